/// What a word can do in a phrase, beside naming a number, a month or a day.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// "the", "el", "la".
  static let article = Roles(rawValue: 1 << 0)
  /// "a", "an", "un", "una": one of something.
  static let indefinite = Roles(rawValue: 1 << 1)
  /// "of", "de", "del".
  static let of = Roles(rawValue: 1 << 2)
  /// "to", "until", "a", "hasta": what stands before the end of a range.
  static let to = Roles(rawValue: 1 << 3)
  /// "from", "desde", "de": what stands before the start of a range.
  static let from = Roles(rawValue: 1 << 4)
  /// "between", "entre".
  static let between = Roles(rawValue: 1 << 5)
  /// "and", "y".
  static let and = Roles(rawValue: 1 << 6)
  /// "at", "around", "a", "sobre": what stands before a time of day.
  static let at = Roles(rawValue: 1 << 7)
  /// "on", "en": what stands before a day.
  static let on = Roles(rawValue: 1 << 8)
  /// "in", "en", "dentro de": what stands before a length of time.
  static let within = Roles(rawValue: 1 << 9)
  /// "ago", "atrás": after a length of time, back from now.
  static let ago = Roles(rawValue: 1 << 10)
  /// "hace": before a length of time, back from now.
  static let agoBefore = Roles(rawValue: 1 << 11)
  /// "from now", "later", "más tarde": after a length of time, on from now.
  static let hence = Roles(rawValue: 1 << 12)
  /// "after", "después de": on from the day that follows.
  static let after = Roles(rawValue: 1 << 13)
  /// "before", "antes de": back from the day that follows.
  static let before = Roles(rawValue: 1 << 14)
  /// "half", "media".
  static let half = Roles(rawValue: 1 << 15)
  /// "quarter", "cuarto".
  static let quarter = Roles(rawValue: 1 << 16)
  /// "past": minutes after the hour.
  static let past = Roles(rawValue: 1 << 17)
  /// "to", "para": minutes before the hour.
  static let toHour = Roles(rawValue: 1 << 18)
  /// "minus", "menos".
  static let minus = Roles(rawValue: 1 << 19)
  /// "point", "punto", "coma".
  static let point = Roles(rawValue: 1 << 20)
  /// "o'clock", "en punto".
  static let oclock = Roles(rawValue: 1 << 21)
  /// "am" and its spellings.
  static let am = Roles(rawValue: 1 << 22)
  /// "pm" and its spellings.
  static let pm = Roles(rawValue: 1 << 23)
  /// "now", "ahora".
  static let now = Roles(rawValue: 1 << 24)
  /// "oh" as a zero.
  static let oh = Roles(rawValue: 1 << 25)
  /// "beginning of", "early".
  static let beginning = Roles(rawValue: 1 << 26)
  /// "end of", "late".
  static let ending = Roles(rawValue: 1 << 27)
  /// "middle of", "mid".
  static let middle = Roles(rawValue: 1 << 28)
  /// "rest of".
  static let rest = Roles(rawValue: 1 << 29)
  /// "since", "desde".
  static let since = Roles(rawValue: 1 << 30)
  /// "for", "por", "durante": before a length of time.
  static let during = Roles(rawValue: 1 << 31)
  /// "slash", "dash", "barra": spoken between the numbers of a date.
  static let separator = Roles(rawValue: 1 << 32)
  /// "st", "th", "º": after digits, makes an ordinal.
  static let ordinalMark = Roles(rawValue: 1 << 33)
  /// "negative", "minus" before a number.
  static let negative = Roles(rawValue: 1 << 34)
  /// "number", "option": before a number that names a place in a row.
  static let placeName = Roles(rawValue: 1 << 35)
  /// "last", "final", as a place in a row.
  static let finalPlace = Roles(rawValue: 1 << 36)
  /// "over", "out of", "sobre": between the parts of a fraction.
  static let over = Roles(rawValue: 1 << 37)
  /// Words of a relative phrase that add nothing: "more", "about".
  static let padding = Roles(rawValue: 1 << 38)
  /// "with", "con": between dollars and cents.
  static let with = Roles(rawValue: 1 << 39)
  /// Hundredths of a currency: "cents".
  static let cents = Roles(rawValue: 1 << 40)
  /// "closest", "nearest".
  static let closest = Roles(rawValue: 1 << 41)
  /// "to date", "hasta la fecha".
  static let toDate = Roles(rawValue: 1 << 42)
  /// "that comes", "que viene": after a weekday or a unit.
  static let trailing = Roles(rawValue: 1 << 43)
  /// "tonight", "esta noche": a part of today.
  static let todayPart = Roles(rawValue: 1 << 44)
  /// "h", "hours", "horas" after a time of day.
  static let hourMark = Roles(rawValue: 1 << 45)
  /// "later in", "más tarde en".
  static let laterIn = Roles(rawValue: 1 << 46)
  /// "earlier", "más temprano en".
  static let earlierIn = Roles(rawValue: 1 << 47)
  /// "day", "día", as in "el día tres".
  static let dayWord = Roles(rawValue: 1 << 48)
  /// "year", "año", as in "del año 1952".
  static let yearWord = Roles(rawValue: 1 << 49)
  /// "lo que va" before "del año": up to today.
  static let soFar = Roles(rawValue: 1 << 50)
  /// "it is missing": "faltan" before "diez para las dos".
  static let missing = Roles(rawValue: 1 << 51)
  /// A verb, a pronoun or another word that never stands right after a day's ordinal.
  static let phraseEnd = Roles(rawValue: 1 << 52)
  /// "the whole", "all of".
  static let all = Roles(rawValue: 1 << 54)
  /// "years" as in "los años setenta".
  static let decadeWord = Roles(rawValue: 1 << 55)
  /// Christian or Buddhist era after a year.
  static let era = Roles(rawValue: 1 << 56)
  /// "Q" and "T" before the number of a quarter.
  static let quarterLetter = Roles(rawValue: 1 << 57)
  /// "H" before the number of a half year.
  static let halfLetter = Roles(rawValue: 1 << 58)
  /// A time zone, which is passed over.
  static let zone = Roles(rawValue: 1 << 59)
  /// "version", "section": the numbers after it are no dates.
  static let label = Roles(rawValue: 1 << 62)
  /// "coming", "this past": the nearest one rather than the next week's or the last week's.
  static let soonest = Roles(rawValue: 1 << 61)
  /// "good", "happy", "buenos": before a greeting, which names no time.
  static let greeting = Roles(rawValue: 1 << 60)
}
