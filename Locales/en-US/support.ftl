# Help from people, and what the portal is and is not.

# The area in the menus of a telephone call.
menu-support = help from the clinic

# $clinic (name)
portal-greeting-first = Plainspoken, the patient portal of { $clinic }.
portal-greeting-name = hear the greeting
portal-greeting-example = hello

support-contact-name = hear whom to call
support-contact-example = who do I call about my records
# $phone (phone)
support-contact-portal = For help with this portal, call { $phone }.
support-contact-records = For your records, call { $phone }.
support-contact-billing = For bills, call { $phone }.
support-contact-clinic = For visits and everything else, call { $clinic } at { $phone }.
support-contact-none = The clinic has not given its telephone number here yet. Ask at the front desk.
support-contact-open = Someone is there now, until { $time }.
support-contact-closed = Nobody is there now. They are back on { $when }.
support-contact-emergency = In an emergency, call 911.

support-hours-name = hear when the clinic is open
support-hours-example = is support open
# $clinic (name), $time (time)
support-hours-open = Yes, { $clinic } is open now, until { $time } today.
# $when (date and time)
support-hours-closed = No, { $clinic } is closed now. It opens on { $when }.
# $first, $last (messages: days of the week), $from, $to (times)
support-hours-days = The hours are { $first } to { $last }, from { $from } to { $to }.
support-hours-day = The hours on { $first } are from { $from } to { $to }.
support-hours-unknown = The clinic has not given its hours here yet.
support-hours-call = To ask, call { $phone }.

support-day-1 = Monday
support-day-2 = Tuesday
support-day-3 = Wednesday
support-day-4 = Thursday
support-day-5 = Friday
support-day-6 = Saturday
support-day-7 = Sunday

support-about-name = hear what this portal is
support-about-example = what is this portal
support-about-what =
    I am the portal of { $clinic }: a computer, not a person.
    I can read you results, visits, medications, messages and bills.
    I can book and cancel visits, ask for refills, and write to your doctor.
    Say what you need in your own words.

support-advice-name = ask for medical advice
support-advice-example = is it serious
support-advice-none =
    I cannot give medical advice. Only your care team can.
    To ask them, say write to my doctor, or call { $phone }.
    If it may be an emergency, call 911 now.

support-privacy-name = hear how your privacy is kept
support-privacy-example = privacy policy
support-privacy-notice =
    Your records stay with { $clinic }. They are not sold, and no advertiser sees them.
    Your care team sees them to treat you, and your insurer what a bill needs.
    The people you choose see only what you allow.
    Each look at your record is written down, and you may ask who looked.
    What you say here is used to answer you. No sound is kept.
    The law called HIPAA gives you a right to a copy and to corrections.
    For the full notice on paper, call { $phone }.

support-prepare-name = hear what you need to sign in
support-prepare-example = what do I need to sign in
support-prepare-list =
    To sign in, you need your username or email, and your password.
    To open an account, you need the letter from the clinic.
    It has your activation code and your record number.
    You also need your date of birth.
    You never need your Social Security number here.

support-phishing-name = check if a message is really from the clinic
support-phishing-example = is this message really from you
support-phishing-signs =
    Be careful. We never ask for your password or a code by call, text or email.
    We never ask for gift cards or bank numbers.
    A real message is in this portal too: sign in and say read my messages.
    Do not use the links or numbers in a message you doubt.
    To report it, call { $phone }.

support-clinic-unnamed = the clinic
support-phone-unknown = the clinic's front desk
