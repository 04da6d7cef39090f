zoo-fed =
    { $sex ->
        [female] She is fed.
       *[other] He is fed.
    }
