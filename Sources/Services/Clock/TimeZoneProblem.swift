/// Why a clinic's time zone could not be used.
public enum TimeZoneProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is not formed like the name of a time zone.
  case noName(String)
  /// The folder of compiled time zones is missing.
  case noDatabase(String)
  /// No time zone has that name.
  case unknown(String)
  /// The file of that time zone is damaged.
  case unreadable(String)

  /// What is wrong and what to do, as sentences for the person who runs the portal.
  public var description: String {
    switch self {
    case .noName:
      "The clinic's time zone must be a name such as America/New_York."
    case .noDatabase(let directory):
      "The time zones are missing from \(directory), so times are in UTC. Install tzdata."
    case .unknown(let name):
      "There is no time zone called \(name). Use a name such as America/New_York."
    case .unreadable(let name):
      "The file of the time zone \(name) is damaged. Install tzdata again."
    }
  }
}
