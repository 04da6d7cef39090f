# expect: lost-value 2
zoo-fed = { $lion } is fed at { $hour }.
    .brief = { $lion } is fed.
