# What portal staff says to the clinic's staff.

staff-patients-none = No patient was found.
staff-patients-several = Several patients fit. Name one by the record number.
# $count (number)
staff-patients-count =
    { $count ->
        [one] 1 patient.
       *[other] { $count } patients.
    }
staff-patients-more = There are more. Add words of the name to see fewer.
# $person (name), $birthdate (date)
staff-patient = { $person }.
staff-patient-born = { $person }, born { $birthdate }.
# $record (digits), $id (text)
staff-patient-number =
    Record number { $record }.
    Identifier { $id }.

# $person (name), $code (text)
staff-code = Activation code for { $person }: { $code }.
staff-code-record = Record number for the letter: { $record }.
staff-code-until = The code works once, until { $until }. Earlier codes no longer work.
staff-code-hand-over = Give the code and the number to the patient only.
staff-code-has-account = { $person } has an account already, so no code was made.
staff-code-deceased = { $person } has died, so no code was made.

# $person (name): who is invited; $patient (name): whose record it is; $code (text)
staff-share = Invitation code for { $person }: { $code }.
# $areas (list)
staff-share-view = It lets { $person } see these parts of the record of { $patient }: { $areas }.
staff-share-manage = { $person } may also change { $areas }.
staff-share-ends = This lasts until { $until }.
staff-share-born = The portal asks for a date of birth: that of { $patient }.
staff-share-record = It asks for a record number: { $record }.
staff-share-until = The code works once, until { $until }.
staff-share-hand-over = Give the code and the number to { $person } only.
staff-share-no-areas = Say what they may see with --view, or change with --manage, such as --view results,visits.
# $given (text), $areas (list)
staff-share-area = No part of the record is called { $given }. The parts are { $areas }.
# $given (text), $relations (list)
staff-share-relation = No relation is called { $given }. The relations are { $relations }.
staff-share-day = Write the last day as year, month and day, such as "2027-03-01". It must be still to come.

# $person (name), $pin (digits)
staff-pin = Telephone PIN for { $person }: { $pin }.
staff-pin-once =
    It is said only this once. Put it in a letter to the patient.
    An earlier PIN no longer works.
staff-pin-revoked = { $person } has no telephone PIN now, and was signed out everywhere.
staff-pin-no-account = { $person } has no account yet, so there is no PIN.

staff-outbox-empty = The outbox is empty.
staff-outbox-count =
    { $count ->
        [one] 1 letter, the latest first.
       *[other] { $count } letters, the latest first.
    }
# $recipient (phone or email), $when (date and time), $words (text)
staff-outbox-text = By text to { $recipient }, { $when }.
staff-outbox-call = By call to { $recipient }, { $when }.
staff-outbox-email = By email to { $recipient }, { $when }.
staff-outbox-words = { $words }

staff-held-none = No result is held back.
staff-held-count =
    { $count ->
        [one] 1 result is held back.
       *[other] { $count } results are held back.
    }
# $id (text), $result (text), $person (name), $since (date)
staff-held = { $result } for { $person }, since { $since }: { $id }.
staff-released = { $person } can see the result { $result } now.
staff-release-unknown = No result { $id } is held back. Type portal staff held for the list.

staff-slots-day = Write the day as year, month and day, such as "2026-03-10".
staff-slots-hours = Write the times as hours and minutes, such as 09:00, the earlier one first.
staff-slots-minutes = A visit lasts from 5 to 240 minutes.
staff-slots-none-fit = No time fits between these hours, or they are over.
# $count (number), $person (name), $day (date)
staff-slots-published =
    { $count ->
        [0] Nothing was added: these times with { $person } stand there already.
        [one] 1 free time was added with { $person } on { $day }.
       *[other] { $count } free times were added with { $person } on { $day }.
    }
staff-slots-none = There are no free times.
staff-slots-count =
    { $count ->
        [one] The next free time.
       *[other] The next { $count } free times.
    }
# $when (date and time), $person (name)
staff-slot = { $when } with { $person }.
staff-practitioner-none = No clinician was found.
staff-practitioner-several = Several clinicians fit. Use the whole name.
staff-practitioner = { $person }.

