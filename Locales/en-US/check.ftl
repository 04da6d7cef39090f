### What portal check says about a finding, by its code. The attribute says how to mend it.

check-unreadable = The file cannot be read.
    .mend = Check its name and who may read it.
# $reason (text): what is wrong, in English, as the readers of the files say it
check-syntax = { $reason }
    .mend = Mend the line. The others are in use.
check-duplicate = { $reason }
    .mend = Keep one of the two.
check-reference = { $reason }
    .mend = Mend the name, or write what is missing.
check-template = { $reason }
    .mend = Mend the template. The others are in use.
check-unknown-service = There is no service { $name }.
    .mend =
        { $nearest ->
            [none] Register it, or mend the name.
           *[other] Did you mean { $nearest }?
        }
check-unknown-type = There is no type of slot { $name }.
    .mend =
        { $nearest ->
            [none] Register where such things come from, or mend the name.
           *[other] Did you mean { $nearest }?
        }
check-unknown-fallback = There is no intent { $name } to fall back on.
    .mend =
        { $nearest ->
            [none] Write the intent, or mend the name.
           *[other] Did you mean { $nearest }?
        }
check-missing-message = The message { $message } is missing in { $locale }.
    .mend = Write it in Locales, in the folder { $locale }.
check-unused-message = Nothing says the message { $message }.
    .mend = Delete it, or mend its name.
check-argument-out-of-step = The message { $message } does not say { $name }. It is in { $other }.
    .mend = Say { $name } here too.
check-variant-out-of-step = The message { $message } has no variant { $name }. It is in { $other }.
    .mend = Write the variant { $name } here too.
check-choice-out-of-step = The message { $message } does not choose by { $name }, as in { $other }.
    .mend = Make the same choices in each language.
check-no-phrases = { $reason }
    .mend = Write at least one line that begins with say.
check-no-way-out = Nobody can say { $intent } in { $locale }.
    .mend = Write phrases for it, so that each state has a way out.
check-no-person = No intent reaches a person.
    .mend = Write person below the intent that tells how to reach one.
check-no-sign-in = The intent { $intent } needs a sign-in that nobody can get.
    .mend = Let one intent grant sign-in, and let it need none itself.
check-uncorrectable-slot = Nobody can change { $slot } of { $intent } by its name in { $locale }.
    .mend = Write how people call it, in a line that begins with: name fact { $type }.
check-unguarded-act = The intent { $intent } changes a record, and nobody is asked.
    .mend = Write confirm always, or confirm never, or name a service that undoes it.
check-empty-read-back = The message { $message } does not say what is done.
    .mend = Say the values of the slots in it.
check-not-by-keys = Phone keys cannot fill the slot { $slot } of { $intent }.
    .mend = Let it be optional, or give choices for it.
check-long-menu = More than { $most } intents are offered, with { $intent }.
    .mend = Offer fewer. People cannot hold a longer menu in mind.
check-shared-phrase = { $reason }
    .mend = Take the phrase from one of them.
check-stray-example = { $reason }
    .mend = Move the example, or teach the other intent better.
check-confusable = { $reason }
    .mend = Write examples that tell them apart.
check-long-sentence = The message { $message } has a sentence of { $count } words.
    .mend = Use at most { $most } words.
check-reading-grade = The message { $message } asks for reading grade { $grade }.
    .mend = Use shorter words and shorter sentences.
check-dropped-sign = The message { $message } has a sign that readers drop: { $sign }
    .mend = Write a word for it.
check-open-line = The message { $message } has a line without a mark at its end.
    .mend = End each line with a full stop or a question mark.
check-lost-value = The variant { $variant } of { $message } does not say { $name }.
    .mend = Say each value in it. Shorter words must not lose a fact.
check-unlike-wording = The messages { $message } and { $other } say one thing in two ways.
    .mend = Choose one: "{ $text }" or "{ $otherText }"
check-garbled-digits = The message { $message } has digits that readers garble: "{ $text }".
    .mend = Write it in words, such as "3 to 5", or hand the value in.
check-abbreviation = The message { $message } has an abbreviation: "{ $text }".
    .mend = Write the whole word.
check-capitals = The message { $message } has words in capitals: "{ $text }".
    .mend = Write them in small letters.
check-sign-picture = The message { $message } has a picture of signs: "{ $text }".
    .mend = Leave it out, or say it in words.
