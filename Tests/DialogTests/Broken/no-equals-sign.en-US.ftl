# expect: syntax 2
zoo-fed Fed.
