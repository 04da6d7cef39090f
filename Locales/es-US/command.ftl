### Lo que dice el comando `portal` fuera de la conversación.

## Ayuda

command-help =
    El portal del paciente: escriba lo que necesita y le contesta con frases claras.
    portal: conversar. Escriba ayuda en la conversación para saber qué puede hacer.
    portal ask PALABRAS: una línea y una respuesta. El siguiente ask sigue desde ahí.
    portal phone: atiende llamadas, para un programa de telefonía.
    portal serve: contestar llamadas de Asterisk. portal agi: una sola llamada.
    portal prompts CARPETA: grabar lo que dicen las llamadas.
    portal demo: conversar con una clínica de muestra, hecha para usted.
    portal import RUTA: leer expedientes FHIR de archivos o carpetas.
    portal staff: lo que hace el personal, como dar códigos a pacientes nuevos.
    portal check: leer los diálogos y los idiomas, y decir qué está mal.
    portal transcript ARCHIVO: repetir conversaciones escritas y comparar.
    portal new intent NOMBRE: empezar una petición nueva en todos los archivos.
    portal version: la versión.
    Para autores hay también portal parse, say, evaluate, explain, grammar y rehearse.
    Estas opciones van con todos los comandos.
    --data CARPETA: dónde están los datos. Si no, { $home } o su carpeta de datos.
    --locale ETIQUETA: el idioma, en-US o es-US.
    --screen-reader: sin indicador y sin edición de línea.
    --brief y --full: decir menos o decir más.
    Escriba portal help y un comando para saber más de él.
command-help-talk =
    portal talk, o solo portal, empieza una conversación.
    Escriba una línea a la vez. Escriba adiós cuando termine.
    Por una tubería, cada línea se contesta en cuanto se lee.
    Con --screen-reader no hay indicador ni edición de línea.
    Lo mismo hacen ACCESSIBLE, { $plain }, o TERM con el valor dumb.
command-help-ask =
    portal ask PALABRAS contesta una línea. El siguiente ask sigue desde ahí.
    Termina con 0 cuando está hecho, y con 1 cuando falta algo.
    Termina con 2 cuando se niega, y con 3 cuando no se entendió.
    Nunca se toma una contraseña de la línea de comandos.
    Cuando se pide una, escriba solo portal ask. Se lee sin mostrarla.
    --user NOMBRE: entrar primero como NOMBRE. La contraseña es la primera línea.
    --as NOMBRE: preguntar por alguien que comparte su expediente con usted.
    --new: olvidar la conversación y empezar de nuevo.
command-help-phone =
    portal phone atiende llamadas para un programa de telefonía, por líneas.
    Entra un hecho por línea, como call, key 1, keys 0304 o hangup.
    Sale una acción por línea: say, y luego listen, transfer o hangup.
    La voz entra como heard, con su seguridad y las palabras.
    Una línea que no se conoce recibe una línea error, y la llamada sigue.
    La página Connect a phone del README lo dice todo.
command-help-agi =
    portal agi atiende una llamada de una central Asterisk, que lo inicia.
    Por la entrada y la salida van las órdenes de la central, y nada más.
    Termina con 0 tras la llamada, y con más si debe atenderla una persona.
    --engine NOMBRE: hablar con espeak-ng, flite o none. Si no, con lo instalado.
    --prompts CARPETA: las grabaciones. Si no, prompts en la carpeta de datos.
    La página Connect Asterisk del README lo explica todo.
command-help-serve =
    portal serve contesta por la red llamadas de una central Asterisk.
    Escucha en 127.0.0.1, puerto 4573, adonde solo llega esta máquina.
    --listen DIRECCIÓN: escuchar en otra, como 192.0.2.1:4573.
    --lines NÚMERO: llamadas a la vez. Son 500 si no se dice.
    A quien llama después se le dice que todas las líneas están ocupadas.
    --drain SEGUNDOS: cuánto pueden seguir las llamadas al pedirle que pare.
    --engine y --prompts son como en portal agi.
