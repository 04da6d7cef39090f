import Dialog

/// What a call does next: one utterance, and one thing after it.
///
/// A door plays the utterance and listens in one command (AGI's GET DATA), so that no key is lost
/// between the two.
public struct PhoneStep: Hashable, Sendable {
  /// What is said, a sentence each; may be empty.
  public var sentences: [PhoneSentence]
  /// The language to say it in.
  public var locale: LanguageTag
  /// How fast to say it.
  public var rate: SpeechRate
  /// True when the caller's last recording is played before the sentences.
  public var playsRecording: Bool
  /// What follows.
  public var next: Next

  /// What follows an utterance.
  public enum Next: Hashable, Sendable {
    /// Listen for keys, speech or text.
    case listen(PhoneListening)
    /// Record the caller's voice, ended by `#` or by silence.
    case record(maximumSeconds: Int)
    /// Hand the call to a person of the clinic. A door reports `transferFailed` when it cannot.
    case transfer
    /// End the call, after the utterance.
    case hangUp
  }

  /// Makes a step.
  public init(
    _ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate = .normal,
    playsRecording: Bool = false, next: Next
  ) {
    self.sentences = sentences
    self.locale = locale
    self.rate = rate
    self.playsRecording = playsRecording
    self.next = next
  }
}
