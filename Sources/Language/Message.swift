/// Something to say, in no human language: a message identifier of the catalogs with typed arguments.
public struct Message: Hashable, Codable, Sendable {
  /// The identifier in `Locales/<tag>/*.ftl`, such as `visits-cancel-done`.
  public var id: String
  /// The values that the message names, by the argument names of the catalog.
  public var arguments: [String: Value]

  /// Makes a message with its arguments.
  public init(_ id: String, _ arguments: [String: Value] = [:]) {
    self.id = id
    self.arguments = arguments
  }
}
