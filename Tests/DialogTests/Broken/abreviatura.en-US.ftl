zoo-fed = Call her.
