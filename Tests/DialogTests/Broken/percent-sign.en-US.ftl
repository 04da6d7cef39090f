# expect: dropped-sign 2
zoo-fed = Some 5 % more food.
