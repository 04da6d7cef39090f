# expect: garbled-digits 2
zoo-fed = Fed 3-5 times.
