### What a telephone call says about its keys. The choice comes before its key.

## Menus

# $area (message): its name, such as "results"; $key (number)
menu-for-area = For { $area }, press { $key }.
# $request (message): what an intent does, such as "hear your results"; $key (number)
menu-for-request = To { $request }, press { $key }.
menu-more = For more, press { $key }.
menu-person = For a person, press 0.

## Languages: each offers itself

# $key (number)
phone-language = For English, press { $key }.

## Keys

phone-keys =
    Press 7 to hear it again, 8 for slower, star to go back.
    Press 6 for another language, 5 to leave.
phone-undo = Undo what was done last?
phone-key-unknown = That key does nothing here.
phone-keys-left = You pressed more keys. Please listen first.

## Keying something in

phone-enter-secret = Key it in, then press pound.
phone-enter-digits = Key it in, then press pound.
phone-enter-number = Key the number in, then press pound. Star is the point.
phone-enter-money = Key in the dollars, then star, then the cents, then pound.
phone-enter-date =
    Key in 2 digits for the month, 2 for the day, 4 for the year.
    Then press pound.
phone-enter-time =
    Key in the hour, then 2 digits for the minutes.
    Then press pound.
phone-enter-phone = Key in the number with its area code, then press pound.
phone-enter-letters =
    To spell it, press each letter's key, then its place on that key.
    For B, press 2, then 2. For a digit, press it, then 0.
    For a space, press 1, then 1. At the end, press pound.
phone-letters-unknown = Those keys make no letters. Please key it in again.
# $count (number): how many keys there are so far
phone-partial =
    { $count ->
        [one] I have { $count } key. Go on, or press pound if that is all.
       *[other] I have { $count } keys. Go on, or press pound if that is all.
    }
# $request (message): what helps, such as "get help with a code"
phone-fallback = To { $request }, press star, then 1.
phone-zero = For a person, press pound. Or go on.
# $letters (code)
phone-is-that = Is that { $letters }?
# $word (text), $letters (code): the word, and its letters
phone-is-that-word = Is that { $word }: { $letters }?
# $phrase (text): words to choose, $key (number)
phone-phrase = For "{ $phrase }", press { $key }.
# $key (number)
phone-spell = To spell something else, press { $key }.

## Recording

# $key (number)
phone-choose-record = To say it in your own voice, press { $key }.
phone-record = Speak after the tone. Press pound when you are done.
phone-record-empty = I heard nothing. Nothing was kept.
phone-record-lost = That could not be kept. Try again.
# $seconds (number)
phone-review =
    { $seconds ->
        [one] That was { $seconds } second.
       *[other] That was { $seconds } seconds.
    }
    To keep it, press 1. To record it again, press 2. To hear it again, press 7.

## A person, and the end

phone-transfer = One moment. I am getting a person for you.
phone-transfer-failed = No one could take your call just now.
phone-hearing-failed = I cannot hear speech just now. Please use the keys.
phone-ending = I will hang up soon. To have more time, press any key.
phone-nobody = I hear no one, so I hang up now. Please call again.
