# Lo que dice el comando `portal` fuera de la conversación.

command-unknown-command =
    No hay ningún comando { $given }.
    Escriba portal help para ver los comandos.
command-unknown-command-nearest =
    No hay ningún comando { $given }.
    ¿Quiso decir portal { $nearest }?
    Escriba portal help para ver todos los comandos.
command-unknown-option =
    Aquí no hay ninguna opción { $given }.
    Escriba portal help para ver las opciones.
command-unknown-option-nearest =
    Aquí no hay ninguna opción { $given }.
    ¿Quiso decir { $nearest }?
