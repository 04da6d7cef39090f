# Lo que portal staff le dice al personal de la clínica.

staff-patients-none = No se encontró ningún paciente.
staff-patients-several = Hay varios pacientes así. Use el número de expediente.
# $count (number)
staff-patients-count =
    { $count ->
        [one] 1 paciente.
       *[other] { $count } pacientes.
    }
staff-patients-more = Hay más. Agregue palabras del nombre para ver menos.
# $person (name), $birthdate (date)
staff-patient = { $person }.
staff-patient-born = { $person }, fecha de nacimiento: { $birthdate }.
# $record (digits), $id (text)
staff-patient-number =
    Número de expediente { $record }.
    Identificador { $id }.

# $person (name), $code (text)
staff-code = Código de activación para { $person }: { $code }.
staff-code-record = Número de expediente para la carta: { $record }.
staff-code-until = El código sirve una vez, hasta el { $until }. Los anteriores ya no sirven.
staff-code-hand-over = Entregue el código y el número solo al paciente.
staff-code-has-account = { $person } ya tiene cuenta, así que no se hizo ningún código.
staff-code-deceased = { $person } falleció, así que no se hizo ningún código.

# $person (nombre): a quién se invita; $patient (nombre): de quién es el expediente; $code (texto)
staff-share = Código de invitación para { $person }: { $code }.
# $areas (lista)
staff-share-view = Con él, { $person } puede ver estas partes del expediente de { $patient }: { $areas }.
staff-share-manage = { $person } también puede cambiar { $areas }.
staff-share-ends = Esto dura hasta el { $until }.
staff-share-born = El portal pide una fecha de nacimiento: la de { $patient }.
staff-share-record = Pide un número de expediente: { $record }.
staff-share-until = El código sirve una vez, hasta el { $until }.
staff-share-hand-over = Entregue el código y el número solo a { $person }.
staff-share-no-areas = Diga qué puede ver con --view, o cambiar con --manage, como --view results,visits.
# $given (texto), $areas (lista)
staff-share-area = Ninguna parte del expediente se llama { $given }. Se escriben así: { $areas }.
# $given (texto), $relations (lista)
staff-share-relation = Ningún parentesco se llama { $given }. Se escriben así: { $relations }.
staff-share-day = Escriba el último día como año, mes y día, como "2027-03-01". Debe ser un día por venir.

# $person (name), $pin (digits)
staff-pin = PIN de teléfono para { $person }: { $pin }.
staff-pin-once =
    Se dice solo esta vez. Póngalo en una carta para el paciente.
    Un PIN anterior ya no sirve.
staff-pin-revoked = { $person } ya no tiene PIN de teléfono, y se cerraron sus sesiones.
staff-pin-no-account = { $person } todavía no tiene cuenta, así que no hay PIN.

staff-outbox-empty = La bandeja de salida está vacía.
staff-outbox-count =
    { $count ->
        [one] 1 envío, el más reciente primero.
       *[other] { $count } envíos, el más reciente primero.
    }
# $recipient (phone or email), $when (date and time), $words (text)
staff-outbox-text = Por mensaje de texto al { $recipient }, { $when }.
staff-outbox-call = Por llamada al { $recipient }, { $when }.
staff-outbox-email = Por correo a { $recipient }, { $when }.
staff-outbox-words = { $words }

staff-held-none = No hay resultados retenidos.
staff-held-count =
    { $count ->
        [one] 1 resultado está retenido.
       *[other] { $count } resultados están retenidos.
    }
# $id (text), $result (text), $person (name), $since (date)
staff-held = { $result } de { $person }, desde el { $since }: { $id }.
staff-released = { $person } ya puede ver el resultado { $result }.
staff-release-unknown = No hay ningún resultado { $id } retenido. Escriba portal staff held para la lista.

staff-slots-day = Escriba el día como año, mes y día, por ejemplo "2026-03-10".
staff-slots-hours = Escriba las horas con minutos, por ejemplo 09:00, primero la más temprana.
staff-slots-minutes = Una cita dura de 5 a 240 minutos.
staff-slots-none-fit = Ninguna cita cabe entre esas horas, o ya pasaron.
# $count (number), $person (name), $day (date)
staff-slots-published =
    { $count ->
        [0] No se agregó nada: esos horarios con { $person } ya estaban.
        [one] Se agregó 1 horario con { $person } el { $day }.
       *[other] Se agregaron { $count } horarios con { $person } el { $day }.
    }
staff-slots-none = No hay horarios libres.
staff-slots-count =
    { $count ->
        [one] El próximo horario libre.
       *[other] Los próximos { $count } horarios libres.
    }
