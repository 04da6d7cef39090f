### Lo que dice el motor en todos los diálogos. Una idea por línea, 20 palabras a lo más.

## Primeras palabras

dialog-greeting = Le damos la bienvenida.
dialog-greeting-hint = Diga o escriba lo que necesita, o diga ayuda.
    .phone = Diga lo que necesita, o escoja con una tecla.
dialog-resumed = Hola de nuevo. Esto sigue abierto: { $topic }.
dialog-hello = Hola. ¿Qué necesita?
dialog-hello-again = Hola.
dialog-welcome = De nada.
dialog-goodbye = Hasta luego.
# $topic (mensaje), $hours (número): cuánto tiempo se guardan las respuestas
dialog-goodbye-kept =
    Sus respuestas se guardan { $hours } horas: { $topic }.
    Inicie sesión otra vez y diga continuar.
dialog-goodbye-dropped = Esto no se terminó: { $topic }. No se cambió nada.
dialog-listening = ¿Qué necesita?
dialog-waiting = Tómese su tiempo. Aquí estoy.
dialog-waiting-still = No hay prisa. Diga continuar cuando quiera seguir.
dialog-history = Esto es lo que hemos dicho, desde lo más antiguo.
dialog-history-words = Usted dijo: "{ $words }"
dialog-something = otra cosa

## Valores en listas

dialog-value = { $value }
# What was recorded instead of said in words; $seconds (number)
dialog-recording =
    { $seconds ->
        [one] un mensaje de voz de { $seconds } segundo
       *[other] un mensaje de voz de { $seconds } segundos
    }
dialog-choice = { $number }. { $label }.
    .phone = { $label }: oprima { $number }.
dialog-choice-person = 0. Una persona.
    .phone = Para hablar con una persona, oprima 0.
dialog-more-choices =
    { $count ->
        [one] Hay { $count } más. Diga un número, o diga más.
       *[other] Hay { $count } más. Diga un número, o diga más.
    }
    .known =
        { $count ->
            [one] Hay { $count } más.
           *[other] Hay { $count } más.
        }
    .phone =
        { $count ->
            [one] Hay { $count } más. Para oírlo, oprima { $key }.
           *[other] Hay { $count } más. Para oírlos, oprima { $key }.
        }
dialog-no-more-choices = Eso es todo.
dialog-first-choices = Estos son los primeros.
# $count (number): how many entries were not said, while another question is open
dialog-more-later =
    { $count ->
        [one] Hay { $count } más. Pregunte otra vez cuando terminemos esto.
       *[other] Hay { $count } más. Pregunte otra vez cuando terminemos esto.
    }
dialog-more-entries =
    { $count ->
        [one] Hay { $count } más. Diga siguiente para oírlo.
       *[other] Hay { $count } más. Diga siguiente para oírlos.
    }
    .known =
        { $count ->
            [one] Hay { $count } más.
           *[other] Hay { $count } más.
        }
    .phone =
        { $count ->
            [one] Hay { $count } más. Para oírlo, oprima 9.
           *[other] Hay { $count } más. Para oírlos, oprima 9.
        }
dialog-end-of-list = Ese fue el último.
dialog-start-of-list = Ese fue el primero.
dialog-nothing-to-page = No hay ninguna lista abierta. Dígame qué necesita.

## Preguntas propias del motor

dialog-yes-or-no = Diga sí o no.
    .phone = Para sí, oprima 1. Para no, oprima 2.
dialog-did-you-mean = ¿Quiere { $request }?
dialog-this-or-that = ¿Quiere { LIST($first, $second, type: "or") }?
    .phone =
        Para { $first }, oprima 1.
        Para { $second }, oprima 2.
dialog-which-request = ¿Cuál de estas cosas quiere?
dialog-answer-or-request = ¿Esa es su respuesta, o es otra petición?
dialog-choice-answer = { $number }. Mi respuesta.
    .phone = Si es su respuesta, oprima { $number }.
dialog-choice-request = { $number }. Otra petición: { $request }.
    .phone = Si es otra petición: { $request }, oprima { $number }.
dialog-which-value = ¿Cuál quiso decir?
dialog-which-of-these = ¿Cuál quiso decir?
dialog-no-access = Nadie le ha dado acceso a su expediente.
    .simple = Nadie le deja ver su expediente.
