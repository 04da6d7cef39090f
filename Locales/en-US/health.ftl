### Allergies, vaccines, conditions, the plan of care, the last visit.

# The area in the menus of a telephone call.
menu-health = your health record

health-allergies-name = hear your allergies
    .other = hear the allergies
health-allergies-example = what are my allergies
health-immunizations-name = hear your vaccines
    .other = hear the vaccines
health-immunizations-example = what vaccines have I had
health-conditions-name = hear your conditions
    .other = hear the conditions
health-conditions-example = what are my conditions
health-plan-name = hear your plan of care
    .other = hear the plan of care
health-plan-example = what was I told to do
health-summary-name = hear the summary of your last visit
    .other = hear the summary of the last visit
health-summary-example = summary of my last visit

## Allergies. $what (message or text), $reaction (list)

health-allergies-none = No allergies are on record.
health-allergies-none-known = The record says: no known allergies.
health-allergies-none-then = If you have one, tell your care team.
health-allergies-count =
    { $count ->
        [one] There is { $count } allergy on record.
       *[other] There are { $count } allergies on record.
    }
health-allergy = { $what }.
health-allergy-reaction = { $what }. The reaction: { $reaction }.
health-allergy-high = It can be dangerous.
health-allergy-severe = The reaction was severe.
health-allergy-intolerance = This is an intolerance, not an allergy.
    .simple = It makes you feel sick. It is not an allergy.
health-allergy-unconfirmed = This one is not confirmed.

## Vaccines. $vaccine (message), $date, $count

health-immunizations-none = No vaccines are on record.
health-immunizations-count =
    { $count ->
        [one] There is { $count } vaccine on record.
       *[other] There are { $count } kinds of vaccine on record, the latest first.
    }
health-immunization = { $vaccine }, on { DATETIME($date, dateStyle: "long") }.
health-immunization-times = { $vaccine }, { $count } times, last on { DATETIME($date, dateStyle: "long") }.
health-immunization-undated = { $vaccine }, without a date.

## Conditions. $what (message or text), $date (year)

health-conditions-none = No conditions are on record.
health-conditions-active-none = No active conditions are on record.
health-conditions-count =
    { $count ->
        [one] There is { $count } active condition on record.
       *[other] There are { $count } active conditions on record.
    }
health-condition = { $what }.
health-condition-since = { $what }, since { $date }.
health-condition-unconfirmed = This one is not confirmed.
health-conditions-past =
    { $count ->
        [one] { $count } condition is over.
       *[other] { $count } conditions are over.
    }
health-conditions-findings = Also noted: { $findings }.
health-conditions-ask = Questions about this? Write to your care team.

## Plan of care. $plan (message), $activities

health-plan-none = There is no active plan of care on record.
health-plan-count =
    { $count ->
        [one] There is { $count } active plan of care.
       *[other] There are { $count } active plans of care.
    }
health-plan-line = { $plan }.
health-plan-line-since = { $plan }, since { $date }.
health-plan-activity = { $activity }.
health-plan-description = { $text }.
health-plan-author = It was set up by { $clinician }.

## The last visit. $when, $kind, $clinician

health-summary-none = There is no past visit on record.
health-summary-visit = The last visit was on { $date }: { $kind }.
health-summary-visit-with = The last visit was on { $date }: { $kind }, with { $clinician }.
health-summary-reason = It was for { $reason }.
health-summary-conditions = Found: { $conditions }.
health-summary-medications = Prescribed: { $medications }.
health-summary-vaccines = Vaccines given: { $vaccines }.
health-summary-results =
    { $count ->
        [one] { $count } result came from it.
       *[other] { $count } results came from it.
    }
health-summary-note = The notes say: "{ $note }."
