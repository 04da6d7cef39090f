# expect: abbreviation 2
zoo-fed = Fed at 5 p.m. by a man.
