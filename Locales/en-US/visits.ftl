### Appointments: coming, past, cancelled, moved, asked for.

# The area in the menus of a telephone call.
menu-visits = visits

visits-next-name = hear your next visit
    .other = hear about the next visit
visits-next-example = when is my next visit
visits-one-name = hear about one visit
visits-one-example = tell me about my visit with Doctor Lee
visits-one-topic = the visit you asked about
visits-one-ask-visit = Which visit do you want to hear about?
visits-one-none-visit = There are no coming visits.
visits-upcoming-name = hear your coming visits
    .other = hear the coming visits
visits-upcoming-example = list my appointments
visits-past-name = hear your past visits
    .other = hear the past visits
visits-past-example = when was my last visit
visits-prepare-name = hear how to prepare for a visit
visits-prepare-example = how do I prepare for my visit
visits-cancel-name = cancel a visit
visits-cancel-example = cancel my visit on Tuesday
visits-request-name = ask for a visit
visits-request-example = I need to see Doctor Lee next week
visits-reschedule-name = move a visit
visits-reschedule-example = move my visit to Friday

## Saying a visit. $when (date and time), $clinician (name), $place (name), $reason (message or text)

visits-when-with = { $when }, with { $clinician }
visits-when-kind = { $when }, { $kind }
visits-when-kind-with = { $when }, { $kind }, with { $clinician }
visits-when-only = { $when }
visits-line = { $visit }.
# Not yet given a time
visits-requested = a visit you asked for, not booked yet
    .other = a visit that was asked for, not booked yet
visits-requested-with = a visit with { $clinician }, not booked yet
visits-place = It is at { $place }.
visits-reason = It is for { $reason }.
visits-pending = The clinic has not confirmed it yet.
visits-waitlist = It is on the waiting list.
visits-arrived = You have checked in already.
    .other = The check-in is done already.

## Next, coming, past

visits-none = There are no coming visits.
visits-none-hint = To ask for one, say: I need a visit.
visits-instruction = To prepare: { $text }.
visits-upcoming-count =
    { $count ->
        [one] There is { $count } coming visit.
       *[other] There are { $count } coming visits.
    }
visits-past-none = There are no past visits on record.
# $count (number): how many are listed
visits-past-count =
    { $count ->
        [one] There is { $count } past visit.
       *[other] Here are { $count } past visits, the latest first.
    }
# $date (day), $kind (message), $clinician (name)
visits-past-entry = { $date }: { $kind }.
visits-past-entry-with = { $date }: { $kind }, with { $clinician }.

## How to prepare

visits-prepare-for = For the visit on { $when }.
visits-prepare-line = { $text }.
visits-prepare-none = The clinic gave no special instructions for it.
    .simple = You need not do a thing before it.
visits-prepare-usual = Bring a photo ID, the insurance card and a list of medicines.
    .simple = Bring a card with your photo. Bring your insurance card. Bring a list of your drugs.
visits-prepare-ask = If you are not sure, call the clinic before you come.

## Cancel

visits-cancel-ask-visit =
    { $count ->
        [one] Which visit do you want to cancel?
       *[other] There are { $count } coming visits. Which one do you want to cancel?
    }
visits-cancel-none-visit = There are no coming visits to cancel.
visits-cancel-confirm = Cancel this visit: { $visit }?
visits-cancel-kept = All right, it is kept.
visits-cancel-topic = cancelling a visit
visits-cancelled = Cancelled: { $visit }.
visits-cancel-gone = That visit was cancelled already, or is over. Nothing was changed.
    .simple = That visit is off, or in the past. I changed nothing.
visits-restored = It is booked again: { $visit }.
visits-restore-taken = That time was taken by someone else. The visit stays cancelled.
visits-restore-hint = To get another time, say: I need a visit.

## Ask for a visit

# A clinician in a list of choices
visits-clinician = { $clinician }
visits-request-ask-clinician = Whom do you want to see?
visits-request-none-clinician = No clinician takes bookings here. Please call the clinic.
visits-request-ask-date = On which day?
visits-request-ask-dates = In which days? For example: next week.
visits-request-ask-hours = At what time of day? For example: in the morning.
visits-request-ask-time =
    { $count ->
        [one] There is { $count } free time. Does it suit you?
       *[other] There are { $count } free times. Which one do you want?
    }
# $clinician (name), $count (number): how many times are free
visits-free =
    { $count ->
        [one] There is { $count } free time
       *[other] There are { $count } free times
    }
visits-free-with =
    { $count ->
        [one] { $clinician } has { $count } free time
       *[other] { $clinician } has { $count } free times
    }
# $free (message), $wish (message): what was wished for
visits-times =
    { $count ->
        [one] { $free }. Does it suit you?
       *[other] { $free }. Which one do you want?
    }
visits-times-then =
    { $count ->
        [one] { $free } { $wish }. Does it suit you?
       *[other] { $free } { $wish }. Which one do you want?
    }
visits-wish = { $days } { $hours }
visits-wish-today = today
visits-wish-tomorrow = tomorrow
visits-wish-day = on { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
visits-wish-next-week = next week
visits-wish-days = { $days }
visits-wish-morning = in the morning
visits-wish-afternoon = in the afternoon
visits-wish-evening = in the evening
visits-wish-hours = { $hours }
visits-request-none-time = There are no free times to book with this clinician. Please call the clinic.
visits-request-ask-reason = What is it about?
visits-request-ask-reason-of = { $visit }. What is it about?
# Words for a key of the telephone, one a line.
visits-request-choose-reason =
    a check-up.
    a new problem.
    to talk about results.
visits-request-confirm =
    { $visit }, about: { $reason }.
    Shall I book it?
visits-request-kept = All right, nothing is booked.
visits-request-topic = asking for a visit
visits-request-topic-on = your visit on { $day }
    .other = the visit on { $day }
visits-booked = Booked: { $visit }.
visits-time-taken = Someone else has just taken that time. Please choose another.
visits-overlap = There is a visit at that time already: { $visit }.
visits-unbooked = It is no longer booked: { $visit }.
visits-unbook-gone = That visit is not booked any more. Nothing was changed.
# $clinician, $count (free times after it, which are then listed)
visits-none-then =
    { $clinician } has no free time then.
    { $count ->
        [one] There is one later. Does it suit you?
       *[other] These come next. Which one do you want?
    }
visits-none-then-any =
    There is no free time then.
    { $count ->
        [one] There is one later. Does it suit you?
       *[other] These come next. Which one do you want?
    }

## Move a visit

visits-reschedule-ask-visit =
    { $count ->
        [one] Which visit do you want to move?
       *[other] There are { $count } coming visits. Which one do you want to move?
    }
visits-reschedule-none-visit = There are no coming visits to move.
visits-reschedule-ask-date = To which day?
visits-reschedule-ask-dates = To which days? For example: next week.
visits-reschedule-ask-hours = To what time of day? For example: in the morning.
visits-reschedule-ask-time =
    { $count ->
        [one] There is { $count } free time. Does it suit you?
       *[other] There are { $count } free times. Which one do you want?
    }
visits-reschedule-none-time = There are no free times to move it to. The visit stays as it is.
visits-reschedule-confirm =
    Move this visit: { $visit }.
    The new time: { $new }. Shall I move it?
visits-reschedule-kept = All right, it stays as it is.
visits-reschedule-topic = moving a visit
visits-reschedule-topic-to = moving your visit to { $day }
    .other = moving the visit to { $day }
visits-moved = Moved. The new time: { $visit }.
visits-moved-back = It is back at its old time: { $visit }.
visits-move-back-taken = The old time was taken by someone else. The visit stays as it is now.
