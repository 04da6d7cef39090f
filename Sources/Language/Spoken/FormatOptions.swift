/// How an author wants one value said; what is nil is left to the locale.
struct FormatOptions: Hashable, Sendable {
  /// The gender of what is counted or ordered.
  enum Gender: String, Hashable, Sendable {
    case masculine
    case feminine
  }

  /// A field of a date or a time.
  enum Field: String, Hashable, Sendable {
    case weekday, day, month, year, hour
  }

  /// The gender of the noun that follows a number or an ordinal: "un", "una", "veintiún".
  var gender: Gender?
  /// True for a place in a row: "second" for 2.
  var ordinal = false
  /// Zeros are added up to this many digits after the point.
  var minimumFractionDigits: Int?
  /// The number is rounded to this many digits after the point.
  var maximumFractionDigits: Int?
  /// False to leave out the separators of thousands.
  var grouping = true
  /// The fields of a date or time to say; nil for all.
  var fields: Set<Field>?
  /// True for "or" between the members of a list.
  var disjunction = false
  /// True for spelling words: "A as in Alpha".
  var spellingWords = false
  /// True to write everything out in words on a screen too.
  var inWords = false
  /// The day that "tomorrow" is relative to; nil for plain dates.
  var today: CivilDate?
}
