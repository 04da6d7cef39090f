# Getting in and out: activation, sign-in, passwords.

# The area in the menus of a telephone call.
menu-account = your account

account-sign-in-name = sign in
account-sign-in-example = sign in
account-sign-in-topic = signing in
account-sign-in-ask-username = What is your username or email?
    .again = I need the username or email that you chose for the portal.
account-sign-in-ask-password =
    What is your password?
    Nothing will show while you type.
    .again = Type your password, then press Enter.
account-sign-in-mismatch =
    That username and password do not go together.
    Try once more, or say reset my password.
    .simple = That is not the right name and password. Try again. Or say reset my password.
# $wait (duration): how long to wait
account-sign-in-wait =
    There were too many tries, so sign-in rests for { $wait }.
    Nothing was changed.
    To get in now, say reset my password.
# $name (name): the person's first name
account-sign-in-welcome = Welcome, { $name }.
# $last (date and time): the sign-in before this one; $today (date)
account-sign-in-last = Your last sign-in was on { $last }.
account-sign-in-last-near = Your last sign-in was { RELATIVE($last, $today) }.
account-sign-in-frozen =
    This account is stopped until someone at the clinic has looked at it.
    Call { $phone }, and a person will help.
account-sign-in-stopped =
    There were too many tries, so this password no longer works.
    To get in now, say reset my password.
account-sign-in-already =
    You are signed in as { $name }.
    To let someone else sign in, say sign out.

account-sign-in-by-phone-name = sign in by phone
account-sign-in-by-phone-example = sign in with my PIN
account-sign-in-by-phone-topic = signing in
account-sign-in-by-phone-ask-private = Are you somewhere private, where no one else can hear?
    .again = Say yes if you are alone. Say no if others can hear.
account-sign-in-by-phone-not-private =
    Then nothing private is read out. Nobody was signed in.
    Say sign in when no one else can hear.
    .phone =
        Then nothing private is read out. Nobody was signed in.
        Call again, or ask again, when no one else can hear.
account-sign-in-by-phone-ask-number =
    What is your phone number on file?
    Or give the record number from your letter.
    .again = I need the digits of your phone number, or of your record number.
account-sign-in-by-phone-ask-birthdate =
    What is your date of birth?
    .again = I need the month, the day, and the year you were born.
account-sign-in-by-phone-ask-pin =
    What is your PIN? It has 8 digits.
    It will not be read back.
    .again = Enter the 8 digits of your PIN.
account-sign-in-by-phone-mismatch =
    Those details do not go together. Nobody was signed in.
    Try once more, or say person.
# $wait (duration): how long to wait
account-sign-in-by-phone-wait =
    There were too many tries, so sign-in rests for { $wait }.
    Nothing was changed.
    To get help now, say person.
account-sign-in-by-phone-stopped =
    There were too many tries, so this PIN no longer works.
    Say person, and someone at the clinic will help.
account-sign-in-by-phone-no-contact =
    There is no phone or email on file that a code could go to.
    Say person, and someone at the clinic will help.
account-sign-in-by-phone-ask-code =
    A code was sent to the contact on file.
    It works for 10 minutes.
    Enter the 6 digits, or say it didn't come.
    .again = Enter the 6 digits of the code, or say it didn't come.
    .phone =
        A code was sent to the contact on file.
        It works for 10 minutes.
        It has 6 digits. You can also say it didn't come.
account-sign-in-by-phone-wrong-code = That is not the code that was sent.
account-sign-in-by-phone-over =
    This code no longer works: it lasts for 10 minutes and 5 tries.
    Nobody was signed in.
    Say sign in to get a new code.

account-pin-form = A PIN has 8 digits.
account-pin-repeats =
    That PIN repeats the same digits.
    Mix different digits.
account-pin-sequence =
    That PIN counts up or down.
    Mix different digits.
account-pin-birth-date =
    That PIN is your date of birth, which others may know.
    Choose other digits.
account-pin-known-number =
    That PIN is part of your phone or record number, which others may know.
    Choose other digits.

account-set-pin-name = set a PIN
account-set-pin-example = set a PIN for the phone
account-set-pin-topic = your PIN
account-set-pin-ask-current =
    To be sure it is you, what is your password now?
    On the phone, enter your PIN instead.
    .again = I need your password. On the phone, I need your PIN.
    .phone = To be sure it is you, what is your PIN now?
account-set-pin-ask-pin = Choose a new PIN of 8 digits.
    .again = Enter a new PIN of 8 digits.
account-set-pin-ask-again = Enter the same PIN once more.
    .again = I need the same PIN a second time, to be sure.
account-set-pin-differ = The two PINs are not the same.
account-set-pin-wrong = That is not what you sign in with. Your PIN was not changed.
account-set-pin-wait =
    There were too many tries. Try again in { $wait }.
    Your PIN was not changed.
