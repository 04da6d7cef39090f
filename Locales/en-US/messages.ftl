### Messages with the care team.

# The area in the menus of a telephone call.
menu-messages = messages

messages-count-name = check for messages
messages-count-example = do I have any messages
messages-count-topic = counting your messages
messages-count-ask-clinician = From whom?
messages-count-none-clinician = There is no clinician to hear from yet.
messages-read-name = read your messages
    .other = read the messages
messages-read-example = read my messages
messages-read-topic = reading your messages
messages-read-ask-clinician = From whom?
messages-read-none-clinician = There is no clinician to hear from yet.
messages-write-name = write to a clinician
messages-write-example = write to Doctor Lee
messages-write-ask-clinician = To whom do you want to write?
messages-write-none-clinician = There is nobody to write to yet. Please call the clinic.
messages-write-ask-text =
    What do you want to write? Say it in your own words.
    It becomes part of the record. It is not for emergencies.
    .again = Say the message in one go. I will read it back before it is sent.
# Words for a key of the telephone, one a line.
messages-write-choose-text =
    Please call me.
    I have a question about my medicines.
    I have a question about my results.
messages-write-confirm =
    { $seconds ->
        [0] To { $to }: "{ $text }".
        [one] To { $to }: a voice message of { $seconds } second.
       *[other] To { $to }: a voice message of { $seconds } seconds.
    }
    Shall I send it?
messages-write-kept = All right, nothing was sent.
messages-write-topic = your message
messages-reply-name = answer a message
messages-reply-example = reply to that
messages-reply-ask-message = Which message do you want to answer?
messages-reply-none-message = There are no messages to answer.
messages-reply-ask-text = What do you want to answer?
    .again = Say the answer in one go. I will read it back before it is sent.
# Words for a key of the telephone, one a line.
messages-reply-choose-text =
    Yes, thank you.
    No, thank you.
    Please call me.
messages-reply-confirm =
    { $seconds ->
        [0] To { $to }: "{ $text }".
        [one] To { $to }: a voice message of { $seconds } second.
       *[other] To { $to }: a voice message of { $seconds } seconds.
    }
    Shall I send it?
messages-reply-kept = All right, nothing was sent.
messages-reply-topic = your answer

## Unread

messages-unread-none = There are no unread messages.
messages-unread-none-read = To hear the ones you have read, say: read my messages.
messages-unread =
    { $count ->
        [one] There is { $count } unread message.
       *[other] There are { $count } unread messages.
    }
messages-unread-from = It is from { $clinician }, on { $date }.
messages-unread-latest = The latest is from { $clinician }, on { $date }.
messages-unread-hint = To hear it, say: read my messages.
messages-unread-from-none = There is no unread message from { $clinician }.

## Reading

messages-none = There are no messages.
messages-none-from = There are no messages from { $clinician }.
messages-read-count =
    { $count ->
        [one] There is { $count } message.
       *[other] There are { $count } messages.
    }
messages-read-unread =
    { $unread ->
        [one] { $unread } of them is unread, and comes first.
       *[other] { $unread } of them are unread, and come first.
    }
# $place and $count (numbers)
messages-place = Message { $place } of { $count }.
messages-from = From { $clinician }, { $date }, about { $topic }.
messages-from-plain = From { $clinician }, { $date }.
messages-to = You wrote to { $clinician }, { $date }, about { $topic }.
    .other = To { $clinician }, { $date }, about { $topic }.
messages-to-plain = You wrote to { $clinician }, { $date }.
    .other = To { $clinician }, { $date }.
messages-body = { $text }
messages-attachment = It comes with: { $title }.
messages-voice =
    { $seconds ->
        [one] It is a voice message of { $seconds } second.
       *[other] It is a voice message of { $seconds } seconds.
    }
messages-read-hint = To answer it, say reply.
messages-clinic = the clinic
# $clinician and $date, as a choice in a list
messages-item = { $clinician }, { $date }
messages-item-topic = { $clinician }, { $date }, about { $topic }

## Sending

messages-sent = Sent to { $to }.
messages-sent-then = Answers come here, most often within 2 working days.
    .simple = You will have an answer here in about 2 days.
messages-reply-gone = That message is not there any more. Nothing was sent.
messages-too-long = That is too long for one message. Say it in fewer words.
messages-recording-gone = That recording is not here any more. Please say it again.
