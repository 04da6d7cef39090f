# expect: capitals 2
zoo-fed = DO NOT feed the lion.
