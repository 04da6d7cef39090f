/// A key that a caller presses, some milliseconds into the call.
struct KeyPress: Hashable {
  var time: Int
  var key: Character

  /// Presses of several keys, `gap` milliseconds apart.
  static func burst(_ keys: String, at time: Int, gap: Int = 100) -> [KeyPress] {
    keys.enumerated().map { KeyPress(time: time + $0.offset * gap, key: $0.element) }
  }
}
