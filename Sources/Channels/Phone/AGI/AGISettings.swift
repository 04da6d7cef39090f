/// What a clinic may set about the AGI doors.
public struct AGISettings: Hashable, Sendable {
  /// The channel variable that asks the dialplan for a person.
  public static let transferVariable = "PLAINSPOKEN_TRANSFER"

  /// The channel variable that tells the dialplan that the call was carried to its end; without it a
  /// person should take the caller.
  public static let doneVariable = "PLAINSPOKEN_DONE"
  /// The channel variable for keys that are taken while several files play.
  static let keysVariable = "PLAINSPOKEN_KEYS"

  /// Milliseconds for the whole environment to arrive.
  public var environmentTimeout = 10_000
  /// The folder for what callers record, which the switch can write; nil when nothing is recorded.
  public var recordings: String?
  /// The switch's speech recogniser; nil when calls go by keys alone.
  public var speech: AGISpeech?
  /// Milliseconds after a full entry in which a `#` still belongs to it.
  ///
  /// People end an entry with `#` also where it ends by itself; that `#` must not confirm or skip
  /// what is asked next.
  public var lateEnd = 1_500

  /// Makes the usual settings.
  public init() {}
}