account-set-pin-done = Your new PIN is set. Use it when you sign in by phone.

account-sign-out-name = sign out
account-sign-out-example = sign out
account-sign-out-done =
    You are signed out, { $name }.
    Nothing more is said about your records until someone signs in.
account-sign-out-nobody = Nobody is signed in.

account-sign-out-everywhere-name = sign out everywhere
account-sign-out-everywhere-example = sign out on all devices
account-sign-out-everywhere-done =
    You are signed out here and everywhere else, { $name }.
    Say sign in to come back.

account-activate-name = activate your account
account-activate-example = activate my account
account-activate-topic = opening your account
account-activate-ask-code =
    What is your activation code?
    It has 15 letters and digits. Spaces do not matter.
    .again = Say or type the 15 letters and digits from your letter.
account-activate-code-form = That is not a whole code: it has 15 letters and digits.
account-activate-ask-birthdate = What is your date of birth?
    .again = Say the month, the day, and the year you were born.
account-activate-ask-record =
    What is your record number?
    It is on the letter with your code.
    .again = I need the digits of the record number on your letter.
# $phone (phone): portal support
account-activate-mismatch =
    Those details do not match what the clinic has.
    Nothing was changed. Check your letter, and give me the code again.
    Or call { $phone }, and a person will help.
account-activate-wait =
    There were too many tries, so activation rests for { $wait }.
    Nothing was changed. Your code is kept.
    Or call { $phone }, and a person will help.
account-activate-stopped =
    There were too many tries, so this code no longer works.
    Nothing was changed.
    Call { $phone }, and a person will help.
account-activate-ask-username =
    Choose a username.
    It can be your email.
    .again = Say or type the name you want to sign in with.
account-activate-ask-password =
    Choose a password of at least 15 characters.
    Four or five words that you can remember make a good one.
    Nothing will show while you type.
    .again = Type a password of at least 15 characters, then press Enter.
    .phone =
        Choose a password of at least 15 digits.
        You can change it later on a keyboard.
account-activate-ask-again = Type the same password once more.
    .again = I need the same password a second time, to be sure.
    .phone = Key in the same password once more.
account-activate-already =
    You are signed in as { $name }, so this account is active.
    To activate another one, say sign out first.
# $username (text): as it was chosen
account-activate-done =
    Your account is ready, { $name }. You are signed in.
    Your username is { $username }.

account-username-short = A username needs at least 3 characters.
    .simple = It must have 3 letters or more.
account-username-long = A username has at most 64 characters.
    .simple = It may have 64 letters, and no more.
account-username-signs =
    A username has letters, digits, dots, hyphens and underscores.
    Or it is an email. Leave out spaces and other signs.
account-username-taken = That username is taken.

# $minimum (number)
account-password-too-short =
    That password is too short.
    It needs at least { $minimum } characters.
# $maximum (number)
account-password-too-long =
    That password is too long.
    It can have at most { $maximum } characters.
account-password-control =
    That password has a character that not every keyboard can type.
    Use letters, digits, spaces and signs.
    .simple = Not all keys can type that. Use letters, digits, spaces and signs.
account-password-common =
    That password is one of those that people guess first.
    Choose words that nobody would link with you.
account-password-username =
    That password is too much like your username.
    Choose words that nobody would link with you.
account-password-person-name =
    That password is too much like your name.
    Choose words that nobody would link with you.
account-password-clinic-name =
    That password is too much like the name of the clinic.
    Choose words that nobody would link with you.
account-password-repeats =
    That password repeats the same characters.
    Mix different words.
    .simple = The same signs come again and again. Mix some words.
account-password-sequence =
    That password runs along the keyboard or the alphabet.
    Mix different words.
    .simple = The keys stand side by side. That is easy to guess. Mix some words.
account-password-differ = The two passwords are not the same.

account-reset-password-name = reset your password
account-reset-password-example = reset my password
account-reset-password-topic = your new password
account-reset-password-ask-username = What is your username or email?
    .again = I need the username or email that you sign in with.
account-reset-password-ask-code =
    If that account exists, a code was sent to the contact on file.
    It works for 10 minutes.
    Type the 6 digits, or say it didn't come.
    .again = Type the 6 digits of the code, or say it didn't come.
    .phone =
        If that account exists, a code was sent to the contact on file.
        It works for 10 minutes.
        Key in the 6 digits, or say it didn't come.
account-reset-password-wrong-code = That is not the code that was sent.
account-reset-password-over =
    This code no longer works: it lasts for 10 minutes and 5 tries.
    Your password was not changed.
    To get a new code, say reset my password.
account-reset-password-stopped =
    Too many codes were asked for, so a person must help now.
    Your password was not changed.
    Call { $phone }.
