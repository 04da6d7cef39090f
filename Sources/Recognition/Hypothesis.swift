/// One way to understand a line: an intent with the slots that the line fills.
public struct Hypothesis: Hashable, Sendable {
  /// The intent, such as `visits.cancel`.
  public let intent: String
  /// How sure, 0 to 1: calibrated, so that of all lines at 0.9 nine in ten are right.
  public let confidence: Double
  /// True when a template matched the whole line.
  public let isExact: Bool
  /// The slots the line fills, in the order of the words.
  public let slots: [RecognisedSlot]

  /// Makes a hypothesis.
  public init(intent: String, confidence: Double, isExact: Bool, slots: [RecognisedSlot]) {
    self.intent = intent
    self.confidence = confidence
    self.isExact = isExact
    self.slots = slots
  }
}
