### Resultados, signos vitales y qué es cada examen. Un valor sin rango no lleva juicio.

# El área en los menús de una llamada.
menu-results = resultados

results-latest-name = ver sus resultados
    .other = ver los resultados
results-latest-example = muéstreme mis últimos resultados
results-one-name = oír un resultado
results-one-example = cuánto salí de azúcar
results-one-topic = el resultado que pidió
results-one-ask-test = ¿Qué examen quiere oír?
results-one-none-test = Todavía no hay resultados que mostrar.
results-trend-name = oír cómo ha cambiado un resultado
results-trend-example = cómo ha cambiado mi colesterol
results-trend-topic = cómo ha cambiado un resultado
results-trend-ask-test = ¿Qué examen quiere ver con el tiempo?
results-trend-none-test = Todavía no hay resultados que comparar.
results-vitals-name = oír sus signos vitales
    .other = oír los signos vitales
results-vitals-example = cuáles son mis signos vitales
results-waiting-name = saber qué resultados faltan
results-waiting-example = por qué no puedo ver mis resultados
results-explain-name = oír qué es un examen
results-explain-example = qué es la A1c
results-explain-topic = qué es un examen
results-explain-ask-test = ¿Qué examen quiere que le explique?
results-explain-none-test = Aquí no tengo explicaciones.

## Los últimos resultados

# $count (número), $date (día, mes o año)
results-latest =
    { $count ->
        [one] Este es el último resultado, del { $date }.
       *[other] Estos son los últimos resultados: { $count } del { $date }.
    }
results-latest-undated =
    { $count ->
        [one] Este es el último resultado. No tiene fecha.
       *[other] Estos son los últimos resultados: { $count }, sin fecha.
    }
results-none = Todavía no hay resultados que mostrar.
# $count (número): retenidos hasta que la clínica los vea
results-also-waiting =
    { $count ->
        [one] Hay { $count } resultado más que todavía no se puede mostrar.
       *[other] Hay { $count } resultados más que todavía no se pueden mostrar.
    }

## Una línea de un resultado. $test (nombre del examen), $value, $verdict, $range

results-entry = { $test }, { $value }.
results-entry-verdict = { $test }, { $value }. { $verdict }.
results-entry-range = { $test }, { $value }. El rango es { $range }.
results-entry-out = { $test }, { $value }. { $verdict }. El rango es { $range }.
results-entry-in = { $test }, { $value }. Dentro del rango, { $range }.
# $text: un rango que el laboratorio escribió con palabras
results-entry-verdict-text = { $test }, { $value }. { $verdict }. El rango es: { $text }.
results-entry-text = { $test }, { $value }. El rango es: { $text }.
# $reason (mensaje): por qué no hay valor
results-entry-absent = { $test }, sin valor. { $reason }.
results-entry-preliminary = Este todavía puede cambiar.
results-entry-corrected = Este se corrigió.
# Un valor que son palabras del expediente
results-value-text = { $text }
results-value-yes = sí
results-value-no = no
# $low y $high (números), como en 120 sobre 80
results-value-pressure = { $high } sobre { $low } milímetros de mercurio
results-value-between = entre { $low } y { $high }
results-value-up-to = hasta { $high }
results-value-from = { $low } o más
results-value-ratio = { $first } a { $second }

## Juicios, del laboratorio o de su rango; la mayúscula viene sola

results-verdict-in-range = dentro del rango
results-verdict-high = por encima del rango
results-verdict-very-high = muy por encima del rango
results-verdict-low = por debajo del rango
results-verdict-very-low = muy por debajo del rango
results-verdict-abnormal = fuera de lo normal
results-verdict-very-abnormal = muy fuera de lo normal
results-verdict-positive = salió positivo
results-verdict-negative = salió negativo
results-verdict-detected = sí se encontró
results-verdict-not-detected = no se encontró
results-verdict-borderline = en el límite del rango

## Por qué falta un valor

