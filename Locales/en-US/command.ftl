### What the command `portal` itself says, beside the conversation.

## Help

command-help =
    The patient portal: type what you need, and it answers in plain sentences.
    portal: talk. Type help in the conversation to hear what it can do.
    portal ask WORDS: one line, one answer, and the next ask goes on from there.
    portal phone: answer telephone calls, for a telephone program.
    portal serve: answer calls of an Asterisk switch, and portal agi: one call.
    portal prompts DIR: record what calls say, for switches without an engine.
    portal demo: talk with a sample clinic that is made for you.
    portal import PATH: read FHIR records from files or folders.
    portal staff: what the clinic's staff does, such as codes for new patients.
    portal check: read the dialogs and locales, and say what is wrong in them.
    portal transcript FILE: replay written conversations and compare.
    portal new intent NAME: begin a new intent in all files.
    portal version: the version.
    For authors there are also portal parse, say, evaluate, explain, grammar and rehearse.
    These options go with every command.
    --data DIR: the data directory. Else { $home }, else your own data directory.
    --locale TAG: the language, en-US or es-US.
    --screen-reader: no prompt and no line editing.
    --brief and --full: say less, or say more.
    Type portal help and a command to hear more about it.
command-help-talk =
    portal talk, or portal alone, begins a conversation.
    Type one line at a time. Type goodbye when you are done.
    Over a pipe each line is answered as soon as it is read.
    With --screen-reader there is no prompt and no line editing.
    Setting ACCESSIBLE, { $plain }, or TERM to dumb does the same.
command-help-ask =
    portal ask WORDS answers one line. The next ask goes on from there.
    It ends with 0 when it is done, and with 1 when it needs more.
    It ends with 2 when it is refused, and with 3 when it was not understood.
    A password is never taken from the command line.
    When one is asked for, type portal ask alone. It is read without showing.
    --user NAME: sign in as NAME first. The password is the first line of input.
    --as NAME: ask for somebody who shares a record with you.
    --new: forget the conversation so far and begin again.
command-help-phone =
    portal phone carries calls on for a telephone program, over lines.
    One event a line goes in, such as call, key 1, keys 0304 or hangup.
    One action a line comes out: say, then listen, transfer or hangup.
    Speech goes in as heard, with how sure it is and the words.
    A line that is not known gets an error line, and the call goes on.
    The page Connect a phone in the README says all of it.
command-help-agi =
    portal agi carries one call of an Asterisk switch, which starts it.
    Commands of the switch go over input and output, and nothing else does.
    It ends with 0 after a call, and with more when a person should take it.
    --engine NAME: speak with espeak-ng, flite, or none. Else what is installed.
    --prompts DIR: the recorded prompts. Else prompts in the data directory.
    The page Connect Asterisk in the README says all of it.
command-help-serve =
    portal serve answers calls of an Asterisk switch over the network.
    It listens at 127.0.0.1, port 4573, which only this machine can reach.
    --listen ADDRESS: listen there instead, such as 192.0.2.1:4573.
    --lines NUMBER: calls at one time, 500 if you do not say.
    The caller after those hears that all lines are busy.
    --drain SECONDS: how long calls may go on after it is asked to stop.
    --engine and --prompts are as for portal agi.
command-help-prompts =
    portal prompts DIR records all that can be recorded before a call.
    It takes the language of --locale. The list of all words is prompts.tsv.
    --engine NAME: the voice, espeak-ng or flite. Else what is installed.
    --engine none: write the list alone, for a person to record from.
    --name WORDS: record a name too, such as the clinic's. It may be given again.
    Sound that is there stays as it is.
command-help-demo =
    portal demo makes a sample clinic and begins a conversation with it.
    It says first which people there are and how to sign in as one of them.
    With --data DIR the clinic is kept in DIR. Else it is gone afterwards.
command-help-import =
    portal import PATH reads FHIR R4 records into the portal.
    A path is a bundle, a file with one resource a line, or a folder of these.
    Importing again changes nothing twice. Bad resources are named and left out.
command-help-staff =
    portal staff does what the clinic's staff does at the desk.
    patients NAME: the patients with that name, and their record numbers.
    code NAME: make an activation code for a patient.
    share NAME --with PERSON: make a code for somebody who helps a patient.
    For share, give --view AREAS, --manage AREAS, --until DAY and --relation WORD.
    pin NAME: assign a telephone PIN, said once. --revoke: take it back.
    held: the results that patients do not see yet. release RESULT: let them see one.
    slots: the next free times. slots publish adds some.
    For slots publish, give --with NAME, --on DAY, --from TIME and --to TIME.
    requests: what patients asked for, and letters without an answer.
    approve CASE, finish CASE or decline CASE decides. --note WORDS says why.
    reply LETTER WORDS: answer a letter.
    voice LETTER FILE: write a letter's voice message into a new file.
    outbox: the texts and emails that the portal sends.
    clinic: the clinic's name, clock, hours and telephones.
    For clinic, give --name, --zone, --hours or --phone-desk to change it.
    --speech-engine, --speech-grammar and --speech-program say how calls are heard.
    --as NAME: do it under that name, which the audit trail keeps.
