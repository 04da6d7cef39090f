/// Which way a slot looks when a date could be in the past or in the future.
public enum TimePreference: String, Hashable, Codable, Sendable {
  /// Birth dates, results: "March third" is the last one.
  case past
  /// Visits: "March third" is the next one.
  case future
  /// Neither is likelier; both readings are given.
  case either
}
