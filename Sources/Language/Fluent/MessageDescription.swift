/// What a catalog knows about one message, for checks and for translators.
public struct MessageDescription: Hashable, Sendable {
  /// The identifier.
  public let id: String
  /// The file it came from, as it was given.
  public let file: String
  /// The line of its identifier, counted from 1.
  public let line: Int
  /// The comment directly above it; empty when there is none.
  public let comment: String
  /// False when it has attributes only.
  public let hasValue: Bool
  /// Its attributes in the file's order, such as `brief` or `phone`.
  public let variants: [String]
  /// The arguments that it uses, itself or through messages it refers to, in order.
  public let arguments: [String]
  /// The words it chooses by, plural categories aside, in order.
  public let choices: [String]
  /// The messages that it refers to directly, in order.
  public let messages: [String]
}
