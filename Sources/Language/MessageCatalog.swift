/// The messages of one language, read from Project Fluent files.
public struct MessageCatalog: Sendable {
  /// The language of the messages.
  public let locale: LanguageTag

  /// Makes an empty catalog.
  public init(locale: LanguageTag) {
    self.locale = locale
  }

  /// Adds the messages of one Fluent file; what is wrong with single entries is returned, and the
  /// other entries are kept.
  public mutating func add(source: String, file: String) -> [Finding] {
    []
  }

  /// The identifiers of all messages, in order.
  public var identifiers: [String] { [] }

  /// The words of a message for a medium, or nil when the catalog has no such message.
  ///
  /// - Parameters:
  ///   - message: the message and its values; messages within values are said from this catalog.
  ///   - variant: the attribute to use when the message has it, such as `brief` or `phone`.
  ///   - medium: what the words are for.
  public func text(for message: Message, variant: String? = nil, medium: Medium = .screen)
    -> String?
  {
    nil
  }
}