results-absent-unknown = no se sabe
results-absent-asked = se preguntó, pero nadie sabía
results-absent-declined = no se dio respuesta
results-absent-not-done = el examen no se hizo
results-absent-error = el examen no funcionó
results-absent-pending = todavía no está listo
results-absent-masked = no se muestra aquí
results-absent-other = el expediente no dice por qué

## Quién y qué más

# $clinician (nombre)
results-clinician = Quien lleva esto es { $clinician }.
results-note-by = Nota de { $clinician }: "{ $note }."
results-note = Una nota dice: "{ $note }."
results-conclusion = El informe dice: "{ $note }."

## Un resultado

results-one-date = Es del { $date }.
# $value y $date del resultado anterior
results-one-before = La vez anterior, el { $date }: { $value }.
results-one-gone = Ese resultado ya no está.

## Cómo ha cambiado. $first, $last (valores), $firstDate, $lastDate (días)

results-trend-up = { $test }, subió: de { $first } el { DATETIME($firstDate, dateStyle: "long") }.
    Ahora está en { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test }, subió: de { $first } el { DATETIME($firstDate, dateStyle: "long") }.
        El último fue { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
results-trend-down = { $test }, bajó: de { $first } el { DATETIME($firstDate, dateStyle: "long") }.
    Ahora está en { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test }, bajó: de { $first } el { DATETIME($firstDate, dateStyle: "long") }.
        El último fue { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
results-trend-same = { $test }, sigue casi igual: { $first } el { DATETIME($firstDate, dateStyle: "long") }.
    Ahora está en { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test }, sigue casi igual: { $first } el { DATETIME($firstDate, dateStyle: "long") }.
        El último fue { $last }, el { DATETIME($lastDate, dateStyle: "long") }.
# $count (número), 2 o más
results-trend-run-up = Ha subido cada una de las últimas { $count } veces.
results-trend-run-down = Ha bajado cada una de las últimas { $count } veces.
results-trend-highest = Lo más alto fue { $value }, el { DATETIME($date, dateStyle: "long") }.
results-trend-lowest = Lo más bajo fue { $value }, el { DATETIME($date, dateStyle: "long") }.
results-trend-count = Eso es de { $count } resultados.
results-trend-now-above = Ahora está por encima del rango.
    .past = Entonces estaba por encima del rango.
results-trend-now-below = Ahora está por debajo del rango.
    .past = Entonces estaba por debajo del rango.
results-trend-now-in = Ahora está dentro del rango.
    .past = Entonces estaba dentro del rango.
results-trend-once = Solo hay un resultado de { $test }, así que no hay con qué comparar.
results-trend-words = { $test } tiene { $count } resultados. Son palabras, así que aquí están.
# $date (día), $value
results-trend-entry = El { $date }: { $value }.
# $date (día), $value, $verdict: uno de varios resultados del mismo análisis
results-step = El { $date }: { $value }. { $verdict }.
# $count (número), $date (día): los resultados de un día anterior
results-set =
    { $count ->
        [one] { $count } resultado del { $date }.
       *[other] { $count } resultados del { $date }.
    }

## Signos vitales

# $count (número), $date
results-vitals =
    { $count ->
        [one] Este es { $count } signo vital, del { $date }.
       *[other] Estos son { $count } signos vitales, del { $date }.
    }
results-vitals-none = No hay signos vitales en el expediente.

## Todavía no se muestran

results-waiting-some =
    { $count ->
        [one] Ya llegó { $count } resultado, pero todavía no se puede mostrar.
       *[other] Ya llegaron { $count } resultados, pero todavía no se pueden mostrar.
    }
results-waiting-why = Su equipo médico los revisa primero.
results-waiting-then = Aparecen aquí en cuanto los dejen pasar.
results-waiting-none = No hay resultados en espera.
    .simple = Ahora no hay más resultados para usted.
results-waiting-none-why = Un resultado aparece aquí cuando el laboratorio lo manda.
    .simple = Primero el laboratorio lo manda. Luego lo oye aquí.

## Qué es un examen

results-explain-ask-doctor = Para saber qué significa en su caso, pregunte a su médico.

## Elementos: cómo se nombra un examen en una lista
results-item = { $test }