command-help-check =
    portal check reads all dialogs, phrases and messages.
    It says what is wrong in them, with the file, the line and how to mend it.
    It ends with 1 when something is wrong.
    --format json: one array for editors.
    --full: rehearse all examples too, which takes minutes.
command-help-transcript =
    portal transcript FILE replays written conversations on a sample clinic.
    It says where the portal now says something else, and ends with 1 then.
    --update: write into each file what the portal says now.
    --channel NAME: play them on that channel, such as lines or command.
    --every-channel: play them on each channel that can carry them.
command-help-new =
    portal new intent NAME writes the lines that an intent begins with.
    They go into the dialog, the phrases and the messages of each language.
    --slot NAME:TYPE: give it a slot. It may be given several times.
    What is left to write stays empty. portal check names each such line.
command-help-rehearse =
    portal rehearse holds random conversations with a sample clinic.
    It says what breaks, such as a dead end or an act without a yes.
    --turns NUMBER: how many lines are said. --seed NUMBER: another run.
    --calls NUMBER: hold so many telephone calls, mostly by keys, instead.
command-help-help =
    portal help says what the commands do. portal help ask tells about ask.
command-help-version =
    portal version says the version.
command-help-parse =
    portal parse reads lines of kind, time and text, with tabs between them.
    It prints the value that is heard in each, or a dash.
command-help-say =
    portal say reads lines of kind and value, with a tab between them.
    It prints the words for each value.
    --ssml: print markup for a speech engine, with the words in it.
command-help-evaluate =
    portal evaluate measures how well intents are learnt from examples.
    --train FILE: learn from it. A line is an intent, a tab, and a sentence.
    --validation FILE: choose the threshold for refusing on it.
    --test FILE: measure on it. The intent oos means outside all others.
    --refuse-at-least SHARE: the smallest share of oos to refuse, 0 to 1.
    --predictions FILE: write what was predicted for each test line.
command-help-explain =
    portal explain WORDS shows how a line is understood, and why.
command-help-grammar =
    portal grammar prints all phrases as JSGF, for speech. --format abnf: as SRGS.
    With --dictionary FILE it leaves out words that FILE does not have.

## A command line that cannot be understood

command-unknown-command =
    There is no command { $given }.
    Type portal help for the commands.
command-unknown-command-nearest =
    There is no command { $given }.
    Did you mean portal { $nearest }?
    Type portal help for all commands.
command-unknown-option =
    There is no option { $given } here.
    Type portal help for the options.
command-unknown-option-nearest =
    There is no option { $given } here.
    Did you mean { $nearest }?
command-missing-value =
    The option { $given } needs a value after it.
command-unexpected-value =
    The option { $given } takes no value.
command-unknown-locale =
    The portal does not speak { $given }.
    It speaks en-US and es-US.
command-unexpected-word =
    The word { $given } is one too many here.
    Type portal help for what each command takes.
command-missing-words =
    portal { $given } needs more words after it.
    Type portal help { $given } to hear which.

## The portal's files

command-no-resources =
    The portal cannot find its Dialogs and Locales folders.
    Nothing was changed.
    Set { $resources } to the folder that holds both, and try again.
command-no-home =
    There is no home directory to keep data in.
    Name a data directory with --data.
command-no-file =
    { $path } cannot be read.
command-no-sample =
    The records of the sample clinic are missing.
    Nothing was changed.

## The data directory

command-data-unwritable =
    The data directory { $path } cannot be written.
    Nothing was changed.
    Name another one with --data, or change its owner.
command-data-not-ours =
    Other people can read { $path }.
    Nothing was changed.
    Make the folder yours alone, or name another one with --data.
command-data-newer =
    A newer version of the portal wrote the data in { $path }.
    Nothing was changed.
    Use the newer version, or name another folder with --data.
command-data-corrupt =
    The data in { $path } is damaged.
    Nothing was changed.
    Put back a backup, or name another folder with --data.
command-data-full =
    The disk that holds { $path } is full.
    What was confirmed before is kept.
    Make room and try again.
command-data-busy =
    Another portal is writing in { $path }.
    Nothing was changed.
    Try again in a moment.
command-trouble =
    Something went wrong, and the portal cannot go on.
    What was confirmed before is kept.
    Try again.

## portal ask

command-ask-no-words =
    Type what you need after portal ask.
    For example: portal ask when is my next visit.
command-ask-secret-in-words =
    A password does not belong on the command line, where others can see it.
    Nothing was tried.
    Type portal ask alone, and then the password.
