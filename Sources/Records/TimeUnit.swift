/// A unit of time in a dosage.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-units-of-time.html
public enum TimeUnit: String, Hashable, Codable, Sendable, CaseIterable {
  /// A second.
  case second = "s"
  /// A minute.
  case minute = "min"
  /// An hour.
  case hour = "h"
  /// A day.
  case day = "d"
  /// A week.
  case week = "wk"
  /// A month.
  case month = "mo"
  /// A year.
  case year = "a"
}
