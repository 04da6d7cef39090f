# expect: duplicate 2
desk-ask-ask-book = Which one?
