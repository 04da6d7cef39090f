zoo-fed = Comió más.
