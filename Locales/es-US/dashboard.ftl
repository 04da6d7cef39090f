# Qué hay de nuevo.

dashboard-show-name = oír qué hay de nuevo
dashboard-show-example = qué hay de nuevo

# $count (number), 1 or more
dashboard-results =
    { $count ->
        [one] Tiene { $count } resultado nuevo.
       *[other] Tiene { $count } resultados nuevos.
    }
    .other =
        { $count ->
            [one] { $count } resultado nuevo.
           *[other] { $count } resultados nuevos.
        }
dashboard-messages =
    { $count ->
        [one] Tiene { $count } mensaje nuevo.
       *[other] Tiene { $count } mensajes nuevos.
    }
    .other =
        { $count ->
            [one] { $count } mensaje nuevo.
           *[other] { $count } mensajes nuevos.
        }
# $when (date and time): of the first one
dashboard-visits =
    { $count ->
        [one] Tiene { $count } cita próxima: el { $when }.
       *[other] Tiene { $count } citas próximas. La primera es el { $when }.
    }
    .other =
        { $count ->
            [one] { $count } cita próxima: el { $when }.
           *[other] { $count } citas próximas. La primera es el { $when }.
        }
dashboard-nothing = No hay nada nuevo: ni resultados, ni mensajes, ni citas próximas.
dashboard-hint = Para oír más, diga resultados, mensajes o citas.
