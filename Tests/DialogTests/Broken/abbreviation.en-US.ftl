# expect: abbreviation 2
zoo-fed = Call Dr. Lee, then feed it.