command-ask-no-secret =
    No password came. Nothing was tried.
# What is said for --as, as the phrases have it.
command-ask-as-request = switch to { $name }
command-ask-no-state =
    The conversation cannot be kept for the next ask: { $path } cannot be written.

## portal serve and portal prompts

command-serve-ready =
    { $lines ->
        [one] Calls are answered at { $address }, 1 at a time.
       *[other] Calls are answered at { $address }, up to { $lines } at one time.
    }
command-serve-open =
    Other machines can reach this address, and what goes over it is not encrypted.
    Let only the switch reach it.
command-serve-ended = No more calls are answered. All calls have ended.
command-serve-in-use =
    Another program listens at { $address }.
    Stop it, or name another address with --listen.
command-serve-not-allowed =
    The portal cannot listen at { $address }.
    Name an address of this machine with --listen.
command-prompts-no-engine =
    No program that speaks this language is installed. Nothing was recorded.
    Install espeak-ng, or write the list alone with --engine none.
command-prompts-working = Still working. { $count } prompts are done.
command-prompts-done =
    { $listed ->
        [one] { $path } lists 1 prompt.
       *[other] { $path } lists { $listed } prompts.
    }
    { $made ->
        [one] 1 was recorded now.
       *[other] { $made } were recorded now.
    }
    { $missing ->
        [0] None is without sound.
        [one] 1 is without sound.
       *[other] { $missing } are without sound.
    }

## portal import

command-import-working = Still working. { $count } records read so far.
command-import-done =
    { $files ->
        [one] 1 file was read.
       *[other] { $files } files were read.
    }
    { $count ->
        [0] The portal keeps no record from there.
        [one] The portal has 1 record from there.
       *[other] The portal has { $count } records from there.
    }
command-import-nothing = Nothing could be read. Nothing was changed.
command-import-line = { $type }: { $count } read, { $parts }.
command-import-added = { $count } new
command-import-unchanged = { $count } unchanged
command-import-replaced = { $count } replaced
command-import-removed = { $count } entered in error and taken out
command-import-left-out-part = { $count } left out
command-import-not-kept = { $count } not kept by the portal
command-import-left-out =
    { $count ->
        [one] 1 thing was left out. A line above says what and why.
       *[other] { $count } things were left out. The lines above say what and why.
    }
command-import-rest = The rest is kept. Once they are mended, import the same files again.
command-import-again = Once they are mended, import the same files again.
command-import-no-files =
    There is no FHIR file in { $path }.
    Nothing was changed.
    Files must end in json, ndjson or jsonl.
command-import-more-problems =
    { $count ->
        [one] 1 more was left out and is not named here.
       *[other] { $count } more were left out and are not named here.
    }
command-import-problem = In { $place }: { $type } was left out. { $reason }
command-import-something = something
command-import-place-file = { $file }
command-import-place-line = { $file }, line { $line }
command-import-place-entry = { $file }, entry { $entry }, line { $line }
command-import-place-inner-entry =
    { $file }, entry { $outer }, inner entry { $entry }, line { $line }
command-import-no-such-file = There is no such file.
command-import-no-permission = You may not read it.
command-import-not-a-file = It is neither a file nor a folder.
command-import-cannot-read = It cannot be read.
command-import-empty-file = It is empty.
command-import-ends-early = It ends in the middle.
command-import-not-json = It is not FHIR in JSON.
command-import-too-deep = It is nested too deeply.
command-import-too-large = It is larger than 64 megabytes.
command-import-not-utf8 = It holds bytes that are not UTF-8 text.
command-import-nul = It holds a null character.
command-import-no-type = It does not say what type of resource it is.
command-import-no-id = It has no id.
command-import-no-patient = It is not about a patient.
command-import-missing = The field { $field } is missing.
command-import-unreadable = The field { $field } cannot be read.
command-import-unknown-code = The field { $field } has a code that FHIR does not know.
command-import-type-unknown = without a type
command-import-type-Patient = patients
command-import-type-Practitioner = practitioners
command-import-type-Organization = organizations
command-import-type-Location = places
command-import-type-Encounter = visits
command-import-type-Condition = conditions
command-import-type-AllergyIntolerance = allergies
command-import-type-Immunization = vaccinations
command-import-type-Observation = results
command-import-type-DiagnosticReport = reports
command-import-type-MedicationRequest = prescriptions
command-import-type-Medication = drugs
command-import-type-CarePlan = care plans
command-import-type-CareTeam = care teams
command-import-type-Appointment = appointments
command-import-type-Slot = slots
command-import-type-Schedule = schedules
command-import-type-Communication = messages
command-import-type-DocumentReference = documents
command-import-type-Coverage = insurance plans
command-import-type-Claim = claims
command-import-type-ExplanationOfBenefit = insurers' explanations
command-import-type-Account = billing accounts
command-import-type-Invoice = bills
command-import-type-RelatedPerson = relatives and guardians
command-import-type-Consent = consents

