zoo-fed = Comió.
