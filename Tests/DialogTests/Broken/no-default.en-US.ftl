# expect: syntax 3
zoo-fed =
    { $count ->
        [one] One lion is fed.
    }
