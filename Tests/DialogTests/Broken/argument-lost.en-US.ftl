zoo-fed = { $lion } is fed.
