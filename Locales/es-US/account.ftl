# Entrar y salir: activación, inicio de sesión, contraseñas.

# El área en los menús de una llamada.
menu-account = su cuenta

account-sign-in-name = entrar a su cuenta
account-sign-in-example = quiero entrar a mi cuenta
account-sign-in-topic = iniciar sesión
account-sign-in-ask-username = ¿Cuál es su nombre de usuario o su correo electrónico?
    .again = Necesito el nombre de usuario o el correo que eligió para el portal.
account-sign-in-ask-password =
    ¿Cuál es su contraseña?
    No se verá nada mientras escribe.
    .again = Escriba su contraseña y oprima Enter.
account-sign-in-mismatch =
    Ese usuario y esa contraseña no van juntos.
    Inténtelo otra vez, o diga olvidé mi contraseña.
    .simple = El nombre o la contraseña no es. Pruebe otra vez. O diga olvidé mi contraseña.
# $wait (duration): how long to wait
account-sign-in-wait =
    Hubo demasiados intentos, así que la entrada descansa { $wait }.
    No se cambió nada.
    Para entrar ahora, diga olvidé mi contraseña.
# $name (name): the person's first name
account-sign-in-welcome = Le damos la bienvenida, { $name }.
# $last (date and time): the sign-in before this one; $today (date)
account-sign-in-last = La última vez entró el { $last }.
account-sign-in-last-near = La última vez entró { RELATIVE($last, $today) }.
account-sign-in-frozen =
    Esta cuenta está detenida hasta que alguien de la clínica la revise.
    Llame al { $phone }, y una persona le ayudará.
account-sign-in-stopped =
    Hubo demasiados intentos, así que esta contraseña ya no sirve.
    Para entrar ahora, diga olvidé mi contraseña.
account-sign-in-already =
    Usted ya entró como { $name }.
    Para que entre otra persona, diga cerrar sesión.

account-sign-in-by-phone-name = entrar por teléfono
account-sign-in-by-phone-example = entrar con mi PIN
account-sign-in-by-phone-topic = iniciar sesión
account-sign-in-by-phone-ask-private = ¿Está en un lugar privado, donde nadie más pueda oír?
    .again = Diga sí si nadie más puede oír. Diga no si alguien puede.
account-sign-in-by-phone-not-private =
    Entonces no diré nada privado. No se abrió ninguna sesión.
    Diga quiero entrar cuando nadie más pueda oír.
    .phone =
        Entonces no diré nada privado. No se abrió ninguna sesión.
        Llame o pida otra vez cuando nadie más pueda oír.
account-sign-in-by-phone-ask-number =
    ¿Cuál es el número de teléfono que tiene la clínica?
    O dé el número de expediente de su carta.
    .again = Necesito los números de su teléfono o de su expediente.
account-sign-in-by-phone-ask-birthdate =
    ¿Cuál es su fecha de nacimiento?
    .again = Necesito el día, el mes y el año en que nació.
account-sign-in-by-phone-ask-pin =
    ¿Cuál es su PIN? Tiene 8 números.
    No se repetirá en voz alta.
    .again = Marque los 8 números de su PIN.
account-sign-in-by-phone-mismatch =
    Esos datos no van juntos. No se abrió ninguna sesión.
    Inténtelo otra vez, o diga persona.
# $wait (duration): how long to wait
account-sign-in-by-phone-wait =
    Hubo demasiados intentos, así que la entrada descansa { $wait }.
    No se cambió nada.
    Para recibir ayuda ahora, diga persona.
account-sign-in-by-phone-stopped =
    Hubo demasiados intentos, así que este PIN ya no sirve.
    Diga persona, y alguien de la clínica le ayudará.
account-sign-in-by-phone-no-contact =
    No hay un teléfono ni un correo registrado para enviarle un código.
    Diga persona, y alguien de la clínica le ayudará.
account-sign-in-by-phone-ask-code =
    Se envió un código al contacto registrado.
    Sirve por 10 minutos.
    Marque los 6 números, o diga no me llegó.
    .again = Marque los 6 números del código, o diga no me llegó.
    .phone =
        Se envió un código al contacto registrado.
        Sirve por 10 minutos.
        Tiene 6 números. También puede decir no me llegó.
account-sign-in-by-phone-wrong-code = Ese no es el código que se envió.
account-sign-in-by-phone-over =
    Este código ya no sirve: dura 10 minutos y 5 intentos.
    No se abrió ninguna sesión.
    Diga quiero entrar para recibir otro código.

account-pin-form = Un PIN tiene 8 números.
account-pin-repeats =
    Ese PIN repite los mismos números.
    Combine números distintos.
