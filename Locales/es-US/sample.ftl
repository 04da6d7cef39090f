# La clínica de muestra de portal demo: lo que se dice antes de la primera conversación.

sample-clinic-about =
    Esta es una clínica de muestra. Las personas no existen.
    Usted puede ser cualquiera de estas personas.
sample-person-jonelle = Jonelle Kohler tiene diabetes y habla inglés.
sample-person-leonor = Leonor Trujillo tiene diabetes y habla español.
sample-person-daniel = Daniel Yost no tiene expediente propio. Actúa por su madre, Sharmaine.
sample-person-newcomer = Judson Eichmann tiene una carta con un código, y todavía no tiene cuenta.
# $username (text), $password (text)
sample-sign-in = Entre con { $username } y la contraseña { $password }, todo en minúsculas.
# $code (text): in groups
sample-activation-code = Para abrir su cuenta, diga: activar mi cuenta. El código es { $code }.
# $birthdate (date), $record (digits)
sample-activation-facts =
    Nació el { $birthdate }.
    Su número de expediente es { $record }.
# $folder (text): the data directory
sample-outbox =
    En otra ventana, portal staff outbox --data { $folder } muestra los códigos que se mandan.
