# expect: sign-picture 2
zoo-fed = === Food ===
