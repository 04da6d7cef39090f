# Who can see a record.

# The area in the menus of a telephone call.
menu-sharing = who sees your records

sharing-who-name = hear who can see your records
    .other = hear who can see these records
sharing-who-example = who can see my records

# $count (number), 1 or more
sharing-who-count =
    { $count ->
        [one] { $count } other person can see your records.
       *[other] { $count } other people can see your records.
    }
    .other =
        { $count ->
            [one] { $count } other person can see these records.
           *[other] { $count } other people can see these records.
        }
# $person (name), $areas (list of messages)
sharing-who-entry = { $person } can see { $areas }.
# $relation (message)
sharing-who-entry-relation = { $person }, { $relation }, can see { $areas }.
# $areas (list of messages): what the person may also change
sharing-who-manage = { $person } can also act for you in { $areas }.
    .other = { $person } can also act in { $areas }.
# $until (date): the last day
sharing-who-until = That ends after { $until }.
sharing-who-nobody = Only you can see your records in this portal.
    .other = Nobody else can see these records in this portal.
# $clinic (name)
sharing-who-team = Your care team at { $clinic } sees them too, to treat you.
    .other = The care team at { $clinic } sees them too, to give care.
sharing-who-hint = To change this, call { $phone }.

sharing-area-results = results
sharing-area-visits = visits
sharing-area-medications = medications
sharing-area-messages = messages
sharing-area-billing = bills
sharing-area-health = health facts
sharing-area-documents = documents
sharing-area-sharing = who else has access
sharing-area-account = account settings
sharing-area-other = other parts of the record
sharing-area-all = everything

sharing-relation-parent = a parent
sharing-relation-child = your child
    .other = a child
sharing-relation-daughter = your daughter
    .other = a daughter
sharing-relation-son = your son
    .other = a son
sharing-relation-mother = your mother
    .other = the mother
sharing-relation-father = your father
    .other = the father
sharing-relation-spouse = your spouse
    .other = the spouse
sharing-relation-sibling = your sister or brother
    .other = a sister or brother
sharing-relation-grandparent = your grandparent
    .other = a grandparent
sharing-relation-grandchild = your grandchild
    .other = a grandchild
sharing-relation-guardian = your guardian
    .other = the guardian
sharing-relation-caregiver = your caregiver
    .other = a caregiver
sharing-relation-friend = your friend
    .other = a friend
sharing-relation-other = a person you trust
    .other = a trusted person

sharing-act-for-name = act for someone else
sharing-act-for-example = switch to Maria
sharing-act-for-topic = acting for someone else
sharing-act-for-ask-person = For whom do you want to act?
    .again = Say the name of the person you help, or the number.
sharing-act-for-none-person = Nobody has given you access to their records.
    .simple = No one lets you see their records.
# $person (name)
sharing-act-for-choice = { $person }
# $subject (name), $areas (list of messages)
sharing-act-for-done =
    From now on this is about { $subject }.
    You may see { $areas }.
    To go back, say switch to me.
sharing-act-for-self-name = go back to your own records
sharing-act-for-self-example = switch to me
# $name (name)
sharing-act-for-self-done = From now on this is about you again, { $name }.

# Refusals of the access policy. $subject (name), $areas (list of messages)
sharing-refused = You may see { $areas }, but not { $area }.
sharing-refused-view-only = You may look at { $area }, but not change anything.
sharing-refused-all = You have no access to this record any more.
sharing-refused-hint = { $subject } can change that by calling { $phone }.
sharing-refused-signed-out = Sign in first.
sharing-refused-no-record =
    You have no record of your own here.
    Say for whom you want to act, such as switch to Maria.
