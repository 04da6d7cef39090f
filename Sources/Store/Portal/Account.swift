import Records
import Security

/// An account's identifier, opaque and never spoken.
public typealias AccountID = RecordID<Account>

/// Somebody who can sign in.
public struct Account: Identifiable, Hashable, Sendable {
  /// Whether the account can be used.
  public enum State: String, Sendable, CaseIterable {
    /// It can.
    case active
    /// Its owner or the clinic stopped it until somebody has looked at it.
    case frozen
  }

  /// The identifier.
  public var id: AccountID
  /// The name they sign in with, as they wrote it; case does not matter.
  public var username: String
  /// Where messages about the account go; it also signs in.
  public var email: String?
  /// The telephone number for codes.
  public var phone: String?
  /// Whose record it opens; nil for somebody who only acts for others.
  public var patient: PatientID?
  /// The password's hash.
  public var password: PasswordHash
  /// The hash of the PIN for the telephone; nil when none was set.
  public var pin: PasswordHash?
  /// The key of the authenticator app; nil when none was set up.
  public var totpKey: Secret?
  /// The last step of the clock whose code was used.
  public var totpLastStep: Int64?
  /// Whether it can be used.
  public var state: State
  /// When it was made.
  public var created: Instant
  /// When it last signed in; nil before the first time.
  public var lastSignedIn: Instant?

  /// Makes an account.
  public init(
    id: AccountID, username: String, email: String? = nil, phone: String? = nil,
    patient: PatientID? = nil, password: PasswordHash, pin: PasswordHash? = nil,
    totpKey: Secret? = nil, totpLastStep: Int64? = nil, state: State = .active, created: Instant,
    lastSignedIn: Instant? = nil
  ) {
    self.id = id
    self.username = username
    self.email = email
    self.phone = phone
    self.patient = patient
    self.password = password
    self.pin = pin
    self.totpKey = totpKey
    self.totpLastStep = totpLastStep
    self.state = state
    self.created = created
    self.lastSignedIn = lastSignedIn
  }

  /// Equal when they are the same account with the same contents.
  public static func == (left: Account, right: Account) -> Bool {
    let sameKey: Bool
    switch (left.totpKey, right.totpKey) {
    case (nil, nil): sameKey = true
    case (let one?, let other?): sameKey = one.matches(other)
    default: sameKey = false
    }
    return sameKey && left.id == right.id && left.username == right.username
      && left.email == right.email && left.phone == right.phone && left.patient == right.patient
      && left.password == right.password && left.pin == right.pin
      && left.totpLastStep == right.totpLastStep && left.state == right.state
      && left.created == right.created && left.lastSignedIn == right.lastSignedIn
  }

  /// By the identifier.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
