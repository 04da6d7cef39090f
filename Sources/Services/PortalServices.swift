import Dialog
import Records
import Security
import Store

/// Everything that the portal does, ready to be registered with an engine.
///
/// Each area adds itself in a file of its own, with a function such as `registerAccount(into:)`.
public struct PortalServices: Sendable {
  /// What the portal keeps.
  public let store: Store
  /// Where codes, tokens and identifiers come from.
  public let random: any RandomSource
  /// The clinic's clock.
  public let zone: ClinicTimeZone
  /// How much work a password hash takes.
  public let passwordCost: PasswordCost
  /// Says a message in a language, for what is sent by text, call or email.
  public let words: @Sendable (Message, LanguageTag) -> String

  /// Makes the services of one data directory.
  ///
  /// `zone` is read from the clinic's settings when it is nil; see `clinicZone(of:)`.
  public init(
    store: Store, random: any RandomSource = SystemRandomSource(), zone: ClinicTimeZone? = nil,
    passwordCost: PasswordCost = .usual,
    words: @escaping @Sendable (Message, LanguageTag) -> String
  ) throws {
    self.store = store
    self.random = random
    self.zone = try zone ?? PortalServices.clinicZone(of: store).zone
    self.passwordCost = passwordCost
    self.words = words
  }

  /// The clinic's time zone as its settings name it, or UTC and why.
  public static func clinicZone(of store: some StoreReading) throws -> (
    zone: ClinicTimeZone, problem: TimeZoneProblem?
  ) {
    guard let name = try ClinicSettings(of: store).timeZone else { return (.utc, nil) }
    return ClinicTimeZone.named(name)
  }

  /// The one place where it is decided who may do what for whom.
  public var access: any AccessPolicy { RecordAccess(store: store) }

  /// What is kept of each person from one conversation to the next.
  public var memory: any PersonalMemory { StoredMemory(store: store) }

  /// All services and item sources by the names that dialog files use.
  public func registry() -> ServiceRegistry {
    var registry = ServiceRegistry()
    registerAccount(into: &registry)
    registerDashboard(into: &registry)
    registerSharing(into: &registry)
    registerSupport(into: &registry)
    registerResults(into: &registry)
    registerVisits(into: &registry)
    registerMedications(into: &registry)
    registerMessages(into: &registry)
    registerBilling(into: &registry)
    registerHealth(into: &registry)
    return registry
  }

  /// A fresh identifier of 128 random bits.
  func freshID() -> String {
    random.bytes(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
