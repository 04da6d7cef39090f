# expect: duplicate 3
zoo-fed = Fed.
zoo-fed = Fed again.