command-help-prompts =
    portal prompts CARPETA graba todo lo que se puede grabar de antemano.
    Toma el idioma de --locale. La lista de las palabras es prompts.tsv.
    --engine NOMBRE: la voz, espeak-ng o flite. Si no, la instalada.
    --engine none: escribe solo la lista, para que grabe una persona.
    --name PALABRAS: graba también un nombre, como el de la clínica. Puede repetirse.
    Las grabaciones que ya están se quedan como están.
command-help-demo =
    portal demo hace una clínica de muestra y empieza una conversación con ella.
    Primero dice qué personas hay y cómo entrar como una de ellas.
    Con --data CARPETA la clínica se queda ahí. Si no, después se borra.
command-help-import =
    portal import RUTA lee expedientes FHIR R4 en el portal.
    Una ruta es un paquete, un archivo con un recurso por línea, o una carpeta.
    Importar otra vez no cambia nada dos veces. Lo malo se nombra y se deja fuera.
command-help-staff =
    portal staff hace lo que hace el personal de la clínica en la ventanilla.
    patients NOMBRE: los pacientes con ese nombre y sus números de expediente.
    code NOMBRE: hace un código de activación para un paciente.
    share NOMBRE --with PERSONA: hace un código para quien ayuda a un paciente.
    Con share, dé --view PARTES, --manage PARTES, --until DÍA y --relation PALABRA.
    pin NOMBRE: asigna un PIN de teléfono, dicho una vez. --revoke: lo quita.
    held: los resultados que no se ven todavía. release RESULTADO: deja ver uno.
    slots: los próximos horarios libres. slots publish agrega más.
    Con slots publish, dé --with NOMBRE, --on DÍA, --from HORA y --to HORA.
    requests: lo que pidieron los pacientes y las cartas sin respuesta.
    approve CASO, finish CASO o decline CASO decide. --note PALABRAS dice por qué.
    reply CARTA PALABRAS: contesta una carta.
    voice CARTA ARCHIVO: escribe el mensaje de voz de una carta en un archivo nuevo.
    outbox: los mensajes y correos que manda el portal.
    clinic: el nombre, el reloj, el horario y los teléfonos de la clínica.
    Con clinic, dé --name, --zone, --hours o --phone-desk para cambiarlos.
    --speech-engine, --speech-grammar y --speech-program dicen cómo se escucha.
    --as NOMBRE: hágalo con ese nombre, que queda en el registro.
command-help-check =
    portal check lee todos los diálogos, las frases y los mensajes.
    Dice qué está mal en ellos, con el archivo, la línea y cómo corregirlo.
    Termina con 1 cuando algo está mal.
    --format json: una sola lista para editores.
    --full: ensayar también todos los ejemplos, lo que tarda minutos.
command-help-transcript =
    portal transcript ARCHIVO repite conversaciones con una clínica de muestra.
    Dice dónde el portal ahora dice otra cosa, y entonces termina con 1.
    --update: escribir en cada archivo lo que el portal dice ahora.
    --channel NOMBRE: repetirlas en ese canal, como lines o command.
    --every-channel: repetirlas en cada canal que pueda llevarlas.
command-help-new =
    portal new intent NOMBRE escribe las líneas con que empieza una petición.
    Van al diálogo, a las frases y a los mensajes de cada idioma.
    --slot NOMBRE:TIPO: darle un dato. Se puede repetir.
    Lo que falta escribir queda vacío. portal check dice cuáles líneas son.
command-help-rehearse =
    portal rehearse conversa al azar con una clínica de muestra.
    Dice qué falla, como un callejón sin salida o un cambio sin un sí.
    --turns NÚMERO: cuántas líneas se dicen. --seed NÚMERO: otra ronda.
    --calls NÚMERO: hacer en cambio tantas llamadas, casi todas con teclas.
command-help-help =
    portal help dice qué hacen los comandos. portal help ask habla de ask.
