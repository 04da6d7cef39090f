/// How exactly a date is known.
///
/// Source: FHIR R4 dateTime, https://hl7.org/fhir/R4/datatypes.html#dateTime
public enum DatePrecision: Int, Hashable, Codable, Sendable, Comparable {
  /// Only the year is known.
  case year
  /// The year and the month are known.
  case month
  /// The day is known.
  case day
  /// The moment is known, to the second and with its offset from UTC.
  case instant

  /// True when the left is known less exactly.
  public static func < (left: DatePrecision, right: DatePrecision) -> Bool {
    left.rawValue < right.rawValue
  }
}