account-pin-sequence =
    Ese PIN cuenta hacia arriba o hacia abajo.
    Combine números distintos.
account-pin-birth-date =
    Ese PIN es su fecha de nacimiento, que otros pueden saber.
    Elija otros números.
account-pin-known-number =
    Ese PIN es parte de su teléfono o expediente, que otros pueden saber.
    Elija otros números.

account-set-pin-name = poner un PIN
account-set-pin-example = quiero poner un PIN
account-set-pin-topic = su PIN
account-set-pin-ask-current =
    Para saber que es usted, ¿cuál es su contraseña de ahora?
    Por teléfono, marque en cambio su PIN.
    .again = Necesito su contraseña. Por teléfono, necesito su PIN.
    .phone = Para saber que es usted, ¿cuál es su PIN de ahora?
account-set-pin-ask-pin = Elija un PIN nuevo de 8 números.
    .again = Escriba o marque un PIN nuevo de 8 números.
account-set-pin-ask-again = Repita el mismo PIN.
    .again = Necesito el mismo PIN por segunda vez, para estar seguros.
account-set-pin-differ = Los dos PIN no son iguales.
account-set-pin-wrong = Eso no es con lo que usted entra. Su PIN no cambió.
account-set-pin-wait =
    Hubo demasiados intentos. Inténtelo de nuevo en { $wait }.
    Su PIN no cambió.
account-set-pin-done = Su PIN nuevo está guardado. Úselo para entrar por teléfono.

account-sign-out-name = cerrar la sesión
account-sign-out-example = cerrar sesión
account-sign-out-done =
    Se cerró su sesión, { $name }.
    No diré nada más de su expediente hasta que alguien entre.
account-sign-out-nobody = No hay ninguna sesión abierta.

account-sign-out-everywhere-name = cerrar la sesión en todas partes
account-sign-out-everywhere-example = cerrar sesión en todos mis aparatos
account-sign-out-everywhere-done =
    Se cerró su sesión aquí y en todos los demás aparatos, { $name }.
    Para volver, diga quiero entrar.

account-activate-name = activar su cuenta
account-activate-example = activar mi cuenta
account-activate-topic = abrir su cuenta
account-activate-ask-code =
    ¿Cuál es su código de activación?
    Tiene 15 letras y números. Los espacios no importan.
    .again = Diga o escriba las 15 letras y números de su carta.
account-activate-code-form = Ese código no está completo: son 15 letras y números.
account-activate-ask-birthdate = ¿Cuál es su fecha de nacimiento?
    .again = Diga el día, el mes y el año en que nació.
account-activate-ask-record =
    ¿Cuál es su número de expediente?
    Está en la carta, junto al código.
    .again = Necesito los números del expediente que están en su carta.
# $phone (phone): portal support
account-activate-mismatch =
    Esos datos no coinciden con los de la clínica.
    No se cambió nada. Revise su carta y deme otra vez el código.
    O llame al { $phone }, y una persona le ayudará.
account-activate-wait =
    Hubo demasiados intentos, así que la activación descansa { $wait }.
    No se cambió nada. Su código sigue sirviendo.
    O llame al { $phone }, y una persona le ayudará.
account-activate-stopped =
    Hubo demasiados intentos, así que este código ya no sirve.
    No se cambió nada.
    Llame al { $phone }, y una persona le ayudará.
account-activate-ask-username =
    Elija un nombre de usuario.
    Puede ser su correo electrónico.
    .again = Diga o escriba el nombre con el que quiere entrar.
account-activate-ask-password =
    Elija una contraseña de 15 caracteres o más.
    Sirven bien cuatro o cinco palabras que usted recuerde.
    No se verá nada mientras escribe.
    .again = Escriba una contraseña de 15 caracteres o más y oprima Enter.
    .phone =
        Elija una contraseña de 15 números o más.
        Más tarde la puede cambiar con un teclado.
account-activate-ask-again = Escriba la misma contraseña otra vez.
    .again = Necesito la misma contraseña por segunda vez, para estar seguros.
    .phone = Marque la misma contraseña otra vez.
account-activate-already =
    Usted ya entró como { $name }, así que esta cuenta está activa.
    Para activar otra, diga primero cerrar sesión.
# $username (text): as it was chosen
account-activate-done =
    Su cuenta está lista, { $name }. Ya está adentro.
    Su nombre de usuario es { $username }.

account-username-short = El nombre de usuario necesita 3 caracteres o más.
    .simple = Use 3 letras o más.
