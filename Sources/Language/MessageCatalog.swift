/// The messages of one language, read from Project Fluent files.
///
/// Syntax: Project Fluent 1.0. A text may have several lines, each a sentence's line. What cannot be
/// resolved is shown where it stands, as `{$name}`; values at the start of a sentence get a capital.
public struct MessageCatalog: Sendable {
  struct Stored: Sendable {
    let entry: FluentEntry
    let file: String
  }

  /// The language of the messages.
  public let locale: LanguageTag
  private(set) var messages: [String: Stored] = [:]
  private(set) var terms: [String: Stored] = [:]

  /// Makes an empty catalog.
  public init(locale: LanguageTag) {
    self.locale = locale
  }

  /// Adds the messages of one Fluent file; what is wrong with single entries is returned, and the
  /// other entries are kept.
  ///
  /// A message that the catalog has already is a finding too; the earlier one stays.
  public mutating func add(source: String, file: String) -> [Finding] {
    var parser = FluentParser(source)
    var (entries, findings) = parser.parse(file: file)
    for entry in entries {
      let stored = Stored(entry: entry, file: file)
      let earlier = entry.isTerm ? terms[entry.id] : messages[entry.id]
      if let earlier {
        findings.append(
          Finding(
            file: file, line: entry.line, code: .duplicate,
            message: "\(entry.isTerm ? "The term -" : "The message ")\(entry.id) stands already in"
              + " \(earlier.file) on line \(earlier.entry.line); this one was left out."))
      } else if entry.isTerm {
        terms[entry.id] = stored
      } else {
        messages[entry.id] = stored
      }
    }
    return findings.sorted { $0.line < $1.line }
  }

  /// The identifiers of all messages, in order.
  public var identifiers: [String] { messages.keys.sorted() }

  /// True when the catalog has a message of this name.
  public func contains(_ id: String) -> Bool { messages[id] != nil }

  /// The words of a message for a medium, or nil when the catalog has no such message.
  ///
  /// - Parameters:
  ///   - message: the message and its values; messages within values are said from this catalog.
  ///   - variant: the attribute to use when the message has it, such as `brief` or `phone`.
  ///   - medium: what the words are for.
  public func text(for message: Message, variant: String? = nil, medium: Medium = .screen)
    -> String?
  {
    var resolver = FluentResolver(catalog: self, variant: variant, medium: medium)
    return resolver.text(for: message)
  }

  /// The words of a value for a medium; messages within it are said from this catalog.
  public func text(for value: Value, variant: String? = nil, medium: Medium = .screen) -> String {
    var resolver = FluentResolver(catalog: self, variant: variant, medium: medium)
    return resolver.text(for: value)
  }
}
