# The sample clinic of portal demo: what is said before the first conversation.

sample-clinic-about =
    This is a sample clinic. The people in it do not exist.
    You can be any of these people.
sample-person-jonelle = Jonelle Kohler has diabetes and speaks English.
sample-person-leonor = Leonor Trujillo has diabetes and speaks Spanish.
sample-person-daniel = Daniel Yost has no record of his own. He acts for his mother, Sharmaine.
sample-person-newcomer = Judson Eichmann has a letter with a code, and no account yet.
# $username (text), $password (text)
sample-sign-in = Sign in with { $username } and the password { $password }, all in small letters.
# $code (text): in groups
sample-activation-code = To open his account, say: activate my account. The code is { $code }.
# $birthdate (date), $record (digits)
sample-activation-facts =
    He was born on { $birthdate }.
    His record number is { $record }.
# $folder (text): the data directory
sample-outbox =
    In another window, portal staff outbox --data { $folder } shows the codes that are sent.
