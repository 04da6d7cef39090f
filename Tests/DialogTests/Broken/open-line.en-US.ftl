# expect: open-line 2
zoo-fed =
    The lion is fed
    It sleeps now.
