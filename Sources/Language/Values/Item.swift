/// A thing that a service named as one of several to choose from: a visit, a medication, a message.
public struct Item: Hashable, Codable, Sendable {
  /// What it is, as dialog files name the type: `upcoming-visit`.
  public let kind: String
  /// Its identifier in the service that offered it; never spoken.
  public let id: String
  /// How it is said, as in "Thursday, March 12, at 10 in the morning with Doctor Lee".
  public let label: Message

  /// Makes an item; `id` is opaque to everybody but the service that made it.
  public init(kind: String, id: String, label: Message) {
    self.kind = kind
    self.id = id
    self.label = label
  }
}
