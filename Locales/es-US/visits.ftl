### Citas: próximas, pasadas, canceladas, cambiadas, pedidas.

# El área en los menús de una llamada.
menu-visits = citas

visits-next-name = oír su próxima cita
    .other = oír la próxima cita
visits-next-example = cuándo es mi próxima cita
visits-one-name = oír de una cita
visits-one-example = cuénteme de mi cita con la doctora Lee
visits-one-topic = la cita que preguntó
visits-one-ask-visit = ¿De qué cita quiere oír?
visits-one-none-visit = No hay citas próximas.
visits-upcoming-name = oír sus próximas citas
    .other = oír las próximas citas
visits-upcoming-example = qué citas tengo
visits-past-name = oír sus citas pasadas
    .other = oír las citas pasadas
visits-past-example = cuándo fue mi última cita
visits-prepare-name = saber cómo prepararse para una cita
visits-prepare-example = cómo me preparo para mi cita
visits-cancel-name = cancelar una cita
visits-cancel-example = cancele mi cita del martes
visits-request-name = pedir una cita
visits-request-example = necesito ver a la doctora Lee la próxima semana
visits-reschedule-name = cambiar una cita
visits-reschedule-example = cambie mi cita para el viernes

## Cómo se dice una cita. $when (fecha y hora), $clinician (nombre), $place (nombre), $reason

visits-when-with = { $when }, con { $clinician }
visits-when-kind = { $when }, { $kind }
visits-when-kind-with = { $when }, { $kind }, con { $clinician }
visits-when-only = { $when }
visits-line = { $visit }.
# Todavía sin hora
visits-requested = una cita que pidió, todavía sin fecha
visits-requested-with = una cita con { $clinician }, todavía sin fecha
visits-place = Es en { $place }.
visits-reason = Es por { $reason }.
visits-pending = La clínica todavía no la confirma.
visits-waitlist = Está en la lista de espera.
visits-arrived = Ya registró su llegada.
    .other = La llegada ya está registrada.

## La próxima, las próximas, las pasadas

visits-none = No hay citas próximas.
visits-none-hint = Para pedir una, diga: necesito una cita.
visits-instruction = Para prepararse: { $text }.
visits-upcoming-count =
    { $count ->
        [one] Hay { $count } cita próxima.
       *[other] Hay { $count } citas próximas.
    }
visits-past-none = No hay citas pasadas en el expediente.
# $count (número): cuántas se dicen
visits-past-count =
    { $count ->
        [one] Hay { $count } cita pasada.
       *[other] Estas son { $count } citas pasadas, la última primero.
    }
# $date (día), $kind (mensaje), $clinician (nombre)
visits-past-entry = { $date }: { $kind }.
visits-past-entry-with = { $date }: { $kind }, con { $clinician }.

## Cómo prepararse

visits-prepare-for = Para la cita del { $when }.
visits-prepare-line = { $text }.
visits-prepare-none = La clínica no dejó indicaciones especiales para esa cita.
    .simple = No tiene que hacer nada antes de esa cita.
visits-prepare-usual = Lleve una identificación con foto, la tarjeta del seguro y la lista de medicinas.
    .simple = Lleve algo con su foto. Lleve la tarjeta del seguro. Lleve la lista de sus medicinas.
visits-prepare-ask = Si tiene dudas, llame a la clínica antes de ir.

## Cancelar

visits-cancel-ask-visit =
    { $count ->
        [one] ¿Qué cita quiere cancelar?
       *[other] Hay { $count } citas próximas. ¿Cuál quiere cancelar?
    }
visits-cancel-none-visit = No hay citas próximas que cancelar.
visits-cancel-confirm = ¿Cancelo esta cita: { $visit }?
visits-cancel-kept = Está bien, la cita sigue en pie.
visits-cancel-topic = cancelar una cita
visits-cancelled = Cancelada: { $visit }.
visits-cancel-gone = Esa cita ya estaba cancelada o ya pasó. No se cambió nada.
    .simple = Esa cita ya no está, o ya pasó. No cambié nada.
visits-restored = Otra vez tiene la cita: { $visit }.
    .other = La cita queda otra vez: { $visit }.
visits-restore-taken = Otra persona ya tomó esa hora. La cita sigue cancelada.
visits-restore-hint = Para pedir otra hora, diga: necesito una cita.

## Pedir una cita