staff-requests-none = Nothing waits: no requests and no letters.
staff-requests-count =
    { $count ->
        [one] 1 request waits.
       *[other] { $count } requests wait.
    }
# $id (text), $kind (message), $person (name), $when (date and time)
staff-request = Case { $id }: { $kind } for { $person }, of { $when }.
staff-request-appointment = a visit
staff-request-refill = a refill
staff-request-verification = an account without a code
staff-request-recovery = help to get back in
staff-request-correction = a correction
staff-request-support = help
staff-request-somebody = somebody not known yet
staff-detail = { $words }
staff-request-unknown = There is no case { $id }. Type portal staff requests for the list.
staff-request-closed = Case { $id } is closed already.
staff-request-approve = Case { $id } is approved.
staff-request-finish = Case { $id } is done.
staff-request-decline = Case { $id } is declined.
staff-letters-count =
    { $count ->
        [one] 1 letter waits for an answer.
       *[other] { $count } letters wait for an answer.
    }
# $id (text), $person (name), $when (date and time)
staff-letter = Letter { $id } from { $person }, of { $when }.
# $seconds (number), $id (text)
staff-letter-voice =
    { $seconds ->
        [one] It is a voice message of 1 second.
       *[other] It is a voice message of { $seconds } seconds.
    }
    To hear it, type portal staff voice { $id } and the name of a new file.
staff-letter-none = There is no letter { $id }.
staff-voice =
    { $seconds ->
        [one] The voice message of 1 second is in the file. Delete it when you have heard it.
       *[other] The voice message of { $seconds } seconds is in the file. Delete it when you have heard it.
    }
staff-voice-none = The letter { $id } has no voice message.
staff-voice-unwritten = The file could not be written. Give the name of a new file.
staff-letter-unknown = No letter { $id } waits. Type portal staff requests for the list.
staff-replied = Your answer to { $person } is sent.

staff-clinic-name = The clinic is called { $clinic }.
staff-clinic-unnamed = The clinic has no name here yet. Give it one with --name.
staff-clinic-zone-unset = Its clock is not set, so UTC is used. Set it with --zone and a name from tzdata, with continent and city.
# $zone (text)
staff-clinic-zone-problem = This machine does not know the time zone { $zone }, so UTC is used. Install tzdata, or set another with --zone.
# $zone (text)
staff-clinic-zone = Its clock is that of { $zone }.
staff-clinic-phone-desk = Front desk: { $phone }.
staff-clinic-phone-records = Records: { $phone }.
staff-clinic-phone-billing = Billing: { $phone }.
staff-clinic-phone-portal = Help with the portal: { $phone }.
# $name (text): as the switch has it
staff-clinic-speech-engine = Calls are heard by the switch's own speech engine: { $name }.
staff-clinic-speech-grammar = The grammar of what callers say is written in { $name }.
staff-clinic-speech-any = Any words are listened for, without a grammar.
staff-clinic-speech-program = Calls over EAGI are heard by { $path }.
staff-clinic-speech-engine-form = The name of a speech engine has 1 to 64 letters, digits, dots or hyphens. Nothing was changed.
staff-clinic-speech-grammar-form = A grammar is written in abnf or jsgf, or there is none. Nothing was changed.
staff-clinic-speech-program-none = There is no such program that can be run. Give its whole path. Nothing was changed.
staff-clinic-speech-program-open = Others may change that program. Let only its owner write it. Nothing was changed.
staff-clinic-changed = The clinic's details are changed.
staff-clinic-name-length = The clinic's name needs 1 to 80 characters. Nothing was changed.
staff-clinic-zone-unknown = There is no such time zone. Use its name from tzdata, with continent and city. Nothing was changed.
staff-clinic-hours-form = Write the hours as "mon-fri 08:00-17:00, sat 09:00-12:00". Nothing was changed.
staff-clinic-phone-form = A telephone number has 7 to 15 digits. Nothing was changed.
