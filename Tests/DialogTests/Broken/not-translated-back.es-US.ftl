# expect: missing-message 2
zoo-fed = El león comió.
