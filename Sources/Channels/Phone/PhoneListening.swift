/// How a call listens after an utterance, and during it: every key interrupts.
public struct PhoneListening: Hashable, Sendable {
  /// Take no more than this many keys; nil for as many as come before `#` or a pause.
  public var maximumKeys: Int?
  /// Milliseconds to wait for the first key or word after the utterance.
  public var firstTimeout: Int
  /// Milliseconds to wait for the next key.
  public var nextTimeout: Int
  /// True when speech may be answered, not only keys.
  public var takesSpeech: Bool
  /// True while a secret is keyed: the door keeps what it hears out of logs and never speaks it.
  public var isSecret: Bool

  /// Makes a way to listen.
  public init(
    maximumKeys: Int? = nil, firstTimeout: Int = 10_000, nextTimeout: Int = 3_000,
    takesSpeech: Bool = true, isSecret: Bool = false
  ) {
    self.maximumKeys = maximumKeys
    self.firstTimeout = firstTimeout
    self.nextTimeout = nextTimeout
    self.takesSpeech = takesSpeech
    self.isSecret = isSecret
  }
}
