# expect: dropped-sign 2
zoo-fed = Food → lion.
