# expect: reading-grade 2
zoo-fed =
    Unfortunately, administrative authorization requirements necessitate additional verification.
    Institutional documentation availability determines circulation eligibility.
    Alternatively, telephone representatives habitually recommend documentation.
    Administrative personnel appreciate conscientious identification.
