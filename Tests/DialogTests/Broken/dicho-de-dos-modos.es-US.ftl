# expect: unlike-wording 3
zoo-1 = Elija sí o no.
zoo-2 = Por favor, elija no o sí.