account-reset-password-wait =
    Several codes were asked for, so no new one can be sent for { $wait }.
    Nothing was changed.
    Use the last code that came, or call { $phone }.
account-reset-password-ask-password =
    Choose a new password of at least 15 characters.
    Four or five words that you can remember make a good one.
    Nothing will show while you type.
    .again = Type a new password of at least 15 characters, then press Enter.
    .phone =
        Choose a new password of at least 15 digits.
        You can change it later on a keyboard.
account-reset-password-ask-again = Type the new password once more.
    .again = I need the same password a second time, to be sure.
    .phone = Key in the new password once more.
account-reset-password-done =
    Your new password is set.
    You were signed out everywhere else.
    Now say sign in, and use it.

account-code-missing-name = get help with a code that did not come
account-code-missing-example = my code didn't come
account-code-missing-topic = the code that did not come
account-code-missing-ask-way = I can send you a new code. How?
    .again = Say which way the new code is to come.
account-code-missing-none-way = There is no way to send a code.
account-code-way-again = the same way again
account-code-way-other = another way, such as by email
account-code-way-changed = neither, my phone or email has changed
account-code-missing-sent =
    If there is a contact on file, a new code was sent there.
    Only that one works now.
    If it does not come, say person.
account-code-missing-sent-other =
    If there is another contact on file, a new code was sent there.
    Then only that one works. If it does not come, say person.
# $wait (duration), $phone (phone)
account-code-missing-wait =
    Several codes were asked for, so no new one can be sent for { $wait }.
    Use the last code that came, or call { $phone }.
# $phone (phone)
account-code-missing-stopped =
    Too many codes were asked for, so a person must help now.
    Call { $phone }.
account-code-missing-ask-same = Is your phone number or email still the same as on file?
    .again = Say yes if your phone or email is the same. Say no if it changed.
account-code-missing-same =
    Look among spam and blocked messages, and turn off Do Not Disturb.
    A weak signal can hold a text back for some minutes.
    To get a new code, say reset my password.
account-code-missing-changed =
    Then a person must put the new one on file first.
    Call { $phone }. Have your date of birth and record number ready.

account-forgot-username-name = get help with a forgotten username
account-forgot-username-example = I forgot my username
account-forgot-username-done =
    You can sign in with the email you gave the clinic.
    If that does not work, call { $phone }, and a person will help.

account-who-am-i-name = hear who is signed in
account-who-am-i-example = who am I signed in as
account-who-am-i-self =
    You are signed in as { $name }.
    Your username is { $username }.
account-who-am-i-for = You are acting for { $subject } now.
account-who-am-i-nobody =
    Nobody is signed in.
    Say sign in to begin.

account-change-password-name = change your password
account-change-password-example = change my password
account-change-password-topic = changing your password
account-change-password-ask-current =
    What is your password now?
    Nothing will show while you type.
    .again = Type the password that you signed in with.
    .phone = What is your password now?
account-change-password-ask-password =
    Choose a new password of at least 15 characters.
    Four or five words that you can remember make a good one.
    .again = Type a new password of at least 15 characters, then press Enter.
    .phone =
        Choose a new password of at least 15 digits.
        You can change it later on a keyboard.
account-change-password-ask-again = Type the new password once more.
    .again = I need the same password a second time, to be sure.
    .phone = Key in the new password once more.
account-change-password-wrong = That is not your password.
account-change-password-same = That is the password you have now.
account-change-password-wait =
    There were too many tries. Try again in { $wait }.
    Your password was not changed.
account-change-password-done =
    Your password is changed.
    You were signed out everywhere else.

# What is sent to a person: by text or email, through the outbox.
# $code (digits), $clinic (name)
account-outbox-reset-code =
    { $clinic }: your portal code is { $code }.
    It works for 10 minutes. We never call to ask for it.
account-outbox-sign-in-code =
    { $clinic }: your code to sign in by phone is { $code }.
    It works for 10 minutes. Give it to nobody else.
account-outbox-pin-changed =
    { $clinic }: the PIN of your portal account was changed.
    If it was not you, call { $phone } now.
account-outbox-password-changed =
    { $clinic }: the password of your portal account was changed.
    If it was not you, call { $phone } now.
account-outbox-activated =
    { $clinic }: your portal account was opened.
    If it was not you, call { $phone } now.

# $time (duration)
account-time-limit-name = hear how long you stay signed in
account-time-limit-example = how long do I stay signed in
account-time-limit-is = Your sign-in ends after { $time } without a word.
account-time-limit-more = What you have begun is kept. For ten times as long, say: give me more time.
account-time-limit-usual = What you have begun is kept. For the usual time, say: usual time limit.
account-more-time-name = have more time before you are signed out
account-more-time-example = give me more time
account-usual-time-name = have the usual time limit
account-usual-time-example = usual time limit
