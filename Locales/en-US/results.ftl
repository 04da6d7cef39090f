### Results, vital signs and what a test is. Values without a range get no verdict.

# The area in the menus of a telephone call.
menu-results = results

results-latest-name = see your results
    .other = see the results
results-latest-example = show my latest results
results-one-name = hear one result
results-one-example = what was my A1c
results-one-topic = the result you asked for
results-one-ask-test = Which test do you want to hear?
results-one-none-test = There are no results to show yet.
results-trend-name = hear how a result has changed
results-trend-example = how has my cholesterol changed
results-trend-topic = how a result has changed
results-trend-ask-test = Which test do you want to follow over time?
results-trend-none-test = There are no results to compare yet.
results-vitals-name = hear your vital signs
    .other = hear the vital signs
results-vitals-example = what were my vital signs
results-waiting-name = hear which results are waiting
results-waiting-example = why can't I see my results yet
results-explain-name = hear what a test is
results-explain-example = what is A1c
results-explain-topic = what a test is
results-explain-ask-test = Which test shall I explain?
results-explain-none-test = I have no explanations here.

## The latest results

# $count (number), $date (day, month or year)
results-latest =
    { $count ->
        [one] Here is the latest result, from { $date }.
       *[other] Here are the latest results: { $count } from { $date }.
    }
results-latest-undated =
    { $count ->
        [one] Here is the latest result. It has no date.
       *[other] Here are the latest results: { $count }, without a date.
    }
results-none = There are no results to show yet.
# $count (number): held back until the clinic has looked at them
results-also-waiting =
    { $count ->
        [one] { $count } more result is not released yet.
       *[other] { $count } more results are not released yet.
    }

## One line of a result. $test (name of the test), $value, $verdict, $range

results-entry = { $test }, { $value }.
results-entry-verdict = { $test }, { $value }. { $verdict }.
results-entry-range = { $test }, { $value }. The range is { $range }.
results-entry-out = { $test }, { $value }. { $verdict }. The range is { $range }.
results-entry-in = { $test }, { $value }. In range, { $range }.
# $text: a range that the laboratory wrote in words
results-entry-verdict-text = { $test }, { $value }. { $verdict }. The range is: { $text }.
results-entry-text = { $test }, { $value }. The range is: { $text }.
# $reason (message): why there is no value
results-entry-absent = { $test }, no value. { $reason }.
results-entry-preliminary = This one may still change.
results-entry-corrected = This one was corrected.
# A value that is words of the record
results-value-text = { $text }
results-value-yes = yes
results-value-no = no
# $low and $high (numbers), as in 120 over 80
results-value-pressure = { $high } over { $low } millimeters of mercury
results-value-between = between { $low } and { $high }
results-value-up-to = up to { $high }
results-value-from = { $low } or more
results-value-ratio = { $first } to { $second }

## Verdicts, from the laboratory or from its range; a capital comes by itself

results-verdict-in-range = in range
results-verdict-high = high
results-verdict-very-high = very high
results-verdict-low = low
results-verdict-very-low = very low
results-verdict-abnormal = outside the usual
results-verdict-very-abnormal = far outside the usual
results-verdict-positive = positive
results-verdict-negative = negative
results-verdict-detected = found
results-verdict-not-detected = not found
results-verdict-borderline = at the border of the range

## Why a value is missing

results-absent-unknown = it is not known
results-absent-asked = it was asked, but nobody knew
results-absent-declined = no answer was given
results-absent-not-done = the test was not done
results-absent-error = the test did not work
results-absent-pending = it is not ready yet
results-absent-masked = it is not shown here
results-absent-other = the record does not say why

## Who and what besides

# $clinician (name)
results-clinician = The clinician for this is { $clinician }.
results-note-by = { $clinician } wrote: "{ $note }."
results-note = A note says: "{ $note }."
results-conclusion = The report says: "{ $note }."

## One result

results-one-date = It is from { $date }.
# $value and $date of the result before
results-one-before = The time before, on { $date }: { $value }.
results-one-gone = That result is not there any more.

## How it has changed. $first, $last (values), $firstDate, $lastDate (days)

results-trend-up = { $test } went up: from { $first } on { DATETIME($firstDate, dateStyle: "long") }.
    Now it is { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test } went up: from { $first } on { DATETIME($firstDate, dateStyle: "long") }.
        The last was { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
results-trend-down = { $test } went down: from { $first } on { DATETIME($firstDate, dateStyle: "long") }.
    Now it is { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test } went down: from { $first } on { DATETIME($firstDate, dateStyle: "long") }.
        The last was { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
results-trend-same = { $test } stayed about the same: { $first } on { DATETIME($firstDate, dateStyle: "long") }.
    Now it is { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
    .past = { $test } stayed about the same: { $first } on { DATETIME($firstDate, dateStyle: "long") }.
        The last was { $last }, on { DATETIME($lastDate, dateStyle: "long") }.
# $count (number), 2 or more
results-trend-run-up = It has been higher each of the last { $count } times.
results-trend-run-down = It has been lower each of the last { $count } times.
results-trend-highest = The highest was { $value }, on { DATETIME($date, dateStyle: "long") }.
results-trend-lowest = The lowest was { $value }, on { DATETIME($date, dateStyle: "long") }.
results-trend-count = That is over { $count } results.
results-trend-now-above = It is above the range now.
    .past = It was above the range then.
results-trend-now-below = It is below the range now.
    .past = It was below the range then.
results-trend-now-in = It is in range now.
    .past = It was in range then.
results-trend-once = There is only one result of { $test }, so nothing to compare.
results-trend-words = { $test } has { $count } results. They are words, so here they are.
# $date (day), $value
results-trend-entry = On { $date }: { $value }.
# $date (day), $value, $verdict: one of several results of the same test
results-step = On { $date }: { $value }. { $verdict }.
# $count (number), $date (day): the results of an earlier day
results-set =
    { $count ->
        [one] { $count } result from { $date }.
       *[other] { $count } results from { $date }.
    }

## Vital signs

# $count (number), $date
results-vitals =
    { $count ->
        [one] Here is { $count } vital sign, from { $date }.
       *[other] Here are { $count } vital signs, from { $date }.
    }
results-vitals-none = There are no vital signs on record.

## Not released yet

results-waiting-some =
    { $count ->
        [one] { $count } result is in, but not released yet.
       *[other] { $count } results are in, but not released yet.
    }
results-waiting-why = Your care team looks at such results first.
    .other = The care team looks at such results first.
results-waiting-then = They show here as soon as they are released.
results-waiting-none = No results are waiting to be released.
    .simple = The lab has no more results for you now.
results-waiting-none-why = A result shows here when the laboratory has sent it.
    .simple = The lab must send it first. Then you can hear it here.

## What a test is

results-explain-ask-doctor = For what it means for you, ask your doctor.

## Items: how a test is named in a list of choices
results-item = { $test }
