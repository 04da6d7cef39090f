import Channels
import Dialog
import Services

/// Keeps what callers record in the clinic's store.
struct ClinicRecordings: RecordingStore {
  let portal: Portal

  func keep(_ sound: [UInt8], seconds: Int, in session: Session, at moment: Moment) -> String? {
    guard let services = try? Portal.services(on: portal.store, wording: portal.wording) else {
      return nil
    }
    return try? services.keepRecording(sound, seconds: seconds, in: session, at: moment)
  }
}
