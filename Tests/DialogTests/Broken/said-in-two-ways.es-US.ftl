zoo-1 = Elija sí o no.
zoo-2 = Elija sí o no.
