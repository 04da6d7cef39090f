### What the engine says in every dialog. One idea a line, at most 20 words.

## First words

dialog-greeting = Welcome.
dialog-greeting-hint = Say or type what you need, or say help.
    .phone = Say what you need, or choose by key.
dialog-resumed = Welcome back. This is still open: { $topic }.
dialog-hello = Hello. What do you need?
dialog-hello-again = Hello.
dialog-welcome = You are welcome.
dialog-goodbye = Goodbye.
# $topic (message), $hours (number): for how long the answers are kept
dialog-goodbye-kept =
    Your answers are kept for { $hours } hours: { $topic }.
    Sign in again and say continue.
dialog-goodbye-dropped = This was not finished: { $topic }. Nothing was changed.
dialog-listening = What do you need?
dialog-waiting = Take your time. I am here.
dialog-waiting-still = There is no hurry. Say continue when you are ready.
dialog-history = This is what we said, from the earliest on.
dialog-history-words = You said: "{ $words }"
dialog-something = something else

## Values in lists

dialog-value = { $value }
# What was recorded instead of said in words; $seconds (number)
dialog-recording =
    { $seconds ->
        [one] a voice message of { $seconds } second
       *[other] a voice message of { $seconds } seconds
    }
dialog-choice = { $number }. { $label }.
    .phone = For { $label }, press { $number }.
dialog-choice-person = 0. A person.
    .phone = For a person, press 0.
dialog-more-choices =
    { $count ->
        [one] There is { $count } more. Say a number, or say more.
       *[other] There are { $count } more. Say a number, or say more.
    }
    .known =
        { $count ->
            [one] There is { $count } more.
           *[other] There are { $count } more.
        }
    .phone =
        { $count ->
            [one] There is { $count } more. For more, press { $key }.
           *[other] There are { $count } more. For more, press { $key }.
        }
dialog-no-more-choices = Those are all.
dialog-first-choices = These are the first ones.
# $count (number): how many entries were not said, while another question is open
dialog-more-later =
    { $count ->
        [one] There is { $count } more. Ask again when this is done.
       *[other] There are { $count } more. Ask again when this is done.
    }
dialog-more-entries =
    { $count ->
        [one] There is { $count } more. Say next to hear it.
       *[other] There are { $count } more. Say next to hear them.
    }
    .known =
        { $count ->
            [one] There is { $count } more.
           *[other] There are { $count } more.
        }
    .phone =
        { $count ->
            [one] There is { $count } more. To hear it, press 9.
           *[other] There are { $count } more. To hear them, press 9.
        }
dialog-end-of-list = That was the last one.
dialog-start-of-list = That was the first one.
dialog-nothing-to-page = There is no list open. Tell me what you need.

## Questions of the engine's own

dialog-yes-or-no = Say yes or no.
    .phone = For yes, press 1. For no, press 2.
dialog-did-you-mean = Do you want to { $request }?
dialog-this-or-that = Do you want to { $first }, or { $second }?
    .phone =
        To { $first }, press 1.
        To { $second }, press 2.
dialog-which-request = Which of these do you want?
dialog-answer-or-request = Is that your answer, or a new request?
dialog-choice-answer = { $number }. My answer.
    .phone = For my answer, press { $number }.
dialog-choice-request = { $number }. A new request: { $request }.
    .phone = For a new request: { $request }, press { $number }.
dialog-which-value = Which do you mean?
dialog-which-of-these = Which one do you mean?
dialog-no-access = Nobody has given you access to their records.
    .simple = No one lets you see their records.
