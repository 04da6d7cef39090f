# expect: choice-out-of-step 2
zoo-fed =
    { $sex ->
        [hembra] La leona comió.
       *[other] El león comió.
    }
