/// Somebody known to the portal: who signed in, or for whom they act.
public struct Principal: Hashable, Codable, Sendable {
  /// The identifier that services gave; opaque to the engine.
  public let id: String
  /// The name by which the portal addresses them, such as "Ana".
  public let name: String

  /// Makes a principal.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
