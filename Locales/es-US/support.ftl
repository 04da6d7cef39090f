# Ayuda de personas, y lo que el portal es y no es.

# El área en los menús de una llamada.
menu-support = ayuda de la clínica

# $clinic (name)
portal-greeting-first = Plainspoken, el portal para pacientes de { $clinic }.
portal-greeting-name = oír el saludo
portal-greeting-example = hola

support-contact-name = saber a quién llamar
support-contact-example = a quién llamo por mi expediente
# $phone (phone)
support-contact-portal = Para ayuda con este portal, llame al { $phone }.
support-contact-records = Para su expediente, llame al { $phone }.
support-contact-billing = Para cuentas y pagos, llame al { $phone }.
support-contact-clinic = Para citas y todo lo demás, llame a { $clinic } al { $phone }.
support-contact-none = La clínica aún no ha puesto aquí su teléfono. Pregunte en la recepción.
support-contact-open = Ahora hay alguien, hasta { $time }.
support-contact-closed = Ahora no hay nadie. Vuelven el { $when }.
support-contact-emergency = En una emergencia, llame al 911.

support-hours-name = saber cuándo abre la clínica
support-hours-example = a qué hora abren
# $clinic (name), $time (time)
support-hours-open = Sí, { $clinic } está abierta ahora. Hoy cierra a { $time }.
# $when (date and time)
support-hours-closed = No, { $clinic } está cerrada ahora. Abre el { $when }.
# $first, $last (messages: days of the week), $from, $to (times)
support-hours-days = El horario es de { $first } a { $last }, de { $from } a { $to }.
support-hours-day = El horario del { $first } es de { $from } a { $to }.
support-hours-unknown = La clínica aún no ha puesto aquí su horario.
support-hours-call = Para preguntar, llame al { $phone }.

support-day-1 = lunes
support-day-2 = martes
support-day-3 = miércoles
support-day-4 = jueves
support-day-5 = viernes
support-day-6 = sábado
support-day-7 = domingo

support-about-name = saber qué es este portal
support-about-example = qué es este portal
support-about-what =
    Soy el portal de { $clinic }: una computadora, no una persona.
    Puedo leerle resultados, citas, medicinas, mensajes y cuentas.
    Puedo hacer y cancelar citas, pedir medicinas y escribirle a su médico.
    Dígame con sus palabras lo que necesita.

support-advice-name = pedir un consejo médico
support-advice-example = es grave
support-advice-none =
    No puedo dar consejos médicos. Eso solo lo hace su equipo médico.
    Para preguntarles, diga escribirle a mi doctor, o llame al { $phone }.
    Si puede ser una emergencia, llame ya al 911.

support-privacy-name = saber cómo se cuida su privacidad
support-privacy-example = aviso de privacidad
support-privacy-notice =
    Su expediente se queda en { $clinic }. No se vende, y ningún anunciante lo ve.
    Lo ve su equipo médico para atenderle, y su seguro lo que pide una cuenta.
    Las personas que usted elige ven solo lo que usted permite.
    Cada consulta de su expediente queda anotada, y puede preguntar quién lo vio.
    Lo que dice aquí se usa para contestarle. No se guarda su voz.
    La ley llamada HIPAA le da derecho a una copia y a correcciones.
    Para el aviso completo en papel, llame al { $phone }.

support-prepare-name = saber qué necesita para entrar
support-prepare-example = qué necesito para entrar
support-prepare-list =
    Para entrar necesita su nombre de usuario o correo, y su contraseña.
    Para abrir una cuenta necesita la carta de la clínica.
    Trae su código de activación y su número de expediente.
    También necesita su fecha de nacimiento.
    Aquí nunca hace falta su número de Seguro Social.

support-phishing-name = comprobar si un mensaje es de la clínica
support-phishing-example = este mensaje de verdad es de ustedes
support-phishing-signs =
    Tenga cuidado. Nunca pedimos su contraseña ni un código por llamada, texto o correo.
    Nunca pedimos tarjetas de regalo ni números de banco.
    Un mensaje verdadero también está en este portal: entre y diga leer mis mensajes.
    No use los enlaces ni los números de un mensaje del que dude.
    Para reportarlo, llame al { $phone }.

support-clinic-unnamed = la clínica
support-phone-unknown = teléfono de la recepción
