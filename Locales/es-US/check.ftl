### Lo que portal check dice de cada hallazgo, según su código. El atributo dice cómo corregirlo.

check-unreadable = No se puede leer el archivo.
    .mend = Revise su nombre y quién puede leerlo.
# $reason (text): lo que está mal, en inglés, como lo dicen los lectores de archivos
check-syntax = { $reason }
    .mend = Corrija la línea. Las demás sirven.
check-duplicate = { $reason }
    .mend = Deje uno de los dos.
check-reference = { $reason }
    .mend = Corrija el nombre o escriba lo que falta.
check-template = { $reason }
    .mend = Corrija la plantilla. Las demás sirven.
check-unknown-service = No hay un servicio { $name }.
    .mend =
        { $nearest ->
            [none] Regístrelo o corrija el nombre.
           *[other] ¿Quiso decir { $nearest }?
        }
check-unknown-type = No hay un tipo de dato { $name }.
    .mend =
        { $nearest ->
            [none] Registre de dónde salen esas cosas o corrija el nombre.
           *[other] ¿Quiso decir { $nearest }?
        }
check-unknown-fallback = No hay una petición { $name } a la que recurrir.
    .mend =
        { $nearest ->
            [none] Escriba la petición o corrija el nombre.
           *[other] ¿Quiso decir { $nearest }?
        }
check-missing-message = Falta el mensaje { $message } en { $locale }.
    .mend = Escríbalo en Locales, en la carpeta { $locale }.
check-unused-message = Nada dice el mensaje { $message }.
    .mend = Bórrelo o corrija su nombre.
check-argument-out-of-step = El mensaje { $message } no dice { $name }. Está en { $other }.
    .mend = Diga { $name } aquí también.
check-variant-out-of-step = El mensaje { $message } no tiene la variante { $name }. Está en { $other }.
    .mend = Escriba la variante { $name } aquí también.
check-choice-out-of-step = El mensaje { $message } no distingue { $name }, como en { $other }.
    .mend = Distinga lo mismo en cada idioma.
check-no-phrases = { $reason }
    .mend = Escriba al menos una línea que empiece con say.
check-no-way-out = Nadie puede decir { $intent } en { $locale }.
    .mend = Escriba frases para eso. Así siempre habrá una salida.
check-no-person = Ninguna petición lleva a una persona.
    .mend = Escriba person debajo de la que dice cómo hablar con alguien.
check-no-sign-in = La petición { $intent } pide entrar, y nadie puede entrar.
    .mend = Una petición debe dar la entrada sin pedirla ella misma.
check-uncorrectable-slot = Nadie puede cambiar { $slot } de { $intent } por su nombre en { $locale }.
    .mend = Escriba cómo lo llama la gente, en una línea que empiece con: name fact { $type }.
check-unguarded-act = La petición { $intent } cambia un expediente sin preguntar.
    .mend = Escriba confirm always o confirm never, o nombre un servicio que lo deshaga.
check-empty-read-back = El mensaje { $message } no dice qué se va a hacer.
    .mend = Diga en él los datos que se dieron.
check-not-by-keys = Las teclas del teléfono no pueden dar { $slot } de { $intent }.
    .mend = Hágalo opcional o dé opciones.
check-long-menu = Se ofrecen más de { $most } peticiones, con { $intent }.
    .mend = Ofrezca menos. Nadie recuerda un menú más largo.
check-shared-phrase = { $reason }
    .mend = Quite la frase de una de ellas.
check-stray-example = { $reason }
    .mend = Mueva el ejemplo o enseñe mejor la otra petición.
check-confusable = { $reason }
    .mend = Escriba ejemplos que las distingan.
check-long-sentence = El mensaje { $message } tiene una frase de { $count } palabras.
    .mend = Use { $most } palabras o menos.
check-reading-grade = El mensaje { $message } pide leer como en el grado { $grade }.
    .mend = Use palabras y frases más cortas.
check-dropped-sign = El mensaje { $message } tiene un signo que los lectores no leen: { $sign }
    .mend = Escriba una palabra.
check-open-line = El mensaje { $message } tiene una línea sin signo al final.
    .mend = Termine cada línea con un punto o un signo de pregunta.
check-lost-value = La variante { $variant } de { $message } no dice { $name }.
    .mend = Diga cada dato. Lo más corto no debe perder ninguno.
check-unlike-wording = Los mensajes { $message } y { $other } dicen lo mismo de dos modos.
    .mend = Elija uno: "{ $text }" o "{ $otherText }"
check-garbled-digits = El mensaje { $message } tiene números que los lectores leen mal: "{ $text }".
    .mend = Escríbalo con palabras, como "de 3 a 5", o pase el valor.
check-abbreviation = El mensaje { $message } tiene una abreviatura: "{ $text }".
    .mend = Escriba la palabra completa.
check-capitals = El mensaje { $message } tiene palabras en mayúsculas: "{ $text }".
    .mend = Escríbalas en minúsculas.
check-sign-picture = El mensaje { $message } tiene un dibujo hecho de signos: "{ $text }".
    .mend = Quítelo o dígalo con palabras.
