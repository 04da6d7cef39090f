import Dialog

/// Where a call keeps what somebody recorded and wants to send.
public protocol RecordingStore: Sendable {
  /// Keeps a WAV file for whoever is signed in.
  ///
  /// Returns what it is kept under; nil when it cannot be kept.
  func keep(_ sound: [UInt8], seconds: Int, in session: Session, at moment: Moment) -> String?
}
