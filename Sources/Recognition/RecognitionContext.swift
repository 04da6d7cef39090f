import Language

/// What is known before a line is heard, and helps to understand it.
public struct RecognitionContext: Sendable {
  /// The local "now".
  public var reference: CivilDateTime
  /// The things that can be named now, by type of thing (`SlotKind.item`).
  public var things: [String: [NamedThing]]
  /// Intents that are likelier now, such as that of the form in progress.
  public var likelyIntents: Set<String>

  /// Makes a context.
  public init(
    reference: CivilDateTime, things: [String: [NamedThing]] = [:],
    likelyIntents: Set<String> = []
  ) {
    self.reference = reference
    self.things = things
    self.likelyIntents = likelyIntents
  }
}
