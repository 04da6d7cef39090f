import Dialog
import Foundation
import Synchronization

/// Keeps what readers have begun as bytes, as a store would.
final class TownMemory: PersonalMemory {
  struct Kept {
    var begun: [String: Data] = [:]
    var preferences: [String: Preferences] = [:]
  }

  let kept = Mutex(Kept())

  private func key(_ session: Session) -> String {
    "\(session.actor?.id ?? "")|\(session.subject?.id ?? "")"
  }

  func begun(in session: Session) throws -> Begun? {
    guard let data = kept.withLock({ $0.begun[key(session)] }) else { return nil }
    return (try? JSONDecoder().decode(Begun.self, from: data)) ?? .unreadable
  }

  func keep(_ begun: Begun?, in session: Session, at moment: Moment) throws {
    let data = try begun.map { try JSONEncoder().encode($0) }
    kept.withLock { $0.begun[key(session)] = data }
  }

  func preferences(in session: Session) throws -> Preferences {
    kept.withLock { $0.preferences[session.actor?.id ?? ""] } ?? Preferences()
  }

  func keep(_ preferences: Preferences, in session: Session) throws {
    kept.withLock { $0.preferences[session.actor?.id ?? ""] = preferences }
  }

  /// Everything that is kept, to look for what should not be.
  var text: String {
    kept.withLock { $0.begun.values.map { String(decoding: $0, as: UTF8.self) } }.joined()
  }

  /// Rewrites what is kept, as another version would have written it.
  func rewrite(_ old: String, as new: String) {
    kept.withLock { kept in
      kept.begun = kept.begun.mapValues {
        Data(String(decoding: $0, as: UTF8.self).replacing(old, with: new).utf8)
      }
    }
  }
}