command-help-version =
    portal version dice la versión.
command-help-parse =
    portal parse lee líneas de tipo, hora y texto, separados por tabuladores.
    Escribe el valor que oye en cada una, o un guion.
command-help-say =
    portal say lee líneas de tipo y valor, separados por un tabulador.
    Escribe las palabras de cada valor.
    --ssml: escribe marcas para una voz sintética, con las palabras dentro.
command-help-evaluate =
    portal evaluate mide qué tan bien se aprenden las intenciones de ejemplos.
    --train ARCHIVO: aprende de él. Una línea es intención, tabulador y frase.
    --validation ARCHIVO: elige en él el umbral para rechazar.
    --test ARCHIVO: mide con él. La intención oos es lo que no es ninguna otra.
    --refuse-at-least PARTE: la menor parte de oos que rechazar, de 0 a 1.
    --predictions ARCHIVO: escribe lo predicho para cada línea de prueba.
command-help-explain =
    portal explain PALABRAS muestra cómo se entiende una línea, y por qué.
command-help-grammar =
    portal grammar escribe una gramática JSGF de todas las frases.
    --format abnf: en SRGS.
    Con --dictionary ARCHIVO deja fuera lo que ese diccionario no pronuncia.

## Una línea de comandos que no se entiende

command-unknown-command =
    No hay ningún comando { $given }.
    Escriba portal help para saber los comandos.
command-unknown-command-nearest =
    No hay ningún comando { $given }.
    ¿Quiso decir portal { $nearest }?
    Escriba portal help para saber todos los comandos.
command-unknown-option =
    Aquí no hay ninguna opción { $given }.
    Escriba portal help para saber las opciones.
command-unknown-option-nearest =
    Aquí no hay ninguna opción { $given }.
    ¿Quiso decir { $nearest }?
command-missing-value =
    La opción { $given } necesita un valor después.
command-unexpected-value =
    La opción { $given } no lleva ningún valor.
command-unknown-locale =
    El portal no habla { $given }.
    Habla en-US y es-US.
command-unexpected-word =
    Aquí sobra la palabra { $given }.
    Escriba portal help para saber qué lleva cada comando.
command-missing-words =
    portal { $given } necesita más palabras después.
    Escriba portal help { $given } para saber cuáles.

## Los archivos del portal

command-no-resources =
    El portal no encuentra sus carpetas Dialogs y Locales.
    No se cambió nada.
    Ponga en { $resources } la carpeta que contiene las dos, y vuelva a intentarlo.
command-no-home =
    No hay una carpeta personal donde guardar los datos.
    Nombre una carpeta de datos con --data.
command-no-file =
    No se puede leer { $path }.
command-no-sample =
    Faltan los expedientes de la clínica de muestra.
    No se cambió nada.

## La carpeta de datos

command-data-unwritable =
    No se puede escribir en la carpeta de datos { $path }.
    No se cambió nada.
    Nombre otra con --data, o cambie su dueño.
command-data-not-ours =
    Otras personas pueden leer { $path }.
    No se cambió nada.
    Haga que la carpeta sea solo suya, o nombre otra con --data.
command-data-newer =
    Una versión más nueva del portal escribió los datos de { $path }.
    No se cambió nada.
    Use esa versión, o nombre otra carpeta de datos con --data.
command-data-corrupt =
    Los datos de { $path } están dañados.
    No se cambió nada.
    Ponga una copia de respaldo, o nombre otra carpeta de datos con --data.
command-data-full =
    El disco de { $path } está lleno.
    Lo que ya se confirmó queda guardado.
    Haga espacio y vuelva a intentarlo.
command-data-busy =
    Otro portal está escribiendo en { $path }.
    No se cambió nada.
    Vuelva a intentarlo en un momento.
command-trouble =
    Algo salió mal y el portal no puede seguir.
    Lo que ya se confirmó queda guardado.
    Vuelva a intentarlo.

## portal ask

