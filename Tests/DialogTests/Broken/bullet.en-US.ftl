# expect: dropped-sign 2
zoo-fed = • The lion is fed.
