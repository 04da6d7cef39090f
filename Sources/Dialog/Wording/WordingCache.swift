import Language

/// The words of messages that are the same for everybody, such as those of the menus, made once.
///
/// What holds a name, a date, an amount or a word of a record or of a person is never kept here.
final class WordingCache: Sendable {
  /// What the words of a message depend on.
  struct Key: Hashable {
    let message: Message
    let locale: LanguageTag
    let medium: Medium
    let verbosity: Verbosity
    let isForOther: Bool
  }

  /// The words of a message.
  struct Worded {
    /// Its lines, closed by a mark.
    let lines: [String]
    /// Whether they say a value.
    let saysValues: Bool
  }

  /// More than the catalogs of two languages need.
  private let texts = SharedCache<Key, Worded>(most: 8_192)
  /// Greater counts are rare and need not be kept.
  private static let mostCount = 99

  /// The words of a message, made unless they are kept.
  func worded(_ key: Key, make: () -> Worded) -> Worded {
    Self.isForEverybody(key.message) ? texts.thing(for: key, make: make) : make()
  }

  /// Whether a message is made of words of the catalogs and small numbers alone.
  private static func isForEverybody(_ message: Message) -> Bool {
    message.arguments.values.allSatisfy { value in
      switch value {
      case .message(let inner): isForEverybody(inner)
      case .number(let number): number.wholeNumber.map { (0...mostCount).contains($0) } == true
      case .boolean: true
      default: false
      }
    }
  }
}
