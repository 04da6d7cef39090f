### Medicinas y resurtidos.

# El área en los menús de una llamada.
menu-medications = medicinas

medications-list-name = oír sus medicinas
    .other = oír las medicinas
medications-list-example = qué estoy tomando
medications-one-name = oír sobre una medicina
medications-one-example = cómo me tomo el lisinopril
medications-one-topic = la medicina que preguntó
medications-one-ask-medication = ¿De qué medicina quiere saber?
medications-one-none-medication = No hay medicinas actuales en el expediente.
    .simple = No hay medicinas en la lista.
medications-refill-name = pedir un resurtido
medications-refill-example = resurta mi lisinopril
medications-refill-ask-medication = ¿De qué medicina necesita más?
medications-refill-none-medication = No hay medicinas actuales que resurtir.
    .simple = No hay medicinas en su lista para pedir más.
medications-refills-name = ver cómo va un resurtido
medications-refills-example = ya está mi resurtido

## Nombres. $name (ingredientes), $strength (cantidad), $form (mensaje)

medications-name = { $name }
medications-name-strength = { $name }, { $strength }
medications-name-form = { $name }, { $form }
medications-name-full = { $name }, { $strength }, { $form }
# Cantidad en cada inhalación; un ingrediente de varios
medications-strength-puff = { $amount } por inhalación
medications-part = { $name } { $strength }
# $brand: la marca que dice el expediente
medications-name-brand = { $name }, también llamada { $brand }
medications-item = { $medication }

## Lo que se toma. $count (número)

medications-none = No hay medicinas actuales en el expediente.
    .simple = No hay medicinas en la lista.
medications-list-count =
    { $count ->
        [one] Hay { $count } medicina actual.
       *[other] Hay { $count } medicinas actuales.
    }
medications-line = { $medication }.
# $dose (mensaje)
medications-line-dose = { $medication }. { $dose }.
medications-on-hold = Está en pausa: no se la tome ahora sin preguntar.
medications-old = Se recetó en { $year }. Pregunte si todavía debe tomarla.
medications-list-check = ¿Falta algo o hay un error? Dígaselo a su equipo médico.
medications-gone = Esa medicina ya no está en la lista.

## Cómo se toma. $amount (mensaje), $often (mensaje)

medications-dose-full = tome { $amount } { $often }
medications-dose-often = se toma { $often }
medications-dose-amount = tome { $amount }
medications-dose-needed = solo cuando la necesite
medications-dose-full-needed = tome { $amount } { $often }, solo cuando la necesite
medications-dose-needed-for = solo cuando la necesite para { $reason }
# Las palabras de quien recetó
medications-dose-text = { $text }
medications-amount-tablets =
    { NUMBER($count) ->
        [one] { $count } tableta
       *[other] { $count } tabletas
    }
medications-amount-capsules =
    { NUMBER($count) ->
        [one] { $count } cápsula
       *[other] { $count } cápsulas
    }
medications-amount-range = { $low } a { $high }
medications-often-once-day = una vez al día
medications-often-times-day =
    { $count ->
        [2] dos veces al día
       *[other] { $count } veces al día
    }
medications-often-once-every = una vez cada { $count } { $unit }
medications-often-once-week = una vez a la semana
medications-often-times-week = { $count } veces a la semana
medications-often-once-month = una vez al mes
medications-often-every = { $times } veces cada { $count } { $unit }
medications-often-hours = cada { $count } horas
medications-often-every-hour = cada hora
medications-often-days = cada { $count } días
medications-often-weeks = cada { $count } semanas
medications-often-bedtime = al acostarse
medications-often-morning = en la mañana
medications-often-meals = con las comidas
medications-often-before-meals = antes de las comidas
medications-often-after-meals = después de las comidas
medications-unit-minutes = minutos
medications-unit-hours = horas
medications-unit-days = días
medications-unit-weeks = semanas
medications-unit-months = meses
medications-unit-years = años

## Una medicina

medications-how-unknown = El expediente no dice cómo se toma. Lea la etiqueta o pregunte.
medications-extra = { $text }.
# $reason (mensaje o texto)
medications-why = Es para tratar: { $reason }.
# $clinician (nombre)
medications-who = La recetó { $clinician }.
medications-who-when = La recetó { $clinician } el { $date }.
medications-when = Se recetó el { $date }.
medications-refills-left =
    { $count ->
        [0] Ya no quedan resurtidos. Su médico la tiene que renovar.
        [one] Queda { $count } resurtido.
       *[other] Quedan { $count } resurtidos.
    }
medications-one-refill-hint = Para pedir más, diga resurtir.

## Pedir un resurtido

medications-refill-confirm = ¿Pido a la clínica un resurtido de { $medicine }?
medications-refill-kept = Está bien, no se pidió ningún resurtido.
medications-refill-topic = pedir un resurtido
medications-refill-done = Pedido: un resurtido de { $medicine }.
medications-refill-then = La clínica va a contestar. Aquí verá cuando esté listo.
medications-refill-already = Ya se pidió un resurtido de { $medicine }, el { $date }.
    .simple = Ya pidió { $medicine } el { $date }. No hace falta pedir otra vez.
medications-refill-already-then = La clínica todavía no contesta.
medications-refill-withdrawn = Ya no se pide el resurtido de { $medicine }.
medications-refill-withdraw-late = La clínica ya contestó, así que no se puede deshacer.
    .simple = Ya es tarde. La clínica ya contestó.

## Cómo van los resurtidos

medications-refills-none = No se ha pedido ningún resurtido.
medications-refills-none-hint = Para pedir uno, diga resurtir y el nombre de la medicina.
medications-refills-count =
    { $count ->
        [one] Hay { $count } resurtido pedido.
       *[other] Hay { $count } resurtidos pedidos, el último primero.
    }
medications-refills-entry-requested = { $medicine }: se pidió el { $date }, sin respuesta todavía.
medications-refills-entry-approved = { $medicine }: aprobado. Ya lo están preparando.
medications-refills-entry-ready = { $medicine }: listo para recoger.
medications-refills-entry-refused = { $medicine }: no se aprobó.
medications-refills-entry-withdrawn = { $medicine }: usted lo retiró.
    .other = { $medicine }: la solicitud se retiró.
medications-refills-note = La clínica dice: "{ $note }."
medications-refills-refused-then = Llame a la clínica, o escriba a su médico, para hablar de eso.