command-ask-no-words =
    Escriba lo que necesita después de portal ask.
    Por ejemplo: portal ask cuándo es mi próxima cita.
command-ask-secret-in-words =
    Una contraseña no va en la línea de comandos, donde otros la pueden ver.
    No se probó nada.
    Escriba solo portal ask, y después la contraseña.
command-ask-no-secret =
    No llegó ninguna contraseña. No se probó nada.
# What is said for --as, as the phrases have it.
command-ask-as-request = cambiar a { $name }
command-ask-no-state =
    No se puede guardar la conversación para el siguiente ask en { $path }.

## portal serve y portal prompts

command-serve-ready =
    { $lines ->
        [one] Se contestan llamadas en { $address }, de una en una.
       *[other] Se contestan llamadas en { $address }, hasta { $lines } a la vez.
    }
command-serve-open =
    Otras máquinas llegan a esta dirección, y lo que pasa por ella no va cifrado.
    Deje que llegue solo la central.
command-serve-ended = Ya no se contestan llamadas. Todas han terminado.
command-serve-in-use =
    Otro programa escucha en { $address }.
    Párelo, o indique otra dirección con --listen.
command-serve-not-allowed =
    El portal no puede escuchar en { $address }.
    Indique con --listen una dirección de esta máquina.
command-prompts-no-engine =
    No hay instalado ningún programa que hable este idioma. No se grabó nada.
    Instale espeak-ng, o escriba solo la lista con --engine none.
command-prompts-working = Sigue en marcha. Van { $count } grabaciones.
command-prompts-done =
    { $listed ->
        [one] { $path } tiene 1 grabación en la lista.
       *[other] { $path } tiene { $listed } grabaciones en la lista.
    }
    { $made ->
        [one] Ahora se grabó 1.
       *[other] Ahora se grabaron { $made }.
    }
    { $missing ->
        [0] Ninguna está sin sonido.
        [one] Hay 1 sin sonido.
       *[other] Hay { $missing } sin sonido.
    }

## portal import

command-import-working = Sigo trabajando. { $count } registros leídos hasta ahora.
command-import-done =
    { $files ->
        [one] Se leyó 1 archivo.
       *[other] Se leyeron { $files } archivos.
    }
    { $count ->
        [0] El portal no guarda ningún registro de ahí.
        [one] El portal tiene 1 registro de ahí.
       *[other] El portal tiene { $count } registros de ahí.
    }
command-import-nothing = No se pudo leer nada. Nada cambió.
command-import-line = { $type }: { $count } en total, { $parts }.
command-import-added = { $count } por primera vez
command-import-unchanged = { $count } sin cambios
command-import-replaced = { $count } con cambios
command-import-removed =
    { $count ->
        [one] 1 puesto por error, que se quitó
       *[other] { $count } puestos por error, que se quitaron
    }
command-import-left-out-part =
    { $count ->
        [one] 1 que no entró
       *[other] { $count } que no entraron
    }
command-import-not-kept = { $count } que el portal no guarda
command-import-left-out =
    { $count ->
        [one] Una cosa no entró. Una línea de arriba dice cuál y por qué.
       *[other] { $count } cosas no entraron. Las líneas de arriba dicen cuáles y por qué.
    }
command-import-rest = Lo demás está guardado. Cuando estén corregidas, importe los mismos archivos.
command-import-again = Cuando estén corregidas, importe los mismos archivos.
command-import-no-files =
    No hay ningún archivo FHIR en { $path }.
    Nada cambió.
    Los archivos deben terminar en json, ndjson o jsonl.
command-import-more-problems =
    { $count ->
        [one] Otra cosa no entró y no se nombra aquí.
       *[other] Otras { $count } cosas no entraron y no se nombran aquí.
    }
command-import-problem = En { $place }: { $type } no entró. { $reason }
command-import-something = algo
command-import-place-file = { $file }
command-import-place-line = { $file }, línea { $line }
command-import-place-entry = { $file }, entrada { $entry }, línea { $line }
command-import-place-inner-entry =
    { $file }, entrada { $outer }, entrada interior { $entry }, línea { $line }
