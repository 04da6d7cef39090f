import Language

/// One choice of a menu.
public enum MenuChoice: Hashable, Sendable {
  /// An area, such as `results`, with choices of its own.
  case area(String)
  /// What can be asked for: an intent, and the message that names it, such as "hear your results".
  case intent(String, name: String)

  /// The area; nil for an intent.
  public var area: String? {
    if case .area(let area) = self { return area }
    return nil
  }

  /// The sentence that offers it, such as "For results, press 1".
  func sentence(key: Int) -> Message {
    switch self {
    case .area(let area):
      Message(
        "menu-for-area", ["area": .message(Message(Self.label(of: area))), "key": .count(key)])
    case .intent(_, let name):
      Message("menu-for-request", ["request": .message(Message(name)), "key": .count(key)])
    }
  }

  /// The message that names an area.
  static func label(of area: String) -> String { "menu-\(area)" }
}
