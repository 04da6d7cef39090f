# expect: dropped-sign 2
zoo-fed = Fed < 3 times.
