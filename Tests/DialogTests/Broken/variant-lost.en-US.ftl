zoo-fed = The lion is fed.
    .brief = It is fed.
