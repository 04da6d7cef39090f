# expect: unused-message 2
unsaid-fed = The lion is fed.
