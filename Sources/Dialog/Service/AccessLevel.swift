/// How far an intent reaches into an area of the record.
public enum AccessLevel: String, Codable, Sendable, Comparable {
  /// Reading.
  case view
  /// Changing.
  case manage

  /// Viewing is less than managing.
  public static func < (left: AccessLevel, right: AccessLevel) -> Bool {
    left == .view && right == .manage
  }
}
