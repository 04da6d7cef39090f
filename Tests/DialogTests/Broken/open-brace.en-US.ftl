# expect: syntax 2
zoo-fed = Fed { $lion.
zoo-slept = It sleeps.
