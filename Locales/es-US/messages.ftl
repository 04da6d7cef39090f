### Mensajes con el equipo médico.

# El área en los menús de una llamada.
menu-messages = mensajes

messages-count-name = ver si hay mensajes
messages-count-example = tengo mensajes
messages-count-topic = contar sus mensajes
messages-count-ask-clinician = ¿De quién?
messages-count-none-clinician = Todavía no hay nadie de quien recibir mensajes.
messages-read-name = leer sus mensajes
    .other = leer los mensajes
messages-read-example = léame mis mensajes
messages-read-topic = leer sus mensajes
messages-read-ask-clinician = ¿De quién?
messages-read-none-clinician = Todavía no hay nadie de quien recibir mensajes.
messages-write-name = escribir a su médico
messages-write-example = escríbale a la doctora Lee
messages-write-ask-clinician = ¿A quién quiere escribir?
messages-write-none-clinician = Todavía no hay a quién escribir. Llame a la clínica, por favor.
messages-write-ask-text =
    ¿Qué quiere escribir? Dígalo con sus palabras.
    Queda en su expediente. No es para emergencias.
    .again = Diga el mensaje de una vez. Se lo leo antes de mandarlo.
# Palabras para una tecla del teléfono, una por línea.
messages-write-choose-text =
    Por favor, llámeme.
    Tengo una pregunta sobre mis medicinas.
    Tengo una pregunta sobre mis resultados.
messages-write-confirm =
    { $seconds ->
        [0] Para { $to }: "{ $text }".
        [one] Para { $to }: un mensaje de voz de { $seconds } segundo.
       *[other] Para { $to }: un mensaje de voz de { $seconds } segundos.
    }
    ¿Lo mando?
messages-write-kept = Está bien, no se mandó nada.
messages-write-topic = su mensaje
messages-reply-name = contestar un mensaje
messages-reply-example = conteste ese mensaje
messages-reply-ask-message = ¿Qué mensaje quiere contestar?
messages-reply-none-message = No hay mensajes que contestar.
messages-reply-ask-text = ¿Qué quiere contestar?
    .again = Diga la respuesta de una vez. Se la leo antes de mandarla.
# Palabras para una tecla del teléfono, una por línea.
messages-reply-choose-text =
    Sí, gracias.
    No, gracias.
    Por favor, llámeme.
messages-reply-confirm =
    { $seconds ->
        [0] Para { $to }: "{ $text }".
        [one] Para { $to }: un mensaje de voz de { $seconds } segundo.
       *[other] Para { $to }: un mensaje de voz de { $seconds } segundos.
    }
    ¿Lo mando?
messages-reply-kept = Está bien, no se mandó nada.
messages-reply-topic = su respuesta

## Sin leer

messages-unread-none = No hay mensajes sin leer.
messages-unread-none-read = Para oír los que ya leyó, diga: léame mis mensajes.
messages-unread =
    { $count ->
        [one] Hay { $count } mensaje sin leer.
       *[other] Hay { $count } mensajes sin leer.
    }
messages-unread-from = Es de { $clinician }, del { $date }.
messages-unread-latest = El último es de { $clinician }, del { $date }.
messages-unread-hint = Para oírlo, diga: léame mis mensajes.
messages-unread-from-none = No hay mensajes sin leer de { $clinician }.

## Leer

messages-none = No hay mensajes.
messages-none-from = No hay mensajes de { $clinician }.
messages-read-count =
    { $count ->
        [one] Hay { $count } mensaje.
       *[other] Hay { $count } mensajes.
    }
messages-read-unread =
    { $unread ->
        [one] { $unread } está sin leer y va primero.
       *[other] { $unread } están sin leer y van primero.
    }
# $place y $count (números)
messages-place = Mensaje { $place } de { $count }.
messages-from = De { $clinician }, { $date }, sobre { $topic }.
messages-from-plain = De { $clinician }, { $date }.
messages-to = Usted le escribió a { $clinician }, { $date }, sobre { $topic }.
    .other = A { $clinician }, { $date }, sobre { $topic }.
messages-to-plain = Usted le escribió a { $clinician }, { $date }.
    .other = A { $clinician }, { $date }.
messages-body = { $text }
messages-attachment = Viene con: { $title }.
messages-voice =
    { $seconds ->
        [one] Es un mensaje de voz de { $seconds } segundo.
       *[other] Es un mensaje de voz de { $seconds } segundos.
    }
messages-read-hint = Para contestarlo, diga contestar.
messages-clinic = la clínica
# $clinician y $date, como opción de una lista
messages-item = { $clinician }, { $date }
messages-item-topic = { $clinician }, { $date }, sobre { $topic }

## Mandar

messages-sent = Enviado a { $to }.
messages-sent-then = La respuesta llega aquí, casi siempre en 2 días hábiles.
    .simple = En unos 2 días le contestan aquí.
messages-reply-gone = Ese mensaje ya no está. No se mandó nada.
messages-too-long = Eso es muy largo para un mensaje. Dígalo en menos palabras.
messages-recording-gone = Esa grabación ya no está aquí. Dígalo otra vez, por favor.
