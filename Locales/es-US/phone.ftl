### Lo que dice una llamada sobre sus teclas. La opción va antes de su tecla.

## Menús

# $area (mensaje): su nombre, como "resultados"; $key (número)
menu-for-area = Para { $area }, oprima { $key }.
# $request (mensaje): lo que se hace, como "oír sus resultados"; $key (número)
menu-for-request = Para { $request }, oprima { $key }.
menu-more = Para más opciones, oprima { $key }.
menu-person = Para hablar con una persona, oprima 0.

## Idiomas: cada uno se ofrece a sí mismo

# $key (número)
phone-language = Para español, oprima { $key }.

## Teclas

phone-keys =
    Oprima 7 para oírlo otra vez, 8 para ir más despacio, asterisco para regresar.
    Oprima 6 para otro idioma, 5 para salir.
phone-undo = ¿Deshago lo último que se hizo?
phone-key-unknown = Esa tecla no hace nada aquí.
phone-keys-left = Usted oprimió más teclas. Por favor, escuche primero.

## Marcar algo

phone-enter-secret = Márquelo y luego oprima la tecla de número.
phone-enter-digits = Márquelo y luego oprima la tecla de número.
phone-enter-number =
    Marque el número y luego oprima la tecla de número.
    El asterisco es el punto.
phone-enter-money =
    Marque los dólares, luego asterisco, luego los centavos.
    Al final, oprima la tecla de número.
phone-enter-date =
    Marque 2 números para el día, 2 para el mes y 4 para el año.
    Luego oprima la tecla de número.
phone-enter-time =
    Marque la hora y luego 2 números para los minutos.
    Luego oprima la tecla de número.
phone-enter-phone =
    Marque el teléfono con su código de área.
    Luego oprima la tecla de número.
phone-enter-letters =
    Para deletrear, oprima la tecla de cada letra y luego su lugar en esa tecla.
    Para la B, oprima 2 y luego 2. Para un número, oprímalo y luego 0.
    Para un espacio, oprima 1 y luego 1. Al final, oprima la tecla de número.
phone-letters-unknown = Esas teclas no forman letras. Por favor, márquelo otra vez.
# $count (número): cuántas teclas hay hasta ahora
phone-partial =
    { $count ->
        [one] Tengo { $count } tecla. Siga, o si es todo, oprima la tecla de número.
       *[other] Tengo { $count } teclas. Siga, o si es todo, oprima la tecla de número.
    }
# $request (message): what helps, such as "get help with a code"
phone-fallback = Para { $request }, oprima asterisco y luego 1.
phone-zero = Para hablar con una persona, oprima la tecla de número. O siga.
# $letters (código)
phone-is-that = ¿Es { $letters }?
# $word (texto), $letters (código): la palabra y sus letras
phone-is-that-word = ¿Es { $word }: { $letters }?
# $phrase (texto): palabras para escoger, $key (número)
phone-phrase = "{ $phrase }": oprima { $key }.
# $key (número)
phone-spell = Para deletrear otra cosa, oprima { $key }.

## Grabar

# $key (number)
phone-choose-record = Para decirlo con su propia voz, oprima { $key }.
phone-record = Hable después del tono. Oprima la tecla de número al terminar.
phone-record-empty = No escuché nada. No se guardó nada.
phone-record-lost = No se pudo guardar. Intente otra vez.
# $seconds (number)
phone-review =
    { $seconds ->
        [one] Duró { $seconds } segundo.
       *[other] Duró { $seconds } segundos.
    }
    Para dejarlo así, oprima 1. Para grabarlo otra vez, oprima 2. Para oírlo otra vez, oprima 7.

## Una persona, y el final

phone-transfer = Un momento. Le comunico con una persona.
phone-transfer-failed = Nadie pudo tomar su llamada en este momento.
phone-hearing-failed = Ahora no puedo escuchar la voz. Use las teclas, por favor.
phone-ending = Voy a colgar pronto. Para tener más tiempo, oprima cualquier tecla.
phone-nobody = No oigo a nadie, así que voy a colgar. Por favor, llame otra vez.
