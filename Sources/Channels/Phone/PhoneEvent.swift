/// Something that happened on a call, as every telephony door reports it.
public enum PhoneEvent: Hashable, Sendable {
  /// The call was taken; nothing has been said yet.
  case call(PhoneCaller)
  /// Keys pressed since the last step, among `0` to `9` and `*`, in order. `isEnded` is true when the
  /// caller closed them with `#`: a bare `#` is an ended empty string. Keys that a time-out
  /// interrupted are kept and not ended. A `#` among the keys ends an entry that was pressed ahead.
  case keys(String, isEnded: Bool)
  /// What a speech recogniser heard, likeliest first.
  case heard([PhoneGuess])
  /// A line of a text call (a teletypewriter, or real-time text).
  case text(String)
  /// Nothing, for as long as the step listened.
  case silence
  /// A recording ended; the seconds that were recorded, 0 for nothing, and the WAV file they are in.
  case recorded(seconds: Double, file: String? = nil)
  /// What hears the caller's voice has failed; the call goes on by keys.
  case hearingFailed
  /// The transfer to a person failed: nobody answered, or the line was busy. The call goes on.
  case transferFailed
  /// The caller hung up, or the line was lost. Nothing can be said any more.
  case hangUp
}
