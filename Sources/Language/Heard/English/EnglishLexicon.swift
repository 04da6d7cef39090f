/// The words of American English for numbers, money and time.
enum EnglishLexicon {
  /// Builds the lexicon; done once.
  static func make() -> Lexicon {
    var lexicon = Lexicon(language: .english, dayFirst: false)
    addNumbers(&lexicon)
    addMoney(&lexicon)
    addCalendar(&lexicon)
    addClock(&lexicon)
    addRelations(&lexicon)
    addHolidays(&lexicon)
    lexicon.fillers(
      "um uh er erm hmm hm mm mmm uhm ah you_know i_mean let_s_see lets_see let_me_see")
    return lexicon
  }

  private static func addNumbers(_ words: inout Lexicon) {
    words.cardinals(
      """
      zero|naught|nought|nil one two three four five six seven eight nine ten eleven twelve \
      thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
      """, from: 0)
    words.cardinals("thirty forty|fourty fifty sixty seventy eighty ninety", from: 30, step: 10)
    words.ordinals(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
      thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """, from: 1)
    words.ordinals(
      "thirtieth fortieth|fourtieth fiftieth sixtieth seventieth eightieth ninetieth",
      from: 30, step: 10)
    // "seventythird" is heard as one word by some recognisers.
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let places = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    for (ten, word) in tens.enumerated() {
      for unit in 0..<9 {
        words.add(word + units[unit]) { $0.cardinal = (ten + 2) * 10 + unit + 1 }
        words.add(word + places[unit]) { $0.ordinal = (ten + 2) * 10 + unit + 1 }
      }
    }
    for (word, value) in [
      ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
      ("trillion", 1_000_000_000_000), ("quadrillion", 1_000_000_000_000_000),
      ("lakh", 100_000), ("crore", 10_000_000),
    ] {
      words.add("\(word) \(word)s") { $0.scale = value }
      words.add("\(word)th") { $0.ordinal = value }
      words.add("\(word)th \(word)ths") { $0.denominator = value }
    }
    words.add("k grand") { $0.scale = 1_000 }
    words.add("m mm mn mio mil") { $0.scale = 1_000_000 }
    words.add("bn bln b") { $0.scale = 1_000_000_000 }
    words.add("tn trn t") { $0.scale = 1_000_000_000_000 }
    words.add("lakhs lac lacs lkh lkhs") { $0.scale = 100_000 }
    words.add("cr kr crs crores") { $0.scale = 10_000_000 }
    words.add("dozen dozens dz doz") { $0.scale = 12 }
    words.add("score") { $0.scale = 20 }
    words.add("pair pairs couple couple_of pair_of") { $0.cardinal = 2 }
    words.add("few few_of") { $0.cardinal = 3 }
    words.add("a an", .indefinite)
    words.add("oh o", .oh)
    words.add("and n", .and)
    words.add("half halves", .half)
    words.add("quarter quarters fourth fourths") { $0.denominator = 4 }
    words.add("quarter", .quarter)
    words.add("half halves") { $0.denominator = 2 }
    words.add("half", .halfLetter)
    for (index, stem) in [
      "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ].enumerated() {
      words.add("\(stem) \(stem)s") { $0.denominator = index + 3 }
    }
    for (index, stem) in [
      "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
    ].enumerated() {
      words.add("\(stem) \(stem)s") { $0.denominator = (index + 3) * 10 }
    }
    for unit in 1..<9 {
      words.add("twenty\(places[unit]) twenty\(places[unit])s") { $0.denominator = 21 + unit }
    }
    words.add("minus negative", .negative)
    words.add("minus", .minus)
    words.add("point dot", .point)
    words.add("over out_of", .over)
    words.add("st nd rd th", .ordinalMark)
    words.add("number option choice item entry", .placeName)
    words.add("last final latest lastly", .finalPlace)
    words.add(
      "next_to_last second_to_last second_last last_but_one one_before_last one_before_the_last "
        + "penultimate"
    ) {
      $0.ordinal = -2
    }
    words.add("third_to_last third_last last_but_two antepenultimate") { $0.ordinal = -3 }
    words.add("slash dash stroke", .separator)
  }

  private static func addMoney(_ words: inout Lexicon) {
    for (list, code) in [
      (
        "dollar dollars buck bucks usd us_dollar us_dollars united_states_dollar "
          + "united_states_dollars american_dollar american_dollars dollers", "USD"
      ),
      ("euro euros eur", "EUR"), ("pound pounds gbp quid pound_sterling pounds_sterling", "GBP"),
      ("peso pesos mxn mexican_pesos", "MXN"), ("yen jpy", "JPY"), ("rupee rupees inr rs", "INR"),
      ("cad canadian_dollar canadian_dollars", "CAD"), ("yuan rmb cny", "CNY"),
      ("won krw", "KRW"), ("ruble rubles rub", "RUB"), ("real reais brl", "BRL"),
      ("krona kronor sek", "SEK"), ("dirham dirhams aed", "AED"), ("nzd", "NZD"),
      ("franc francs chf swiss_franc swiss_francs", "CHF"),
      ("aud australian_dollars australian_dollar", "AUD"),
    ] {
      words.add(list) { $0.currency = Currency(rawValue: code) }
    }
    words.add("cent cents penny pennies pence", .cents)
    words.add("c", .cents)
    words.add("with", .with)
  }

  private static func addCalendar(_ words: inout Lexicon) {
    for (index, list) in [
      "january jan", "february feb febuary", "march mar", "april apr", "may", "june jun",
      "july jul", "august aug", "september sep sept", "october oct", "november nov",
      "december dec",
    ].enumerated() {
      words.add(list) { $0.month = index + 1 }
    }
    for (index, list) in [
      "monday mon mondays mondays", "tuesday tue tues tuesdays", "wednesday wed weds wednesdays",
      "thursday thu thur thurs thursdays", "friday fri fridays", "saturday sat saturdays",
      "sunday sun sundays",
    ].enumerated() {
      words.add(list) { $0.weekday = index + 1 }
    }
    for (list, unit) in [
      ("second seconds sec secs s", TimeUnit.second), ("minute minutes min mins", .minute),
      ("hour hours hr hrs h", .hour), ("day days d", .day),
      (
        "weekday weekdays business_day business_days working_day working_days workday workdays "
          + "work_day work_days", .workday
      ),
      ("week weeks wk wks w weeks_time work_week working_week business_week workweek", .week),
      ("fortnight fortnights", .fortnight),
      ("weekend weekends wkend week_end", .weekend), ("month months mo mos mth mths", .month),
      ("quarter quarters qtr qtrs", .quarter), ("season seasons", .season),
      ("year years yr yrs y calendar_year", .year), ("decade decades", .decade),
      ("century centuries", .century),
    ] {
      words.add(list) { $0.unit = unit }
    }
    words.add("day", .dayWord)
    words.add("year", .yearWord)
    words.add("ad ce bc be", .era)
    words.add("q quarter", .quarterLetter)
    words.add("h", .halfLetter)
    for (list, season) in [
      ("spring springtime", 3), ("summer summertime", 6), ("autumn fall", 9),
      ("winter wintertime", 12),
    ] {
      words.add(list) { $0.season = season }
    }
    for (decade, list) in [
      (0, "noughties aughts two_thousands"), (10, "tens teens"), (20, "twenties"),
      (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"),
      (80, "eighties"), (90, "nineties"),
    ] {
      words.add(list) { $0.decade = decade }
    }
  }

  private static func addClock(_ words: inout Lexicon) {
    words.add("am a_m ante_meridiem", .am)
    words.add("pm p_m post_meridiem", .pm)
    words.add("oclock o_clock", .oclock)
    words.add("h hours hrs hour hundred_hours", .hourMark)
    words.add("past after", .past)
    words.add("to of before till til", .toHour)
    words.add("noon midday mid_day noontime noon_time noonish") { $0.part = .noon }
    words.add("midnight mid_night") { $0.part = .midnight }
    for (list, minute) in [
      ("midmorning mid_morning", 600), ("midafternoon mid_afternoon", 840),
    ] {
      words.add(list) { $0.clockMinute = minute }
    }
    words.add("morning mornings") { $0.part = .morning }
    words.add("lunch lunchtime lunch_time") { $0.part = .lunch }
    words.add("afternoon afternoons after_noon") { $0.part = .afternoon }
    words.add("evening evenings") { $0.part = .evening }
    words.add("night nights nighttime night_time overnight") { $0.part = .night }
    words.add("dawn daybreak") { $0.part = .dawn }
    words.add("business_hours office_hours working_hours business_hour") { $0.part = .business }
    words.add("tonight tonite this_night") {
      $0.part = .night
      $0.dayOffset = 0
      $0.roles = .todayPart
    }
    words.add("est edt cst cdt mst mdt pst pdt pt et ct gmt utc cet", .zone)
  }

  private static func addRelations(_ words: inout Lexicon) {
    for (offset, list) in [
      (0, "today todays current_date current_day same_day"),
      (1, "tomorrow tmrw tmr tomorow tommorow tommorrow tomorrows 2morrow"),
      (2, "day_after_tomorrow overmorrow"), (-1, "yesterday yesterdays"),
      (-2, "day_before_yesterday"),
    ] {
      words.add(list) { $0.dayOffset = offset }
    }
    words.add(
      "now right_now just_now at_once immediately asap as_soon_as_possible as_soon_as_i_can "
        + "as_soon_as_we_can as_soon_as_you_can", .now)
    words.add("at_this_time at_the_moment at_this_moment at_present this_moment", .now)
    words.add("next coming upcoming following this_coming this_upcoming this_next") {
      $0.direction = 1
    }
    words.add("this current these present") { $0.direction = 0 }
    words.add("last past previous preceding prior this_past this_last past_the_last") {
      $0.direction = -1
    }
    words.add("coming upcoming this_coming this_upcoming past this_past", .soonest)
    words.add("version section chapter room suite apartment apt extension", .label)
    words.add("the", .article)
    words.add("of", .of)
    words.add("to until till til untill through thru up_to up_until", .to)
    words.add(
      "from starting beginning_on starting_on commencing commencing_on that_starts that_starts_on "
        + "that_begins that_begins_on", .from)
    words.add("between", .between)
    words.add("at around about by approximately approx roughly near say at_around at_about", .at)
    words.add("on", .on)
    words.add("in within", .within)
    words.add("after", .within)
    words.add("in", .on)
    words.add("ago back earlier before before_now", .ago)
    words.add("from_now hence later out from_today after_today from_this_moment", .hence)
    words.add("after from since following", .after)
    words.add("before prior_to", .before)
    words.add("since", .since)
    words.add("for over during", .during)
    words.add("beginning early start", .beginning)
    words.add("end late ending close", .ending)
    words.add("middle mid", .middle)
    words.add("rest remainder", .rest)
    words.add(
      "more another around about approximately approx roughly exactly precisely like the next",
      .padding)
    words.add("closest nearest", .closest)
    words.add("to_date so_far", .toDate)
    words.add("later_in later_this", .laterIn)
    words.add("earlier_in earlier_this", .earlierIn)
    words.add("whole entire all full", .all)
    words.add("after_next after_the_next", .trailing)
    words.add(
      "please at on of in and or if for is was i we you he she it would works work would_be will "
        + "with by to from until between through but thanks thank around about then maybe "
        + "thats a p instead again early late this next last",
      .phraseEnd)
    words.add("my_day") { $0.dayOffset = 0 }
    words.add("eod end_of_day end_of_the_day") {
      $0.roles.formUnion(.ending)
      $0.dayOffset = 0
    }
    words.add("bom") {
      $0.roles.formUnion(.beginning)
      $0.unit = .month
    }
    words.add("boy_year beginning_of_year") {
      $0.roles.formUnion(.beginning)
      $0.unit = .year
    }
    words.add("eow") {
      $0.roles.formUnion(.ending)
      $0.unit = .week
    }
    words.add("eom") {
      $0.roles.formUnion(.ending)
      $0.unit = .month
    }
    words.add("eoy") {
      $0.roles.formUnion(.ending)
      $0.unit = .year
    }
    words.add("good nice happy great wonderful lovely", .greeting)
  }

  private static func addHolidays(_ words: inout Lexicon) {
    for (list, holiday) in [
      ("christmas xmas christmas_day xmas_day", Holiday.fixed(month: 12, day: 25)),
      ("christmas_eve xmas_eve", .fixed(month: 12, day: 24)),
      ("new_years_eve new_year_eve nye", .fixed(month: 12, day: 31)),
      ("new_years new_years_day new_year new_year_day", .fixed(month: 1, day: 1)),
      ("valentines_day valentines valentine_day", .fixed(month: 2, day: 14)),
      ("st_patricks_day saint_patricks_day", .fixed(month: 3, day: 17)),
      ("independence_day", .fixed(month: 7, day: 4)),
      ("halloween halloween_day", .fixed(month: 10, day: 31)),
      ("veterans_day", .fixed(month: 11, day: 11)),
      ("juneteenth", .fixed(month: 6, day: 19)),
      ("earth_day", .fixed(month: 4, day: 22)), ("boxing_day", .fixed(month: 12, day: 26)),
      ("april_fools april_fools_day", .fixed(month: 4, day: 1)),
      ("thanksgiving thanksgiving_day", .nth(4, weekday: 4, month: 11)),
      (
        "mlk_day mlk_jr_day martin_luther_king_day martin_luther_king martin_luther_king_jr_day",
        .nth(3, weekday: 1, month: 1)
      ),
      ("presidents_day washingtons_birthday", .nth(3, weekday: 1, month: 2)),
      ("memorial_day", .nth(-1, weekday: 1, month: 5)),
      ("international_workers_day workers_day may_day", .fixed(month: 5, day: 1)),
      ("womens_day international_womens_day", .fixed(month: 3, day: 8)),
      ("groundhog_day", .fixed(month: 2, day: 2)), ("flag_day", .fixed(month: 6, day: 14)),
      ("ides_of_march", .fixed(month: 3, day: 15)), ("tax_day", .fixed(month: 4, day: 15)),
      ("epiphany three_kings_day", .fixed(month: 1, day: 6)),
      ("all_saints_day", .fixed(month: 11, day: 1)),
      ("all_souls_day day_of_the_dead", .fixed(month: 11, day: 2)),
      ("candlemas", .fixed(month: 2, day: 2)), ("kwanzaa", .fixed(month: 12, day: 26)),
      ("emancipation_day", .fixed(month: 4, day: 16)),
      ("patriot_day", .fixed(month: 9, day: 11)), ("canada_day", .fixed(month: 7, day: 1)),
      ("armistice_day remembrance_day", .fixed(month: 11, day: 11)),
      ("bosss_day bosses_day boss_day", .fixed(month: 10, day: 16)),
      ("parents_day", .nth(4, weekday: 7, month: 7)),
      ("grandparents_day", .afterNth(1, weekday: 1, month: 9, days: 6)),
      ("arbor_day", .nth(-1, weekday: 5, month: 4)),
      ("cinco_de_mayo", .fixed(month: 5, day: 5)), ("teachers_day", .fixed(month: 9, day: 10)),
      ("black_friday", .afterNth(4, weekday: 4, month: 11, days: 1)),
      ("cyber_monday", .afterNth(4, weekday: 4, month: 11, days: 4)),
      ("election_day", .afterNth(1, weekday: 1, month: 11, days: 1)),
      ("labor_day labour_day", .nth(1, weekday: 1, month: 9)),
      ("columbus_day indigenous_peoples_day", .nth(2, weekday: 1, month: 10)),
      ("mothers_day mother_day", .nth(2, weekday: 7, month: 5)),
      ("fathers_day father_day", .nth(3, weekday: 7, month: 6)),
      ("easter easter_sunday", .easter(offset: 0)), ("good_friday", .easter(offset: -2)),
      ("easter_monday", .easter(offset: 1)), ("palm_sunday", .easter(offset: -7)),
      ("ash_wednesday", .easter(offset: -46)),
      ("mardi_gras shrove_tuesday fat_tuesday pancake_day", .easter(offset: -47)),
      ("holy_thursday maundy_thursday", .easter(offset: -3)),
      ("holy_saturday", .easter(offset: -1)),
      ("ascension ascension_day ascension_thursday", .easter(offset: 39)),
      ("pentecost whit_sunday pentecost_sunday whitsunday", .easter(offset: 49)),
      ("whit_monday pentecost_monday", .easter(offset: 50)),
      ("trinity_sunday", .easter(offset: 56)), ("corpus_christi", .easter(offset: 60)),
    ] {
      words.add(list) { $0.holiday = holiday }
    }
  }
}
