/// A key that a caller presses, some milliseconds into the call.
public struct KeyPress: Hashable, Sendable {
  /// Milliseconds since the call began.
  public var time: Int
  /// The key.
  public var key: Character

  /// Makes a press.
  public init(time: Int, key: Character) {
    self.time = time
    self.key = key
  }

  /// Presses of several keys, `gap` milliseconds apart.
  public static func burst(_ keys: String, at time: Int, gap: Int = 100) -> [KeyPress] {
    keys.enumerated().map { KeyPress(time: time + $0.offset * gap, key: $0.element) }
  }
}
