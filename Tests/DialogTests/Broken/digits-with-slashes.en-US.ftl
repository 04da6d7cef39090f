# expect: garbled-digits 2
zoo-fed = Fed on 3/4 at noon.
