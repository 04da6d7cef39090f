import Dialog
import Store

/// What the clinic has set about itself: its name, clock, telephones and hours.
public struct ClinicSettings: Sendable, Equatable {
  /// A telephone of the clinic, by what it is for.
  public enum Phone: String, Sendable, CaseIterable {
    /// Help with the portal.
    case portal
    /// Medical records.
    case records
    /// Bills and insurance.
    case billing
    /// The front desk.
    case desk

    /// The name of the setting.
    var setting: String { "phone-\(rawValue)" }
  }

  /// The names of the settings.
  enum Name {
    static let clinic = "clinic-name"
    static let zone = "time-zone"
    static let hours = "hours"
    static let speechEngine = "speech-engine"
    static let speechGrammar = "speech-grammar"
    static let speechProgram = "speech-program"
  }

  /// The name people know, such as `Lakeside Clinic`; nil when none was set.
  public let clinicName: String?
  /// The name of the time zone, such as `America/New_York`; nil when none was set.
  public let timeZone: String?
  /// The hours of the clinic; nil when none were set.
  ///
  /// Read when they are asked for: every greeting needs the settings, few answers the hours.
  public var hours: ClinicHours? { hoursText.flatMap(ClinicHours.init) }
  private let hoursText: String?
  /// The speech recogniser of the clinic's switch, `default` for the one that the switch takes by
  /// itself; nil when the switch has none.
  public let speechEngine: String?
  /// The form of the grammars that the switch's recogniser reads, `jsgf` or `abnf`; nil when it listens
  /// for any words.
  public let speechGrammar: String?
  /// The path of a program that hears speech for calls over EAGI; nil without one.
  public let speechProgram: String?
  private let phones: [Phone: String]

  /// Reads the clinic's settings.
  public init(of store: some StoreReading) throws {
    let settings = try store.settings()
    clinicName = settings[Name.clinic]
    timeZone = settings[Name.zone]
    hoursText = settings[Name.hours]
    speechEngine = settings[Name.speechEngine]
    speechGrammar = settings[Name.speechGrammar]
    speechProgram = settings[Name.speechProgram]
    phones = Dictionary(
      uniqueKeysWithValues: Phone.allCases.compactMap { kind in
        settings[kind.setting].map { (kind, $0) }
      })
  }

  /// The name to say; the catalogs have words for a clinic without one.
  var name: Value {
    clinicName.map { .name($0) } ?? .message(Message("support-clinic-unnamed"))
  }

  /// The number that was set for one purpose.
  public func number(_ kind: Phone) -> String? { phones[kind] }

  /// The number to say, the front desk's where a purpose has none of its own; the catalogs have
  /// words for a clinic without any.
  func phone(_ kind: Phone) -> Value {
    (phones[kind] ?? phones[.desk]).map { .phone($0) }
      ?? .message(Message("support-phone-unknown"))
  }
}
