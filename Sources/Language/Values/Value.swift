/// A value that can be heard from a person or spoken to one.
///
/// Recognition turns words into values and slots keep them; replies carry values, and each locale
/// says them its own way. Hearing what was spoken gives the value back.
public indirect enum Value: Hashable, Codable, Sendable {
  /// Yes or no.
  case boolean(Bool)
  /// A plain number; counts in replies too.
  case number(DecimalNumber)
  /// A place in a row: 1 is the first, -1 the last, -2 the last but one.
  case ordinal(Int)
  /// A day.
  case date(CivilDate)
  /// A time of day.
  case time(CivilTime)
  /// A day and a time of day.
  case dateTime(CivilDateTime)
  /// Days from the first to before the second (the end is exclusive).
  case dateRange(CivilDate, CivilDate)
  /// Times of day from the first to before the second; a range may pass midnight.
  case timeRange(CivilTime, CivilTime)
  /// Moments from the first to before the second.
  case dateTimeRange(CivilDateTime, CivilDateTime)
  /// A length of time in minutes.
  case duration(minutes: Int)
  /// An amount of money.
  case money(Money)
  /// A telephone number: digits, with `+` before a country code and `x` before an extension.
  case phone(String)
  /// An email address.
  case email(String)
  /// A row of digits such as a record number or a one-time code.
  case digits(String)
  /// Letters and digits spelled one by one, in capitals.
  case code(String)
  /// A measured value with a unit.
  case quantity(Quantity)
  /// A reference range.
  case range(QuantityRange)
  /// A proper name from the record, said as it stands.
  case name(String)
  /// Words from the record or from the person, said as they stand.
  case text(String)
  /// Words from the catalogs, said in the reply's own language.
  case message(Message)
  /// Several values, joined with "and".
  case list([Value])
  /// A thing chosen from a list that a service offered.
  case item(Item)

  /// A count of things, for messages that say "1 result" or "3 results".
  public static func count(_ count: Int) -> Value { .number(DecimalNumber(count)) }
}
