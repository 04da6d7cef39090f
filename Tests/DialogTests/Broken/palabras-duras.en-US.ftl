zoo-fed = The lion is fed.