account-username-long = El nombre de usuario tiene 64 caracteres como máximo.
    .simple = Use 64 letras o menos.
account-username-signs =
    Use letras, números, puntos, guiones y guiones bajos.
    O dé un correo electrónico. No use espacios ni otros signos.
account-username-taken = Ese nombre de usuario ya está ocupado.

# $minimum (number)
account-password-too-short =
    Esa contraseña es muy corta.
    Necesita { $minimum } caracteres o más.
# $maximum (number)
account-password-too-long =
    Esa contraseña es muy larga.
    Puede tener { $maximum } caracteres como máximo.
account-password-control =
    Esa contraseña tiene un carácter que no todos los teclados escriben.
    Use letras, números, espacios y signos.
    .simple = No todos los teclados tienen ese signo. Use letras, números, espacios y signos.
account-password-common =
    Esa contraseña es de las que la gente adivina primero.
    Elija palabras que nadie relacione con usted.
account-password-username =
    Esa contraseña se parece mucho a su nombre de usuario.
    Elija palabras que nadie relacione con usted.
account-password-person-name =
    Esa contraseña se parece mucho a su nombre.
    Elija palabras que nadie relacione con usted.
account-password-clinic-name =
    Esa contraseña se parece mucho al nombre de la clínica.
    Elija palabras que nadie relacione con usted.
account-password-repeats =
    Esa contraseña repite los mismos caracteres.
    Combine palabras distintas.
    .simple = Los signos se repiten. Mezcle unas palabras.
account-password-sequence =
    Esa contraseña sigue el orden del teclado o del abecedario.
    Combine palabras distintas.
    .simple = Esas teclas van juntas. Es fácil de adivinar. Mezcle unas palabras.
account-password-differ = Las dos contraseñas no son iguales.

account-reset-password-name = cambiar una contraseña olvidada
account-reset-password-example = olvidé mi contraseña
account-reset-password-topic = su nueva contraseña
account-reset-password-ask-username = ¿Cuál es su nombre de usuario o su correo electrónico?
    .again = Necesito el nombre de usuario o el correo con el que entra.
account-reset-password-ask-code =
    Si esa cuenta existe, se envió un código al contacto registrado.
    Sirve por 10 minutos.
    Escriba los 6 números, o diga no me llegó.
    .again = Escriba los 6 números del código, o diga no me llegó.
    .phone =
        Si esa cuenta existe, se envió un código al contacto registrado.
        Sirve por 10 minutos.
        Marque los 6 números, o diga no me llegó.
account-reset-password-wrong-code = Ese no es el código que se envió.
account-reset-password-over =
    Este código ya no sirve: dura 10 minutos y 5 intentos.
    Su contraseña no cambió.
    Para recibir otro código, diga olvidé mi contraseña.
account-reset-password-stopped =
    Se pidieron demasiados códigos, así que ahora tiene que ayudarle una persona.
    Su contraseña no cambió.
    Llame al { $phone }.
account-reset-password-wait =
    Se pidieron varios códigos, así que no se puede enviar otro en { $wait }.
    No se cambió nada.
    Use el último código que le llegó, o llame al { $phone }.
account-reset-password-ask-password =
    Elija una contraseña nueva de 15 caracteres o más.
    Sirven bien cuatro o cinco palabras que usted recuerde.
    No se verá nada mientras escribe.
    .again = Escriba una contraseña nueva de 15 caracteres o más y oprima Enter.
    .phone =
        Elija una contraseña nueva de 15 números o más.
        Más tarde la puede cambiar con un teclado.
account-reset-password-ask-again = Escriba la contraseña nueva otra vez.
    .again = Necesito la misma contraseña por segunda vez, para estar seguros.
    .phone = Marque la contraseña nueva otra vez.
account-reset-password-done =
    Su contraseña nueva está guardada.
    Se cerró su sesión en todos los demás aparatos.
    Ahora diga quiero entrar, y úsela.

account-code-missing-name = recibir ayuda con un código que no llegó
account-code-missing-example = no me llegó el código
account-code-missing-topic = el código que no llegó
account-code-missing-ask-way = Le puedo mandar otro código. ¿Cómo?
    .again = Diga por dónde quiere que llegue el código nuevo.
account-code-missing-none-way = No hay cómo mandar un código.
account-code-way-again = por donde antes
account-code-way-other = por otro medio, como el correo
account-code-way-changed = por ninguno, cambió mi teléfono o mi correo
account-code-missing-sent =
    Si la clínica tiene un contacto suyo, allí se mandó otro código.
    Ya solo sirve ese.
    Si no llega, diga persona.
