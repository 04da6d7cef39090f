# The few words that a channel says itself, whatever is talked about.

# What stands in front of a line that is typed with line editing.
channel-prompt = You:
# Said when an answer takes longer than two seconds.
channel-still-working = Still working.

## When a telephone door has no line for a caller

door-busy =
    All lines are busy now.
    Please call again in a few minutes.