# $when (date and time), $person (name)
staff-slot = { $when } con { $person }.
staff-practitioner-none = No se encontró a ningún profesional.
staff-practitioner-several = Hay varios así. Use el nombre completo.
staff-practitioner = { $person }.

staff-requests-none = No hay nada pendiente: ni solicitudes ni cartas.
staff-requests-count =
    { $count ->
        [one] 1 solicitud espera.
       *[other] { $count } solicitudes esperan.
    }
# $id (text), $kind (message), $person (name), $when (date and time)
staff-request = Caso { $id }: { $kind } para { $person }, del { $when }.
staff-request-appointment = una cita
staff-request-refill = una medicina
staff-request-verification = una cuenta sin código
staff-request-recovery = ayuda para volver a entrar
staff-request-correction = una corrección
staff-request-support = ayuda
staff-request-somebody = alguien que aún no se conoce
staff-detail = { $words }
staff-request-unknown = No hay ningún caso { $id }. Escriba portal staff requests para la lista.
staff-request-closed = El caso { $id } ya está cerrado.
staff-request-approve = El caso { $id } queda aprobado.
staff-request-finish = El caso { $id } queda listo.
staff-request-decline = El caso { $id } queda rechazado.
staff-letters-count =
    { $count ->
        [one] 1 carta espera respuesta.
       *[other] { $count } cartas esperan respuesta.
    }
# $id (text), $person (name), $when (date and time)
staff-letter = Carta { $id } de { $person }, del { $when }.
# $seconds (number), $id (text)
staff-letter-voice =
    { $seconds ->
        [one] Es un mensaje de voz de 1 segundo.
       *[other] Es un mensaje de voz de { $seconds } segundos.
    }
    Para oírlo, escriba portal staff voice { $id } y el nombre de un archivo nuevo.
staff-letter-none = No hay ninguna carta { $id }.
staff-voice =
    { $seconds ->
        [one] El mensaje de voz de 1 segundo está en el archivo. Bórrelo después de oírlo.
       *[other] El mensaje de voz de { $seconds } segundos está en el archivo. Bórrelo después de oírlo.
    }
staff-voice-none = La carta { $id } no tiene mensaje de voz.
staff-voice-unwritten = No se pudo escribir el archivo. Dé el nombre de un archivo nuevo.
staff-letter-unknown = No hay ninguna carta { $id } pendiente. Escriba portal staff requests para la lista.
staff-replied = Su respuesta a { $person } está enviada.

staff-clinic-name = La clínica se llama { $clinic }.
staff-clinic-unnamed = La clínica todavía no tiene nombre aquí. Déle uno con --name.
staff-clinic-zone-unset = Su reloj no está puesto, así que se usa UTC. Póngalo con --zone y un nombre de tzdata, con continente y ciudad.
# $zone (text)
staff-clinic-zone-problem = Esta máquina no conoce la zona horaria { $zone }, así que se usa UTC. Instale tzdata, o ponga otra con --zone.
# $zone (text)
staff-clinic-zone = Su reloj es el de { $zone }.
staff-clinic-phone-desk = Recepción: { $phone }.
staff-clinic-phone-records = Expedientes: { $phone }.
staff-clinic-phone-billing = Cobros: { $phone }.
staff-clinic-phone-portal = Ayuda con el portal: { $phone }.
# $name (text): as the switch has it
staff-clinic-speech-engine = Las llamadas las escucha el reconocedor de la central: { $name }.
staff-clinic-speech-grammar = La gramática de lo que se dice está escrita en { $name }.
staff-clinic-speech-any = Se escucha cualquier palabra, sin gramática.
staff-clinic-speech-program = Las llamadas por EAGI las escucha { $path }.
staff-clinic-speech-engine-form = El nombre de un reconocedor lleva de 1 a 64 letras, números, puntos o guiones. No se cambió nada.
staff-clinic-speech-grammar-form = Una gramática se escribe en abnf o en jsgf, o no hay ninguna. No se cambió nada.
staff-clinic-speech-program-none = No existe ese programa, o no se puede ejecutar. Dé su ruta completa. No se cambió nada.
staff-clinic-speech-program-open = Otras personas pueden cambiar ese programa. Que solo su dueño pueda escribirlo. No se cambió nada.
staff-clinic-changed = Los datos de la clínica cambiaron.
staff-clinic-name-length = El nombre de la clínica lleva de 1 a 80 caracteres. No se cambió nada.
staff-clinic-zone-unknown = No existe esa zona horaria. Use su nombre de tzdata, con continente y ciudad. No se cambió nada.
staff-clinic-hours-form = Escriba el horario como "mon-fri 08:00-17:00, sat 09:00-12:00". No se cambió nada.
staff-clinic-phone-form = Un teléfono tiene de 7 a 15 números. No se cambió nada.
