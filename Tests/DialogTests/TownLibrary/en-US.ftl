desk-greeting-name = greet
desk-hello = The town library of Millbrook.
desk-sign-in-name = sign in
desk-sign-in-ask-card = What is your card number?
desk-sign-in-ask-pin = What is your PIN?
desk-sign-in-wrong = The card number or the PIN is wrong.
desk-sign-in-welcome = Welcome, { $name }.
desk-hours-name = hear the opening hours
desk-hours-example = when are you open
desk-hours-said = We are open from 9 in the morning to 6 in the evening.
desk-fines-name = hear your fines
desk-fines-total = You owe { $amount }.
desk-refused = You may not do that.
books-search-name = search for a book
books-search-example = do you have Dune
books-search-ask-title = Which book are you looking for?
books-search-found =
    { $count ->
        [one] I found 1 book.
       *[other] I found { $count } books.
    }
books-search-none = We do not have "{ $title }".
books-line = { $title }, by { $author }
books-about-name = hear about a book
books-about-ask-book = Which book?
books-about-none-book = There are no books.
books-about-said = { $title } is by { $author }.
books-reserve-name = reserve a book
books-reserve-example = reserve Dune for Friday
books-reserve-topic = reserving a book
books-reserve-ask-book = Which book do you want to reserve?
books-reserve-none-book = There are no books to reserve.
books-reserve-ask-day = From which day?
    .again = Say the day, please. From which day?
books-reserve-past = { $day } is past.
books-reserve-confirm = Reserve { $title } from { $day }?
books-reserve-done = { $title } is reserved from { $day }. Say undo to change your mind.
books-reserve-released = { $title } is no longer reserved.
loans-renew-name = renew a loan
loans-renew-example = renew my book
loans-renew-ask-loan = Which loan do you want to renew?
loans-renew-none-loan = You have no loans.
loans-renew-done = { $title } is yours for 3 more weeks.
