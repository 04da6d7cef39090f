import Dialog
import FoundationEssentials
import Records
import Store

/// Keeps what people have begun, and how they like to be spoken to, with their accounts.
struct StoredMemory: PersonalMemory {
  let store: Store

  /// The names under which preferences are kept.
  private enum Name {
    // Not `language`, which says in which language somebody is written to.
    static let language = "spoken-language"
    static let verbosity = "verbosity"
    static let rate = "rate"
  }

  func begun(in session: Session) throws -> Begun? {
    guard let (account, patient) = owner(of: session),
      let body = try store.begun(by: account, for: patient)
    else { return nil }
    return (try? JSONDecoder().decode(Begun.self, from: Data(body))) ?? .unreadable
  }

  func keep(_ begun: Begun?, in session: Session, at moment: Moment) throws {
    guard let (account, patient) = owner(of: session) else { return }
    guard let begun else {
      try store.keep { try $0.forgetBegun(by: account, for: patient) }
      return
    }
    let body = try [UInt8](JSONEncoder().encode(begun))
    try store.keep {
      try $0.saveBegun(
        body, by: account, for: patient, expires: Instant(seconds: begun.expires),
        at: Instant(seconds: moment.seconds))
    }
  }

  func preferences(in session: Session) throws -> Preferences {
    guard let (account, _) = owner(of: session) else { return Preferences() }
    let kept = try store.preferences(of: account)
    return Preferences(
      language: kept[Name.language].map(LanguageTag.init(rawValue:)),
      verbosity: kept[Name.verbosity].flatMap(Verbosity.init(rawValue:)),
      rate: kept[Name.rate].flatMap(SpeechRate.init(rawValue:)))
  }

  func keep(_ preferences: Preferences, in session: Session) throws {
    guard let (account, _) = owner(of: session) else { return }
    try store.keep { transaction in
      try transaction.setPreference(
        Name.language, to: preferences.language?.rawValue, of: account)
      try transaction.setPreference(
        Name.verbosity, to: preferences.verbosity?.rawValue, of: account)
      try transaction.setPreference(Name.rate, to: preferences.rate?.rawValue, of: account)
      if let language = preferences.language {
        // Who asks for a language is written to in it as well.
        try transaction.setPreference("language", to: language.rawValue, of: account)
      }
    }
  }

  /// Who signed in, and whose record is open: the empty text for somebody who has chosen none.
  private func owner(of session: Session) -> (AccountID, String)? {
    guard let actor = session.actor, let signedIn = SignedIn(actor) else { return nil }
    return (signedIn.account, session.subject?.id ?? signedIn.patient?.value ?? "")
  }
}
