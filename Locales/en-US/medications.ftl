### Medicines and refills.

# The area in the menus of a telephone call.
menu-medications = medicines

medications-list-name = hear your medicines
    .other = hear the medicines
medications-list-example = what am I taking
medications-one-name = hear about one medicine
medications-one-example = how do I take my lisinopril
medications-one-topic = the medication you asked about
medications-one-ask-medication = Which medicine do you want to hear about?
medications-one-none-medication = There are no current medicines on record.
    .simple = There are no drugs on the list now.
medications-refill-name = ask for a refill
medications-refill-example = refill my lisinopril
medications-refill-ask-medication = Which medicine do you need more of?
medications-refill-none-medication = There are no current medicines to refill.
    .simple = You have no drugs on your list to ask more of.
medications-refills-name = check on a refill
medications-refills-example = is my refill ready

## Names. $name (ingredients), $strength (quantity), $form (message)

medications-name = { $name }
medications-name-strength = { $name }, { $strength }
medications-name-form = { $name }, { $form }
medications-name-full = { $name }, { $strength }, { $form }
# A strength in each puff of an inhaler; one ingredient of several
medications-strength-puff = { $amount } per puff
medications-part = { $name } { $strength }
# $brand: as the record says
medications-name-brand = { $name }, also called { $brand }
medications-item = { $medication }

## What is taken. $count (number)

medications-none = There are no current medicines on record.
    .simple = There are no drugs on the list now.
medications-list-count =
    { $count ->
        [one] There is { $count } current medicine.
       *[other] There are { $count } current medicines.
    }
medications-line = { $medication }.
# $dose (message)
medications-line-dose = { $medication }. { $dose }.
medications-on-hold = It is on hold: do not take it now without asking.
medications-old = It was ordered in { $year }. Ask if you should still take it.
medications-list-check = Is something missing or wrong? Tell your care team.
medications-gone = That medicine is not on the list any more.

## How to take it. $amount (message), $often (message)

medications-dose-full = take { $amount } { $often }
medications-dose-often = take it { $often }
medications-dose-amount = take { $amount }
medications-dose-needed = take it only when you need it
    .other = take it only when needed
medications-dose-full-needed = take { $amount } { $often }, only when you need it
    .other = take { $amount } { $often }, only when needed
medications-dose-needed-for = take it only when needed for { $reason }
# The prescriber's own words
medications-dose-text = { $text }
medications-amount-tablets =
    { NUMBER($count) ->
        [one] { $count } tablet
       *[other] { $count } tablets
    }
medications-amount-capsules =
    { NUMBER($count) ->
        [one] { $count } capsule
       *[other] { $count } capsules
    }
medications-amount-range = { $low } to { $high }
medications-often-once-day = once a day
medications-often-times-day =
    { $count ->
        [2] twice a day
       *[other] { $count } times a day
    }
medications-often-once-every = once every { $count } { $unit }
medications-often-once-week = once a week
medications-often-times-week = { $count } times a week
medications-often-once-month = once a month
medications-often-every = { $times } times every { $count } { $unit }
medications-often-hours = every { $count } hours
medications-often-every-hour = every hour
medications-often-days = every { $count } days
medications-often-weeks = every { $count } weeks
medications-often-bedtime = at bedtime
medications-often-morning = in the morning
medications-often-meals = with meals
medications-often-before-meals = before meals
medications-often-after-meals = after meals
medications-unit-minutes = minutes
medications-unit-hours = hours
medications-unit-days = days
medications-unit-weeks = weeks
medications-unit-months = months
medications-unit-years = years

## One medicine

medications-how-unknown = The record does not say how to take it. Read the label, or ask.
medications-extra = { $text }.
# $reason (message or text)
medications-why = It is for { $reason }.
# $clinician (name)
medications-who = Prescribed by { $clinician }.
medications-who-when = Prescribed by { $clinician } on { $date }.
medications-when = Prescribed on { $date }.
medications-refills-left =
    { $count ->
        [0] No refills are left. Your clinician must renew it.
        [one] { $count } refill is left.
       *[other] { $count } refills are left.
    }
medications-one-refill-hint = To get more, say refill.

## Asking for a refill

medications-refill-confirm = Ask the clinic for a refill of { $medicine }?
medications-refill-kept = All right, no refill was asked for.
medications-refill-topic = asking for a refill
medications-refill-done = Asked: a refill of { $medicine }.
medications-refill-then = The clinic will answer. You will see it here when it is ready.
medications-refill-already = A refill of { $medicine } was asked for already, on { $date }.
    .simple = You asked for { $medicine } on { $date }. You need not ask again.
medications-refill-already-then = The clinic has not answered yet.
medications-refill-withdrawn = The refill of { $medicine } is no longer asked for.
medications-refill-withdraw-late = The clinic has answered already, so it cannot be taken back.
    .simple = It is too late to take it back. The clinic has answered.

## How refills stand

medications-refills-none = No refills were asked for.
medications-refills-none-hint = To ask for one, say refill and the name of the medicine.
medications-refills-count =
    { $count ->
        [one] There is { $count } refill request.
       *[other] There are { $count } refill requests, the latest first.
    }
medications-refills-entry-requested = { $medicine }: asked for on { $date }, no answer yet.
medications-refills-entry-approved = { $medicine }: approved. It is being filled.
medications-refills-entry-ready = { $medicine }: ready to pick up.
medications-refills-entry-refused = { $medicine }: not approved.
medications-refills-entry-withdrawn = { $medicine }: you took the request back.
    .other = { $medicine }: the request was taken back.
medications-refills-note = The clinic says: "{ $note }."
medications-refills-refused-then = Call the clinic, or write to your doctor, to talk about it.
