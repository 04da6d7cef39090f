/// A FHIR date or dateTime, known as exactly as its text says: a year, a month, a day or a moment.
///
/// The text is kept as it came, so that nothing is claimed that was not written. A time without an
/// offset from UTC, which FHIR does not allow, counts as a day. Fractions of a second stay in the
/// text only.
/// Source: FHIR R4 date and dateTime, https://hl7.org/fhir/R4/datatypes.html#dateTime
public struct PartialDate: Hashable, Sendable {
  /// The date as it was written, such as `2012`, `2012-05` or `2012-05-04T10:00:00Z`.
  public let text: String
  /// How exactly it is known.
  public let precision: DatePrecision
  /// The year as written, in the offset of the text.
  public let year: Int
  /// The month, 1 to 12; nil when only the year is known.
  public let month: Int?
  /// The day of the month; nil when it is not known.
  public let day: Int?
  /// The moment; nil when only a day, a month or a year is known.
  public let instant: Instant?
  /// The offset from UTC that was written, in minutes; nil without a time.
  public let offsetMinutes: Int?

  /// Reads a FHIR date or dateTime; nil when the text is none, or names no day of the calendar.
  public init?(_ text: String) {
    var copy = text
    guard let parsed = copy.withUTF8({ DateTextParser.parse($0) }) else { return nil }
    self.text = text
    self.precision = parsed.precision
    self.year = parsed.year
    self.month = parsed.month
    self.day = parsed.day
    self.instant = parsed.instant
    self.offsetMinutes = parsed.offsetMinutes
  }

  /// Makes the date of a known moment, written in UTC.
  public init(_ instant: Instant) {
    let days = Int((instant.seconds >= 0 ? instant.seconds : instant.seconds - 86_399) / 86_400)
    let date = GregorianDay(number: days)
    text = instant.text
    precision = .instant
    year = date.year
    month = date.month
    day = date.day
    self.instant = instant
    offsetMinutes = 0
  }

  /// Makes the date of a known day.
  public init(_ date: GregorianDay) {
    text = date.text
    precision = .day
    year = date.year
    month = date.month
    day = date.day
    instant = nil
    offsetMinutes = nil
  }

  /// The day as written; nil when only a month or a year is known.
  public var gregorianDay: GregorianDay? {
    guard let month, let day else { return nil }
    return GregorianDay(year: year, month: month, day: day)
  }

  /// The earliest moment the date can mean, a day being taken to begin at midnight UTC.
  ///
  /// Good for sorting; for speaking use the parts.
  public var earliest: Instant {
    if let instant { return instant }
    let first = GregorianDay(year: year, month: month ?? 1, day: day ?? 1)
    return Instant(seconds: Int64(first?.number ?? 0) * 86_400)
  }
}

extension PartialDate: Comparable {
  /// Orders by the earliest moment, the less exact first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.earliest, left.precision.rawValue, left.text)
      < (right.earliest, right.precision.rawValue, right.text)
  }
}

extension PartialDate: Codable {
  /// Reads the date from its text.
  ///
  /// Throws `DecodingError.dataCorrupted` when the string is no FHIR date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "The text is not a FHIR date.")
    }
    self = value
  }

  /// Writes the date as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
