import Dialog
import Records
import Store

/// Messages that were recorded instead of written: where they are kept, and what is said of them.
struct VoiceMessages: Sendable {
  let store: Store

  /// What stands before the identifier of a recording in an attachment's address.
  private static let scheme = "recording:"

  /// The attachment that a recording is in a message.
  static func attachment(_ id: String, language: String, at now: PartialDate) -> Attachment {
    Attachment(
      contentType: "audio/wav", language: language, url: scheme + id, created: now)
  }

  /// The identifier of the recording that an attachment is; nil for any other attachment.
  static func recording(in attachment: Attachment) -> String? {
    guard let url = attachment.url, url.hasPrefix(scheme) else { return nil }
    return String(url.dropFirst(scheme.count))
  }

  /// How long an attachment is, when it is a recording that is there.
  func seconds(of attachment: Attachment, for patient: PatientID) throws -> Int? {
    try Self.recording(in: attachment).flatMap {
      try store.secondsOfRecording($0, of: patient)
    }
  }
}

extension ServiceCall {
  /// The recording that stands in the place of words; nil for words.
  func recording(_ slot: String) -> String? {
    guard case .item(let item)? = slots[slot], item.kind == Item.recording else { return nil }
    return item.id
  }
}

extension PortalServices {
  /// The longest recording in bytes: 4 minutes.
  public static let longestRecording = 4 << 20

  /// Keeps a recording, a WAV file, for the person whose record is open, as long as the draft that it is
  /// part of; what it is kept under, or nil when nobody has signed in, or it is too long.
  public func keepRecording(
    _ sound: [UInt8], seconds: Int, in session: Session, at moment: Moment
  ) throws -> String? {
    guard let actor = session.actor.flatMap(SignedIn.init), seconds > 0,
      sound.count <= Self.longestRecording
    else { return nil }
    guard let patient = session.subject.map({ PatientID($0.id) }) ?? actor.patient else {
      return nil
    }
    let id = freshID()
    let now = Instant(seconds: moment.seconds)
    try store.keep {
      try $0.keepRecording(
        sound, seconds: seconds, of: patient, under: id,
        expires: Instant(seconds: now.seconds + Begun.draftSeconds), at: now)
    }
    return id
  }
}
