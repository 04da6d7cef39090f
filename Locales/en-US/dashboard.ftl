# What is new.

dashboard-show-name = hear what is new
dashboard-show-example = what's new

# $count (number), 1 or more
dashboard-results =
    { $count ->
        [one] You have { $count } new result.
       *[other] You have { $count } new results.
    }
    .other =
        { $count ->
            [one] { $count } new result.
           *[other] { $count } new results.
        }
dashboard-messages =
    { $count ->
        [one] You have { $count } new message.
       *[other] You have { $count } new messages.
    }
    .other =
        { $count ->
            [one] { $count } new message.
           *[other] { $count } new messages.
        }
# $when (date and time): of the first one
dashboard-visits =
    { $count ->
        [one] You have { $count } coming visit: { $when }.
       *[other] You have { $count } coming visits. The first is on { $when }.
    }
    .other =
        { $count ->
            [one] { $count } coming visit: { $when }.
           *[other] { $count } coming visits. The first is on { $when }.
        }
dashboard-nothing = Nothing is new: no new results or messages, and no coming visits.
dashboard-hint = To hear more, say results, messages, or visits.
