# expect: missing-message 2
zoo-fed = The lion is fed.