account-code-missing-sent-other =
    Si la clínica tiene otro contacto suyo, allí se mandó un código nuevo.
    En ese caso ya solo sirve ese. Si no llega, diga persona.
# $wait (duration), $phone (phone)
account-code-missing-wait =
    Se pidieron varios códigos, así que no se puede mandar otro en { $wait }.
    Use el último que llegó, o llame al { $phone }.
# $phone (phone)
account-code-missing-stopped =
    Se pidieron demasiados códigos, así que ahora debe ayudarle una persona.
    Llame al { $phone }.
account-code-missing-ask-same =
    ¿Su teléfono o su correo sigue siendo el mismo que tiene la clínica?
    .again = Diga sí si es el mismo. Diga no si cambió.
account-code-missing-same =
    Busque en el correo no deseado y entre los mensajes bloqueados.
    Quite el modo No molestar. Con poca señal, un mensaje puede tardar.
    Para recibir otro código, diga olvidé mi contraseña.
account-code-missing-changed =
    Entonces una persona tiene que registrar primero el nuevo.
    Llame al { $phone }. Tenga a mano su fecha de nacimiento y su expediente.

account-forgot-username-name = recibir ayuda con un usuario olvidado
account-forgot-username-example = olvidé mi nombre de usuario
account-forgot-username-done =
    Puede entrar con el correo electrónico que le dio a la clínica.
    Si eso no funciona, llame al { $phone }, y una persona le ayudará.

account-who-am-i-name = saber quién tiene la sesión abierta
account-who-am-i-example = con qué cuenta entré
account-who-am-i-self =
    La sesión está abierta a nombre de { $name }.
    Su nombre de usuario es { $username }.
account-who-am-i-for = Ahora está actuando por { $subject }.
account-who-am-i-nobody =
    No hay ninguna sesión abierta.
    Para empezar, diga quiero entrar.

account-change-password-name = cambiar su contraseña
account-change-password-example = quiero cambiar mi contraseña
account-change-password-topic = cambiar su contraseña
account-change-password-ask-current =
    ¿Cuál es su contraseña de ahora?
    No se verá nada mientras escribe.
    .again = Escriba la contraseña con la que entró.
    .phone = ¿Cuál es su contraseña de ahora?
account-change-password-ask-password =
    Elija una contraseña nueva de 15 caracteres o más.
    Sirven bien cuatro o cinco palabras que usted recuerde.
    .again = Escriba una contraseña nueva de 15 caracteres o más y oprima Enter.
    .phone =
        Elija una contraseña nueva de 15 números o más.
        Más tarde la puede cambiar con un teclado.
account-change-password-ask-again = Escriba la contraseña nueva otra vez.
    .again = Necesito la misma contraseña por segunda vez, para estar seguros.
    .phone = Marque la contraseña nueva otra vez.
account-change-password-wrong = Esa no es su contraseña.
account-change-password-same = Esa es la contraseña que ya tiene.
account-change-password-wait =
    Hubo demasiados intentos. Inténtelo de nuevo en { $wait }.
    Su contraseña no cambió.
account-change-password-done =
    Su contraseña cambió.
    Se cerró su sesión en todos los demás aparatos.

# What is sent to a person: by text or email, through the outbox.
# $code (digits), $clinic (name)
account-outbox-reset-code =
    { $clinic }: su código del portal es { $code }.
    Sirve por 10 minutos. Nunca llamamos para pedirlo.
account-outbox-sign-in-code =
    { $clinic }: su código para entrar por teléfono es { $code }.
    Sirve por 10 minutos. No se lo dé a nadie más.
account-outbox-pin-changed =
    { $clinic }: se cambió el PIN de su cuenta del portal.
    Si no fue usted, llame ahora al { $phone }.
account-outbox-password-changed =
    { $clinic }: se cambió la contraseña de su cuenta del portal.
    Si no fue usted, llame ahora al { $phone }.
account-outbox-activated =
    { $clinic }: se abrió su cuenta del portal.
    Si no fue usted, llame ahora al { $phone }.

# $time (duration)
account-time-limit-name = saber cuánto dura su sesión
account-time-limit-example = cuánto dura mi sesión
account-time-limit-is = Su sesión termina después de { $time } sin decir nada.
account-time-limit-more = Lo que empezó se guarda. Para diez veces más tiempo, diga: deme más tiempo.
account-time-limit-usual = Lo que empezó se guarda. Para el tiempo normal, diga: tiempo normal.
account-more-time-name = tener más tiempo antes de que termine su sesión
account-more-time-example = deme más tiempo
account-usual-time-name = tener el tiempo normal
account-usual-time-example = tiempo normal
