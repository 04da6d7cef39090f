import Language

/// What a caller hears of a menu at once: at most four choices, "more" among them.
public struct MenuPage: Hashable, Sendable {
  /// Where it stands.
  public let place: MenuPlace
  /// The choices; the first has key 1.
  public let choices: [MenuChoice]
  /// Whether the key after the last choice leads to the next page.
  public let hasMore: Bool

  /// The choice of a key; nil for the one that leads on, and for keys that choose nothing.
  public func choice(key: Int) -> MenuChoice? {
    choices.indices.contains(key - 1) ? choices[key - 1] : nil
  }

  /// The key that leads to the next page; nil on the last.
  public var moreKey: Int? { hasMore ? choices.count + 1 : nil }

  /// The sentences that offer the choices, one a choice, keys ascending from 1.
  public var sentences: [Message] {
    choices.enumerated().map { $1.sentence(key: $0 + 1) }
      + (moreKey.map { [Message("menu-more", ["key": .count($0)])] } ?? [])
  }
}
