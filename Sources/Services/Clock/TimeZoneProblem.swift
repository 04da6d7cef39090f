/// Why a clinic's time zone could not be used.
public enum TimeZoneProblem: Error, Hashable, Sendable {
  /// The text is not formed like the name of a time zone.
  case noName(String)
  /// The folder of compiled time zones is missing.
  case noDatabase(String)
  /// No time zone has that name.
  case unknown(String)
  /// The file of that time zone is damaged.
  case unreadable(String)
}
