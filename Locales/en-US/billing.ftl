### What is owed, how to pay, and insurance.

# The area in the menus of a telephone call.
menu-billing = bills and insurance

billing-balance-name = hear what you owe
    .other = hear what is owed
billing-balance-example = what do I owe
billing-pay-name = hear how to pay
billing-pay-example = how can I pay my bill
billing-coverage-name = hear what insurance is on file
billing-coverage-example = what insurance do you have for me

## What is owed. $total (money), $date (day)

billing-nothing = Nothing is owed.
billing-owed = The total owed is { $total }.
billing-statements =
    { $count ->
        [one] That is { $count } statement.
       *[other] That is { $count } statements.
    }
# $amount (money), $what (text)
billing-statement = { $amount }, for { $what }.
billing-statement-plain = { $amount }.
billing-statement-dated = { $amount }, for { $what }, from { $date }.
billing-statement-from = { $amount }, from { $date }.
billing-pay-hint = To hear how to pay, say: how do I pay?

## How to pay

billing-pay-not-here = You cannot pay in this portal yet.
billing-pay-call = To pay, call the billing office at { $phone }.
billing-pay-person = To pay, call your clinic and ask for billing.
billing-pay-plan = They also help with paying a little at a time.

## Insurance. $payor (name), $number (code), $kind, $group, $date

billing-coverage-none = There is no insurance on file.
billing-coverage-none-then = If you have one, tell the clinic before the next visit.
billing-coverage-count =
    { $count ->
        [one] There is { $count } insurance on file.
       *[other] There are { $count } insurances on file.
    }
billing-coverage-line = { $payor }.
billing-coverage-line-kind = { $payor }, { $kind }.
billing-coverage-number = The member number is { DIGITS($number) }.
billing-coverage-code = The member number is { SPELL($number) }.
billing-coverage-group = The group is { $group }.
billing-coverage-plan = The plan is { $plan }.
billing-coverage-until = It ends on { $date }.
billing-coverage-ended = It ended on { $date }.
billing-coverage-inactive = It is not active.
billing-coverage-wrong = If that is wrong, call the clinic and have the new card at hand.
billing-coverage-unknown = an insurer without a name
