# expect: unlike-wording 3
zoo-1 = Choose yes or no.
zoo-2 = Please choose no or yes.