# Un médico en una lista de opciones
visits-clinician = { $clinician }
visits-request-ask-clinician = ¿A quién quiere ver?
visits-request-none-clinician = Aquí nadie da citas por el portal. Llame a la clínica, por favor.
visits-request-ask-date = ¿Qué día?
visits-request-ask-dates = ¿En qué días? Por ejemplo: la próxima semana.
visits-request-ask-hours = ¿A qué hora del día? Por ejemplo: en la mañana.
visits-request-ask-time =
    { $count ->
        [one] Hay { $count } hora libre. ¿Le conviene?
       *[other] Hay { $count } horas libres. ¿Cuál prefiere?
    }
# $clinician (nombre), $count (número): cuántas horas hay libres
visits-free =
    { $count ->
        [one] Hay { $count } hora libre
       *[other] Hay { $count } horas libres
    }
visits-free-with =
    { $count ->
        [one] { $clinician } tiene { $count } hora libre
       *[other] { $clinician } tiene { $count } horas libres
    }
# $free (mensaje), $wish (mensaje): lo que se pidió
visits-times =
    { $count ->
        [one] { $free }. ¿Le conviene?
       *[other] { $free }. ¿Cuál prefiere?
    }
visits-times-then =
    { $count ->
        [one] { $free } { $wish }. ¿Le conviene?
       *[other] { $free } { $wish }. ¿Cuál prefiere?
    }
visits-wish = { $days } { $hours }
visits-wish-today = hoy
visits-wish-tomorrow = mañana
visits-wish-day = el { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
visits-wish-next-week = la próxima semana
visits-wish-days = { $days }
visits-wish-morning = en la mañana
visits-wish-afternoon = en la tarde
visits-wish-evening = en la noche
visits-wish-hours = { $hours }
visits-request-none-time = No hay horas libres con esa persona. Llame a la clínica, por favor.
visits-request-ask-reason = ¿Cuál es el motivo?
visits-request-ask-reason-of = { $visit }. ¿Cuál es el motivo?
# Palabras para una tecla del teléfono, una por línea.
visits-request-choose-reason =
    un chequeo.
    un problema nuevo.
    hablar de resultados.
visits-request-confirm =
    { $visit }, por: { $reason }.
    ¿Hago la cita?
visits-request-kept = Está bien, no se hizo ninguna cita.
visits-request-topic = pedir una cita
visits-request-topic-on = su cita del { $day }
    .other = la cita del { $day }
visits-booked = Cita confirmada: { $visit }.
visits-time-taken = Otra persona acaba de tomar esa hora. Escoja otra, por favor.
visits-overlap = Ya hay una cita a esa hora: { $visit }.
visits-unbooked = Ya no tiene la cita: { $visit }.
    .other = La cita ya no está reservada: { $visit }.
visits-unbook-gone = Esa cita ya no estaba. No se cambió nada.
# $clinician, $count (horas libres después, que se enumeran luego)
visits-none-then =
    { $clinician } no tiene horas libres entonces.
    { $count ->
        [one] Hay una más adelante. ¿Le conviene?
       *[other] Las siguientes son estas. ¿Cuál prefiere?
    }
visits-none-then-any =
    No hay horas libres entonces.
    { $count ->
        [one] Hay una más adelante. ¿Le conviene?
       *[other] Las siguientes son estas. ¿Cuál prefiere?
    }

## Cambiar una cita

visits-reschedule-ask-visit =
    { $count ->
        [one] ¿Qué cita quiere cambiar?
       *[other] Hay { $count } citas próximas. ¿Cuál quiere cambiar?
    }
visits-reschedule-none-visit = No hay citas próximas que cambiar.
visits-reschedule-ask-date = ¿Para qué día?
visits-reschedule-ask-dates = ¿Para qué días? Por ejemplo: la próxima semana.
visits-reschedule-ask-hours = ¿Para qué hora del día? Por ejemplo: en la mañana.
visits-reschedule-ask-time =
    { $count ->
        [one] Hay { $count } hora libre. ¿Le conviene?
       *[other] Hay { $count } horas libres. ¿Cuál prefiere?
    }
visits-reschedule-none-time = No hay horas libres para cambiarla. La cita sigue igual.
visits-reschedule-confirm =
    La cita es: { $visit }.
    La nueva hora: { $new }. ¿La cambio?
visits-reschedule-kept = Está bien, la cita sigue igual.
visits-reschedule-topic = cambiar una cita
visits-reschedule-topic-to = cambiar su cita al { $day }
    .other = cambiar la cita al { $day }
visits-moved = Cambiada. La nueva hora: { $visit }.
visits-moved-back = Volvió a su hora de antes: { $visit }.
visits-move-back-taken = Otra persona ya tomó la hora de antes. La cita se queda como está ahora.
