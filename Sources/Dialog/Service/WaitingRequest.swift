import Language

/// The request that was left for another one and waits for it: a sign-in whose code did not come.
public struct WaitingRequest: Sendable {
  /// The intent.
  public let intent: String
  /// Its slots that are filled; secret ones are not among them.
  public let slots: [String: Value]

  /// Makes one; the engine does, and tests of services.
  public init(intent: String, slots: [String: Value]) {
    self.intent = intent
    self.slots = slots
  }
}
