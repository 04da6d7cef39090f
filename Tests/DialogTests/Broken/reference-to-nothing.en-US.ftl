# expect: reference 2
zoo-fed = Fed: { zoo-lion }.
