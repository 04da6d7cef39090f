# expect: abbreviation 2
zoo-fed = Llame a la Dra. Lee.