command-import-no-such-file = No existe ese archivo.
command-import-no-permission = Usted no puede leerlo.
command-import-not-a-file = No es un archivo ni una carpeta.
command-import-cannot-read = No se puede leer.
command-import-empty-file = Está vacío.
command-import-ends-early = Se corta a la mitad.
command-import-not-json = No es FHIR en JSON.
command-import-too-deep = Está anidado a demasiada profundidad.
command-import-too-large = Pasa de 64 megabytes.
command-import-not-utf8 = Tiene bytes que no son texto UTF-8.
command-import-nul = Tiene un carácter nulo.
command-import-no-type = No dice qué tipo de recurso es.
command-import-no-id = No tiene id.
command-import-no-patient = No trata de un paciente.
command-import-missing = Falta el campo { $field }.
command-import-unreadable = El campo { $field } no se puede leer.
command-import-unknown-code = El campo { $field } tiene un código que FHIR no conoce.
command-import-type-unknown = sin tipo
command-import-type-Patient = pacientes
command-import-type-Practitioner = profesionales
command-import-type-Organization = organizaciones
command-import-type-Location = lugares
command-import-type-Encounter = visitas
command-import-type-Condition = condiciones
command-import-type-AllergyIntolerance = alergias
command-import-type-Immunization = vacunas
command-import-type-Observation = resultados
command-import-type-DiagnosticReport = informes
command-import-type-MedicationRequest = recetas
command-import-type-Medication = medicamentos
command-import-type-CarePlan = planes de cuidado
command-import-type-CareTeam = equipos de cuidado
command-import-type-Appointment = citas
command-import-type-Slot = horarios
command-import-type-Schedule = agendas
command-import-type-Communication = mensajes
command-import-type-DocumentReference = documentos
command-import-type-Coverage = seguros médicos
command-import-type-Claim = reclamaciones al seguro
command-import-type-ExplanationOfBenefit = explicaciones del seguro
command-import-type-Account = cuentas de cobro
command-import-type-Invoice = facturas
command-import-type-RelatedPerson = familiares y tutores
command-import-type-Consent = consentimientos

## portal demo

command-demo-kept = La clínica de muestra está en { $path }.

## portal check

command-check-clean =
    { $intents ->
        [one] 1 petición
       *[other] { $intents } peticiones
    } en { $locales ->
        [one] 1 idioma
       *[other] { $locales } idiomas
    }: no hay nada mal.
command-check-findings =
    { $errors ->
        [0] Ningún error
        [one] 1 error
       *[other] { $errors } errores
    } y { $warnings ->
        [0] ninguna advertencia.
        [one] 1 advertencia.
       *[other] { $warnings } advertencias.
    }

## portal transcript

command-transcript-agrees =
    { $count ->
        [one] 1 conversación coincide.
       *[other] { $count } conversaciones coinciden.
    }
command-transcript-differs =
    { $differing ->
        [one] 1 de { $count } conversaciones no coincide.
       *[other] { $differing } de { $count } conversaciones no coinciden.
    }
command-transcript-updated = { $path } se puso al día.
command-transcript-no-clinic =
    { $path } pide la clínica { $clinic }, que no existe. Use sample.
command-transcript-not-written = No se puede escribir { $path }.

## portal new y portal rehearse

command-new-exists = La petición { $name } ya está en { $path }, línea { $line }.
command-new-not-written = No se escribió nada para { $name }.
command-new-unwritable = No se puede escribir { $path }.
command-new-written = Escrito: { $path }.
command-new-next =
    Ahora llene las líneas vacías. portal check dice cuáles son.
    Luego registre un servicio con el nombre { $name }.