# $people (list): whom the person may act for
dialog-no-access-but = You may not see those records. You may act for { $people }.
dialog-not-found = I do not find "{ $words }".
# $day (date): a day at which there is nothing of the kind asked for
dialog-none-then = There is none on { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
dialog-none-of-these = None of these, then. Say what you want instead, or say stop.
dialog-not-meant = All right.
dialog-kept = All right. Nothing was changed.

## Forms

dialog-sign-in-first = To { $request }, sign in first.
dialog-back-to = Back to { $topic }.
dialog-back = Going back one step.
dialog-back-out = You have left: { $topic }. Nothing was changed.
dialog-nowhere-back = There is nothing to go back to. Tell me what you need.
dialog-skipped = All right, we leave that out.
dialog-cannot-skip = This one is needed to go on.
dialog-nothing-to-skip = There is nothing to skip. Tell me what you need.
dialog-unsure = All right. Say it in your own words.
dialog-unsure-choice = All right. Say any, and I take the first one.
dialog-unsure-confirmation = All right. Nothing is changed until you say yes.
dialog-stopped = Stopped. Nothing was changed.
dialog-stopped-topic = Stopped: { $topic }. Nothing was changed.
dialog-nothing-to-stop = Nothing is going on. Tell me what you need.
dialog-started-over = We start over. Nothing more was changed.
dialog-undo-offer =
    { $minutes ->
        [one] If you change your mind, say undo within { $minutes } minute.
       *[other] If you change your mind, say undo within { $minutes } minutes.
    }
    .brief =
        { $minutes ->
            [one] Undo: { $minutes } minute.
           *[other] Undo: { $minutes } minutes.
        }
    .phone =
        { $minutes ->
            [one] To undo it, press star within { $minutes } minute.
           *[other] To undo it, press star within { $minutes } minutes.
        }
dialog-undo-too-late = It is too late to undo that here. Say person, and someone can help.
dialog-nothing-to-undo = There is nothing to undo.
dialog-nothing-before = I know of none before that.
dialog-no-usual = I do not know what it was the last time.
dialog-no-when = I have no date for that.
dialog-when = It is on { $when }.
dialog-when-day = It is on { $when }.
dialog-when-past = It was on { $when }.
dialog-when-day-past = It was on { $when }.
dialog-nothing-to-repeat = I have not said anything yet.
dialog-session-ended = Your sign-in has ended, to keep your record safe.
# $seconds (number)
dialog-session-ending =
    { $seconds ->
        [one] Your sign-in ends in { $seconds } second. Say anything to keep it.
       *[other] Your sign-in ends in { $seconds } seconds. Say anything to keep it.
    }
    .phone =
        { $seconds ->
            [one] Your sign-in ends in { $seconds } second. To keep it, press any key.
           *[other] Your sign-in ends in { $seconds } seconds. To keep it, press any key.
        }
dialog-begun-kept = What you had begun is kept for 24 hours. To go on, sign in.
dialog-begun-offer = You had begun: { $topic }. Do you want to go on?
dialog-begun-lost = Something you had begun could not be kept. Please ask for it again.
# $name (name): the person acted for
dialog-subject-ended = You have no access to the records of { $name } any more.
dialog-for = For { $name }: { $line }

## Help

dialog-help = Here are things you can say.
dialog-help-example = You can say: { $example }.
dialog-help-list = For the rest of the list, say next.
dialog-help-undo = To take back what was done last, say undo.
dialog-help-universals =
    At any time, say repeat, back, stop, or person.
dialog-help-choice = Say a number, a name or a day, or say more.
dialog-help-confirmation = Or say what is wrong, for example: no, on Thursday.
dialog-help-question = You can ask me something else first, and we come back here.
dialog-help-form = You are at: { $topic }.
dialog-help-ways-out = You can also say back, stop, or person.
dialog-where-form = You are at: { $topic }.
dialog-where-signed-in = You are signed in as { $name }. No question is open.
# $topics (list): what stands open beneath it
dialog-where-waiting = Waiting after that: { $topics }.
dialog-where-start = You are at the start. Nobody is signed in.
dialog-person =
    Call your clinic to speak with a person.

## Not understood, three ways, then in turns

dialog-not-understood-1 =
    I did not catch that.
    You can say { $examples }.
dialog-not-understood-2 =
    I am not sure what you need.
    For example: "{ $example }".
dialog-not-understood-2-plain = I am not sure what you need. Say help.
dialog-not-understood-3 =
    Let us try a short list.
    Say a number, or say person.
    .phone =
        Let us try a short list.
        Press a key, or say person.

## Answers that do not fit

dialog-unfit-1 = I did not catch that.
dialog-unfit-2 = That did not fit the question.
dialog-unfit-3 = I still do not have it.
# What was heard beside the question, which is then asked again. $fact (value)
dialog-noted = Noted: { $fact }.
dialog-choose-number =
    { $count ->
        [one] Say 1, or say stop.
       *[other] Say a number from 1 to { $count }.
    }
    .phone =
        { $count ->
            [one] Press 1, or press star to go back.
           *[other] Press a key from 1 to { $count }.
        }
dialog-choose-example =
    { $count ->
        [one] For example: "the first one".
       *[other] For example: "the second one". Or say any.
    }
dialog-invalid-2 = That one does not fit either.
dialog-invalid-3 = That still does not fit.
dialog-or-person = You can also say stop, or say person.
dialog-yes-or-no-please = Please say yes or no.
    .phone = Please answer yes or no.
dialog-yes-or-no-stop = Say yes to go on, no to keep things as they are.
    .phone = Yes goes on, no keeps things as they are.
dialog-example-date =
    Say a date, for example: "March 3, 1952".
    .future = Say a day, for example: "next Tuesday", or "the 15th".
dialog-example-time = Say a time, for example: "10 in the morning".
dialog-example-datetime = Say a day and a time, for example: "Tuesday at 10 in the morning".
dialog-example-daterange = Say when, for example: "next week" or "in March".
dialog-example-datetimerange = Say when, for example: "Tuesday from 9 to 11 in the morning".
dialog-example-timerange = Say when, for example: "in the morning".
dialog-example-number = Say a number, for example: "12".
dialog-example-ordinal = Say which one, for example: "the second one".
dialog-example-money = Say an amount, for example: "45 dollars and 10 cents".
dialog-example-phone = Say the number with its area code, digit by digit.
    .simple = Say all 10 digits, one by one.
dialog-example-email = Type it, or say it, for example: "ana at example dot com".
    .phone = Say it, for example: "ana at example dot com".
dialog-example-boolean = Say yes or no.
dialog-example-digits = Say or type the digits one by one.
    .phone = Say the digits one by one, or key them in.
dialog-example-code = Say or type it letter by letter.
    .phone = Say it letter by letter, or key it in.

## Silence

dialog-silence-1 = I am listening.
dialog-silence-2 = Take your time. Say help if you are not sure what to say.
dialog-silence-3 = I am still here. Say repeat, or say person.

## Lines that are no text

dialog-unreadable-too-long = That line was too long to read. Nothing was changed. Say it in fewer words.
dialog-unreadable-not-text = That line was not text I can read. Nothing was changed. Try again.

## Trouble inside

dialog-trouble = Something went wrong here, and nothing was changed.
    .simple = I made a mistake. Nothing was changed.
dialog-trouble-kept = Your answers are kept. Try again? Say yes or no.
    .phone = Your answers are kept. Try again?
dialog-trouble-again = Try again? Say yes or no.
    .phone = Try again?

## Language and length

dialog-language-changed = I speak English now.
dialog-language-unknown = I do not speak that language.
dialog-rate-changed = I changed how fast I speak.
dialog-rate-slowest-already = I cannot speak more slowly.
dialog-rate-fastest-already = I cannot speak faster.
# $word (text), $letters (code): a name, and its letters
dialog-spelled = { $word }: { $letters }.
dialog-nothing-to-spell = There was no name to spell. Say spell, and the word.
dialog-simplest = I have no simpler words for that. Say person, and someone can explain it.
dialog-verbosity-brief = I will be brief.
dialog-verbosity-normal = I will speak as usual.
dialog-verbosity-full = I will say everything in full.

## Emergencies

dialog-emergency =
    This may be an emergency. Call 911 now.
    Or ask someone near you to call.
    I cannot get you help from here.
    Say continue when you are safe.
dialog-emergency-self-harm =
    You are not alone. Call or text 988 now.
    People there listen day and night.
    If you are in danger now, call 911.
    Say continue when you are safe.
