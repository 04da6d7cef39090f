# instead of: sound.en-US.ftl
# expect: empty-read-back 13
desk-person-name = reach a person
desk-person-said = Someone is at the desk.
desk-sign-in-name = sign in
desk-sign-in-example = sign me in
desk-sign-in-ask-card = What is your card number?
desk-sign-in-ask-pin = What is your secret word?
desk-ask-name = ask for a book
desk-ask-ask-book = Which book?
desk-ask-none-book = There are no books.
desk-ask-ask-day = For which day?
desk-ask-confirm = Ask for that?