## portal demo

command-demo-kept = The sample clinic is in { $path }.

## portal check

command-check-clean =
    All { $intents ->
        [one] 1 request
       *[other] { $intents } requests
    } in { $locales ->
        [one] 1 language
       *[other] { $locales } languages
    }: nothing is wrong.
command-check-findings =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warnings.
        [one] 1 warning.
       *[other] { $warnings } warnings.
    }

## portal transcript

command-transcript-agrees =
    { $count ->
        [one] 1 conversation agrees.
       *[other] { $count } conversations agree.
    }
command-transcript-differs = { $differing } of { $count } conversations did not agree.
command-transcript-updated = { $path } was brought up to date.
command-transcript-no-clinic =
    { $path } asks for the clinic { $clinic }, which is not known. Use sample.
command-transcript-not-written = { $path } cannot be written.

## portal new and portal rehearse

command-new-exists = The intent { $name } is there already, in { $path }, line { $line }.
command-new-not-written = Nothing was written for { $name }.
command-new-unwritable = { $path } cannot be written.
command-new-written = Written: { $path }.
command-new-next =
    Now fill the empty lines. portal check names each of them.
    Then register a service by the name { $name }.
command-rehearse-done =
    { $turns ->
        [one] 1 turn
       *[other] { $turns } turns
    } in { $conversations ->
        [one] 1 conversation
       *[other] { $conversations } conversations
    }, seed { $seed }: { $faults ->
        [0] nothing broke.
        [one] 1 fault.
       *[other] { $faults } faults.
    }

## What portal evaluate measured

command-evaluate-accuracy =
    Accuracy in scope before rejection is { $accuracy } percent.
    Accuracy in scope with rejection is { $kept } percent.
command-evaluate-outside =
    Out of scope refused is { $refused } percent.
    AUROC is { $auroc }.
command-evaluate-cost =
    The threshold is { $threshold }.
    To train took { $training } seconds.
    Half of the lines took up to { $median } microseconds.
    Of 100 lines, 99 took up to { $slowest } microseconds.
    At its peak it held { $memory } megabytes.
    The model has { $model } megabytes.
command-evaluate-share =
    The option --refuse-at-least takes a share from 0 to 1, such as 0.8.
command-evaluate-unwritable =
    The file { $path } cannot be written.

## How portal explain says why a line is understood

command-explain-act =
    This asks for { $intent }, with { $confidence } percent certainty.
command-explain-ask =
    This is not clear. The portal would ask which is meant: { $intents }.
command-explain-reject =
    This is none of the portal's business, and it would say what it can do.
command-explain-slot =
    The slot { $slot } is filled from: { $words }.
command-explain-mended =
    Slips were mended to: { $words }.
command-explain-template =
    The whole line fits this template: { $template }.
    It stands in { $file } line { $line }.
command-explain-classifier =
    No template fits, so the classifier compared it with all examples.
command-explain-evidence =
    The words that weighed most are { $words }.
command-explain-candidate =
    { $intent }: { $confidence } percent.
command-explain-thresholds =
    The portal acts from { $act } percent, and asks from { $ask } percent.

## Command lines of portal staff that cannot be understood
command-staff-none = Say what to do, such as portal staff patients. Type portal help staff for all.
# $given (text)
command-staff-unknown = portal staff cannot do { $given }. Type portal help staff for all.
command-staff-nearest = portal staff cannot do { $given }. Did you mean { $nearest }?
command-staff-code = Say for whom: portal staff code NAME.
command-staff-share = Say for whom and with whom: portal staff share NAME --with PERSON --view results.
command-staff-pin = Say for whom: portal staff pin NAME.
command-staff-release = Say which result: portal staff release RESULT.
command-staff-slots = Say whose times: portal staff slots publish --with NAME --on DAY --from TIME --to TIME.
command-staff-decide = Say which case: portal staff { $given } CASE.
command-staff-voice = Say which letter and a new file: portal staff voice LETTER FILE.wav.
command-staff-reply = Say which letter and the answer: portal staff reply LETTER WORDS.

## Lines of a telephone program

phone-line-unknown = This line begins with no word that is known here.
phone-line-no-caller = After call comes a number, a language, or text.
phone-line-no-key = After key comes one key: a digit, star or pound.
phone-line-no-keys = After keys come digits and stars, with pound at the end.
phone-line-no-guess = After heard come a number from 0 to 1 and the words.
phone-line-no-seconds = After recorded comes a number of seconds.
phone-line-no-call = There is no call. Send call first.
phone-line-too-long = This line is too long. Nothing was taken from it.
phone-line-not-text = This line is not UTF-8. Nothing was taken from it.
