import Language

/// A slot that an intent has, as the recogniser needs to know it.
public struct SlotSignature: Hashable, Sendable {
  /// The intent, such as `visits.cancel`.
  public let intent: String
  /// The slot's name, as templates write it in braces.
  public let slot: String
  /// What fills it.
  public let kind: SlotKind
  /// Which way its dates look.
  public let preference: TimePreference

  /// Makes a signature.
  public init(
    intent: String, slot: String, kind: SlotKind, preference: TimePreference = .either
  ) {
    self.intent = intent
    self.slot = slot
    self.kind = kind
    self.preference = preference
  }
}
