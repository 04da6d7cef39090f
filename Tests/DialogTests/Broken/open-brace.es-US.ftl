zoo-slept = Duerme.
