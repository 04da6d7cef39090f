# expect: long-sentence 2
zoo-fed = The lion that came to us in May from a far and hot land is fed each day at ten by a man.
