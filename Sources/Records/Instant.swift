/// A moment in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Source: FHIR R4 instant, https://hl7.org/fhir/R4/datatypes.html#instant
public struct Instant: Hashable, Sendable {
  /// Seconds since the beginning of 1970 in UTC; negative before it.
  public let seconds: Int64

  /// Makes a moment from seconds since the beginning of 1970 in UTC.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads a FHIR instant such as `2026-03-04T09:30:00-05:00`; nil when it is none.
  public init?(_ text: String) {
    guard let instant = PartialDate(text)?.instant else { return nil }
    self = instant
  }

  /// The moment as `2026-03-04T14:30:00Z`.
  public var text: String {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let clock = Int(seconds - days * 86_400)
    let date = GregorianDay(number: Int(days))
    return date.text + "T"
      + [clock / 3600, clock / 60 % 60, clock % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }

  /// The moment some seconds later, or earlier when negative; it stops at the ends of the range.
  public func adding(seconds other: Int64) -> Instant {
    let (sum, overflow) = seconds.addingReportingOverflow(other)
    return Instant(seconds: overflow ? (other > 0 ? .max : .min) : sum)
  }
}

extension Instant: Comparable {
  /// True when the left moment is earlier.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: Codable {
  /// Reads the seconds as a bare number.
  public init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the seconds as a bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
