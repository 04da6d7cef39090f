zoo-1 = Choose yes or no.
zoo-2 = Choose yes or no.
