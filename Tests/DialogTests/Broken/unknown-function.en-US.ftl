# expect: reference 2
zoo-fed = Fed: { SHOUT($lion) }.