command-rehearse-done =
    { $turns ->
        [one] 1 turno
       *[other] { $turns } turnos
    } en { $conversations ->
        [one] 1 conversación
       *[other] { $conversations } conversaciones
    }, semilla { $seed }: { $faults ->
        [0] nada falló.
        [one] 1 falla.
       *[other] { $faults } fallas.
    }

## Lo que midió portal evaluate

command-evaluate-accuracy =
    El acierto dentro del tema sin rechazo es de { $accuracy } por ciento.
    El acierto dentro del tema con rechazo es de { $kept } por ciento.
command-evaluate-outside =
    De lo ajeno al tema se rechaza el { $refused } por ciento.
    El AUROC es de { $auroc }.
command-evaluate-cost =
    El umbral es { $threshold }.
    El aprendizaje tardó { $training } segundos.
    Una frase tardó { $median } microsegundos en la mediana.
    Una frase tardó { $slowest } microsegundos en el percentil 99.
    La memoria máxima es de { $memory } megabytes.
    El modelo tiene { $model } megabytes.
command-evaluate-share =
    La opción --refuse-at-least lleva una parte de 0 a 1, como 0.8.
command-evaluate-unwritable =
    No se puede escribir el archivo { $path }.

## Cómo dice portal explain por qué se entiende una línea

command-explain-act =
    Esto pide { $intent }, con { $confidence } por ciento de certeza.
command-explain-ask =
    Esto no está claro. El portal preguntaría cuál es: { $intents }.
command-explain-reject =
    Esto no es asunto del portal, que diría lo que puede hacer.
command-explain-slot =
    El dato { $slot } se toma de: { $words }.
command-explain-mended =
    Los errores de tecleo se corrigieron así: { $words }.
command-explain-template =
    Toda la línea cabe en esta plantilla: { $template }.
    Está en { $file }, línea { $line }.
command-explain-classifier =
    Ninguna plantilla la cubre, así que se comparó con todos los ejemplos.
command-explain-evidence =
    Las palabras que más pesaron son { $words }.
command-explain-candidate =
    { $intent }: { $confidence } por ciento.
command-explain-thresholds =
    El portal actúa desde { $act } por ciento, y pregunta desde { $ask } por ciento.

## Command lines of portal staff that cannot be understood
command-staff-none = Diga qué hacer, como portal staff patients. Escriba portal help staff para verlo todo.
# $given (text)
command-staff-unknown = portal staff no sabe hacer { $given }. Escriba portal help staff para verlo todo.
command-staff-nearest = portal staff no sabe hacer { $given }. ¿Quiso decir { $nearest }?
command-staff-code = Diga para quién: portal staff code NOMBRE.
command-staff-share = Diga de quién y con quién: portal staff share NOMBRE --with PERSONA --view results.
command-staff-pin = Diga para quién: portal staff pin NOMBRE.
command-staff-release = Diga qué resultado: portal staff release RESULTADO.
command-staff-slots = Diga de quién y cuándo: portal staff slots publish --with NOMBRE --on DÍA --from HORA --to HORA.
command-staff-decide = Diga qué caso: portal staff { $given } CASO.
command-staff-voice = Diga qué carta y un archivo nuevo: portal staff voice CARTA ARCHIVO.wav.
command-staff-reply = Diga qué carta y la respuesta: portal staff reply CARTA PALABRAS.

## Líneas de un programa de telefonía

phone-line-unknown = Esta línea no empieza con una palabra conocida.
phone-line-no-caller = Después de call va un número, un idioma, o text.
phone-line-no-key = Después de key va una tecla: un dígito, asterisco o número.
phone-line-no-keys = Después de keys van dígitos y asteriscos, con número al final.
phone-line-no-guess = Después de heard van un número de 0 a 1 y las palabras.
phone-line-no-seconds = Después de recorded va un número de segundos.
phone-line-no-call = No hay ninguna llamada. Mande call primero.
phone-line-too-long = Esta línea es muy larga. No se tomó nada de ella.
phone-line-not-text = Esta línea no es UTF-8. No se tomó nada de ella.
