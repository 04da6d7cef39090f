# Quién puede ver un expediente.

# El área en los menús de una llamada.
menu-sharing = quién ve su expediente

sharing-who-name = saber quién puede ver su expediente
    .other = saber quién puede ver este expediente
sharing-who-example = quién puede ver mi expediente

# $count (number), 1 or more
sharing-who-count =
    { $count ->
        [one] Además de usted, { $count } persona puede ver su expediente.
       *[other] Además de usted, { $count } personas pueden ver su expediente.
    }
    .other =
        { $count ->
            [one] { $count } persona más puede ver este expediente.
           *[other] { $count } personas más pueden ver este expediente.
        }
# $person (name), $areas (list of messages)
sharing-who-entry = { $person } puede ver { $areas }.
# $relation (message)
sharing-who-entry-relation = { $person }, { $relation }, puede ver { $areas }.
# $areas (list of messages): what the person may also change
sharing-who-manage = { $person } también puede hacer trámites por usted en { $areas }.
    .other = { $person } también puede hacer trámites en { $areas }.
# $until (date): the last day
sharing-who-until = El permiso termina después del { $until }.
sharing-who-nobody = En este portal, solo usted puede ver su expediente.
    .other = En este portal, nadie más puede ver este expediente.
# $clinic (name)
sharing-who-team = También lo ve su equipo médico de { $clinic }, para atenderle.
    .other = También lo ve el equipo médico de { $clinic }, para dar atención.
sharing-who-hint = Para cambiar algo, llame al { $phone }.

sharing-area-results = resultados
sharing-area-visits = citas
sharing-area-medications = medicinas
sharing-area-messages = mensajes
sharing-area-billing = cuentas por pagar
sharing-area-health = datos de salud
sharing-area-documents = documentos
sharing-area-sharing = permisos de acceso
sharing-area-account = datos de la cuenta
sharing-area-other = otras partes del expediente
sharing-area-all = todo

sharing-relation-parent = su padre o madre
    .other = la madre o el padre
sharing-relation-child = su hija o hijo
    .other = una hija o un hijo
sharing-relation-daughter = su hija
    .other = una hija
sharing-relation-son = su hijo
    .other = un hijo
sharing-relation-mother = su madre
    .other = la madre
sharing-relation-father = su padre
    .other = el padre
sharing-relation-spouse = su cónyuge
    .other = el cónyuge
sharing-relation-sibling = su hermana o hermano
    .other = una hermana o un hermano
sharing-relation-grandparent = su abuela o abuelo
    .other = una abuela o un abuelo
sharing-relation-grandchild = su nieta o nieto
    .other = una nieta o un nieto
sharing-relation-guardian = su tutor legal
    .other = el tutor legal
sharing-relation-caregiver = quien le cuida
    .other = una persona que da cuidados
sharing-relation-friend = su amistad
    .other = una amistad
sharing-relation-other = alguien de su confianza
    .other = una persona de confianza

sharing-act-for-name = actuar por otra persona
sharing-act-for-example = cambiar a María
sharing-act-for-topic = actuar por otra persona
sharing-act-for-ask-person = ¿Por quién quiere actuar?
    .again = Diga el nombre de la persona a quien ayuda, o el número.
sharing-act-for-none-person = Nadie le ha dado acceso a su expediente.
    .simple = Nadie le deja ver su expediente.
# $person (name)
sharing-act-for-choice = { $person }
# $subject (name), $areas (list of messages)
sharing-act-for-done =
    Desde ahora se trata de { $subject }.
    Usted puede ver { $areas }.
    Para volver, diga volver a mi cuenta.
sharing-act-for-self-name = volver a su propio expediente
sharing-act-for-self-example = volver a mi cuenta
# $name (name)
sharing-act-for-self-done = Desde ahora se trata otra vez de usted, { $name }.

# Refusals of the access policy. $subject (name), $areas (list of messages)
sharing-refused = Usted puede ver { $areas }, pero no { $area }.
sharing-refused-view-only = Usted puede ver { $area }, pero no cambiar nada.
sharing-refused-all = Usted ya no tiene acceso a este expediente.
sharing-refused-hint = { $subject } puede cambiarlo llamando al { $phone }.
sharing-refused-signed-out = Primero entre a su cuenta.
sharing-refused-no-record =
    Usted no tiene aquí un expediente propio.
    Diga por quién quiere actuar, como cambiar a María.