# $people (list): whom the person may act for
dialog-no-access-but = No puede ver ese expediente. Puede actuar por { $people }.
dialog-not-found = No encuentro "{ $words }".
# $day (date): a day at which there is nothing of the kind asked for
dialog-none-then = No hay nada el { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
dialog-none-of-these = Ninguna de esas opciones, entonces. Diga qué prefiere, o diga alto.
dialog-not-meant = Está bien.
dialog-kept = Está bien. No se cambió nada.

## Formularios

dialog-sign-in-first = Para { $request }, primero inicie sesión.
dialog-back-to = Volvamos a { $topic }.
dialog-back = Regresamos un paso.
dialog-back-out = Salió de esto: { $topic }. No se cambió nada.
dialog-nowhere-back = No hay a dónde regresar. Dígame qué necesita.
dialog-skipped = Está bien, eso lo dejamos.
dialog-cannot-skip = Esto hace falta para seguir.
dialog-nothing-to-skip = No hay nada que saltar. Dígame qué necesita.
dialog-unsure = No pasa nada. Dígalo con sus propias palabras.
dialog-unsure-choice = No pasa nada. Diga cualquiera, y tomo la primera opción.
dialog-unsure-confirmation = No pasa nada. No cambio nada hasta que diga sí.
dialog-stopped = Listo, lo dejamos. No se cambió nada.
dialog-stopped-topic = Lo dejamos: { $topic }. No se cambió nada.
dialog-nothing-to-stop = No hay nada en curso. Dígame qué necesita.
dialog-started-over = Empezamos de nuevo. No se cambió nada más.
dialog-undo-offer =
    { $minutes ->
        [one] Si cambia de opinión, diga deshacer antes de { $minutes } minuto.
       *[other] Si cambia de opinión, diga deshacer antes de { $minutes } minutos.
    }
    .brief =
        { $minutes ->
            [one] Deshacer: { $minutes } minuto.
           *[other] Deshacer: { $minutes } minutos.
        }
    .phone =
        { $minutes ->
            [one] Para deshacerlo, oprima asterisco antes de { $minutes } minuto.
           *[other] Para deshacerlo, oprima asterisco antes de { $minutes } minutos.
        }
dialog-undo-too-late = Ya es tarde para deshacer eso aquí. Diga persona, y alguien le ayuda.
dialog-nothing-to-undo = No hay nada que deshacer.
dialog-nothing-before = No sé de ninguno anterior.
dialog-no-usual = No sé qué fue la última vez.
dialog-no-when = No tengo la fecha de eso.
dialog-when = Es el { $when }.
dialog-when-day = Es el { $when }.
dialog-when-past = Fue el { $when }.
dialog-when-day-past = Fue el { $when }.
dialog-nothing-to-repeat = Todavía no he dicho nada.
dialog-session-ended = Su sesión terminó, para proteger su expediente.
# $seconds (number)
dialog-session-ending =
    { $seconds ->
        [one] Su sesión termina en { $seconds } segundo. Diga algo para seguir.
       *[other] Su sesión termina en { $seconds } segundos. Diga algo para seguir.
    }
    .phone =
        { $seconds ->
            [one] Su sesión termina en { $seconds } segundo. Para seguir, oprima cualquier tecla.
           *[other] Su sesión termina en { $seconds } segundos. Para seguir, oprima cualquier tecla.
        }
dialog-begun-kept = Lo que usted empezó se guarda 24 horas. Para seguir, inicie sesión.
dialog-begun-offer = Usted había empezado: { $topic }. ¿Quiere seguir?
dialog-begun-lost = Algo que usted empezó no se pudo guardar. Pídalo otra vez, por favor.
# $name (name): the person acted for
dialog-subject-ended = Usted ya no tiene acceso al expediente de { $name }.
dialog-for = Para { $name }: { $line }

## Ayuda

dialog-help = Estas son cosas que puede decir.
dialog-help-example = Puede decir: { $example }.
dialog-help-list = Para oír el resto de la lista, diga siguiente.
dialog-help-undo = Para deshacer lo último que se hizo, diga deshacer.
dialog-help-universals =
    En cualquier momento, diga repita, atrás, pare, o persona.
dialog-help-choice = Diga un número, un nombre o un día, o diga más.
dialog-help-confirmation = O diga lo que está mal, por ejemplo: no, el jueves.
dialog-help-question = Puede preguntarme otra cosa primero, y luego volvemos aquí.
dialog-help-form = Está en esto: { $topic }.
dialog-help-ways-out = También puede decir atrás, pare, o persona.
dialog-where-form = Está en esto: { $topic }.
dialog-where-signed-in = Inició sesión como { $name }. No hay ninguna pregunta abierta.
# $topics (lista): lo que sigue abierto debajo
dialog-where-waiting = Después de eso sigue: { $topics }.
dialog-where-start = Está al principio. Nadie ha iniciado sesión.
dialog-person =
    Llame a su clínica para hablar con una persona.

## No se entendió, de tres maneras, luego por turnos

dialog-not-understood-1 =
    No le entendí.
    Puede decir { $examples }.
dialog-not-understood-2 =
    No estoy seguro de lo que necesita.
    Por ejemplo: "{ $example }".
dialog-not-understood-2-plain = No estoy seguro de lo que necesita. Diga ayuda.
dialog-not-understood-3 =
    Probemos con una lista corta.
    Diga un número, o diga persona.
    .phone =
        Probemos con una lista corta.
        Oprima una tecla, o diga persona.

## Respuestas que no encajan

dialog-unfit-1 = No le entendí.
dialog-unfit-2 = Eso no responde la pregunta.
dialog-unfit-3 = Todavía no lo tengo.
# Lo que se oyó además de la pregunta, que se repite luego. $fact (valor)
dialog-noted = Anotado: { $fact }.
dialog-choose-number =
    { $count ->
        [one] Diga 1, o diga pare.
       *[other] Diga un número del 1 al { $count }.
    }
    .phone =
        { $count ->
            [one] Oprima 1, o asterisco para regresar.
           *[other] Oprima una tecla de 1 a { $count }.
        }
dialog-choose-example =
    { $count ->
        [one] Por ejemplo: "la primera".
       *[other] Por ejemplo: "la segunda". O diga cualquiera.
    }
dialog-invalid-2 = Eso tampoco sirve.
dialog-invalid-3 = Eso sigue sin servir.
dialog-or-person = También puede decir pare, o decir persona.
dialog-yes-or-no-please = Por favor, diga sí o no.
    .phone = Por favor, conteste sí o no.
dialog-yes-or-no-stop = Diga sí para seguir, o no para dejar todo como está.
    .phone = Sí sigue adelante, no deja todo como está.
dialog-example-date =
    Diga una fecha, por ejemplo: "3 de marzo de 1952".
    .future = Diga un día, por ejemplo: "el próximo martes", o "el día 15".
dialog-example-time = Diga una hora, por ejemplo: "10 de la mañana".
dialog-example-datetime = Diga un día y una hora, por ejemplo: "el martes a las 10 de la mañana".
dialog-example-daterange = Diga cuándo, por ejemplo: "la próxima semana" o "en marzo".
dialog-example-datetimerange = Diga cuándo, por ejemplo: "el martes de 9 a 11 de la mañana".
dialog-example-timerange = Diga cuándo, por ejemplo: "en la mañana".
dialog-example-number = Diga un número, por ejemplo: "12".
dialog-example-ordinal = Diga cuál, por ejemplo: "el segundo".
dialog-example-money = Diga una cantidad, por ejemplo: "45 dólares con 10 centavos".
dialog-example-phone = Diga el número con código de área, dígito por dígito.
    .simple = Diga los 10 números, uno por uno.
dialog-example-email = Escríbalo o dígalo, por ejemplo: "ana arroba ejemplo punto com".
    .phone = Dígalo, por ejemplo: "ana arroba ejemplo punto com".
dialog-example-boolean = Diga sí o no.
dialog-example-digits = Diga o escriba los dígitos uno por uno.
    .phone = Diga los números uno por uno, o márquelos.
dialog-example-code = Dígalo o escríbalo letra por letra.
    .phone = Dígalo letra por letra, o márquelo.

## Silencio

dialog-silence-1 = Le escucho.
dialog-silence-2 = Tómese su tiempo. Diga ayuda si no sabe qué decir.
dialog-silence-3 = Aquí sigo. Diga repite, o diga persona.

## Líneas que no son texto

dialog-unreadable-too-long = Esa línea es demasiado larga. No se cambió nada. Dígalo en menos palabras.
dialog-unreadable-not-text = Esa línea no es texto que pueda leer. No se cambió nada. Intente otra vez.

## Problemas internos

dialog-trouble = Algo salió mal aquí, y no se cambió nada.
    .simple = Fallé yo. No se cambió nada.
dialog-trouble-kept = Sus respuestas se guardaron. ¿Intentamos otra vez? Diga sí o no.
    .phone = Sus respuestas se guardaron. ¿Intentamos otra vez?
dialog-trouble-again = ¿Intentamos otra vez? Diga sí o no.
    .phone = ¿Intentamos otra vez?

## Idioma y extensión

dialog-language-changed = Ahora hablo español.
dialog-language-unknown = No hablo ese idioma.
dialog-rate-changed = Cambié la velocidad de mi voz.
dialog-rate-slowest-already = No puedo hablar más despacio.
dialog-rate-fastest-already = No puedo hablar más rápido.
# $word (texto), $letters (código): un nombre y sus letras
dialog-spelled = { $word }: { $letters }.
dialog-nothing-to-spell = No había ningún nombre que deletrear. Diga deletree, y la palabra.
dialog-simplest = No tengo palabras más sencillas. Diga persona, y alguien se lo explica.
dialog-verbosity-brief = Seré breve.
dialog-verbosity-normal = Hablaré como siempre.
dialog-verbosity-full = Lo diré todo completo.

## Emergencias

dialog-emergency =
    Esto puede ser una emergencia. Llame al 911 ahora.
    O pida a alguien cerca que llame.
    Desde aquí no puedo mandarle ayuda.
    Diga continuar cuando esté a salvo.
dialog-emergency-self-harm =
    No está solo ni sola. Llame al 988 ahora y oprima 2.
    Ahí le escuchan de día y de noche.
    Si está en peligro ahora, llame al 911.
    Diga continuar cuando esté a salvo.
