# expect: argument-out-of-step 2
zoo-fed = El león comió.
