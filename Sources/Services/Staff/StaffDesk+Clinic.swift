import Dialog
import Glibc
import Records
import Store

/// What the clinic says about itself.
extension StaffDesk {
  /// The clinic's name, clock, hours and telephones.
  public func clinic() throws -> StaffReply {
    let clinic = try ClinicSettings(of: store)
    var lines = [
      clinic.clinicName == nil
        ? Message("staff-clinic-unnamed") : Message("staff-clinic-name", ["clinic": clinic.name])
    ]
    let (zone, problem) = try PortalServices.clinicZone(of: store)
    if problem != nil {
      lines.append(
        Message("staff-clinic-zone-problem", ["zone": .text(clinic.timeZone ?? "")]))
    } else if clinic.timeZone == nil {
      lines.append(Message("staff-clinic-zone-unset"))
    } else {
      lines.append(Message("staff-clinic-zone", ["zone": .text(zone.identifier)]))
    }
    if let hours = clinic.hours {
      lines += hours.messages
    } else {
      lines.append(Message("support-hours-unknown"))
    }
    for kind in ClinicSettings.Phone.allCases {
      guard let number = clinic.number(kind) else { continue }
      lines.append(Message("staff-clinic-phone-\(kind.rawValue)", ["phone": .phone(number)]))
    }
    if let engine = clinic.speechEngine {
      lines.append(Message("staff-clinic-speech-engine", ["name": .text(engine)]))
    }
    if let program = clinic.speechProgram {
      lines.append(Message("staff-clinic-speech-program", ["path": .text(program)]))
    }
    if clinic.speechEngine != nil || clinic.speechProgram != nil {
      lines.append(
        clinic.speechGrammar.map {
          Message("staff-clinic-speech-grammar", ["name": .text($0.uppercased())])
        } ?? Message("staff-clinic-speech-any"))
    }
    return .done(lines)
  }

  /// The word that takes a setting away.
  private static let none = "none"

  /// Changes some of it; nothing is changed when one of the values will not do.
  ///
  /// The names are `name`, `zone`, `hours`, `phone-desk`, `phone-records`, `phone-billing`,
  /// `phone-portal`, `speech-engine`, `speech-grammar` and `speech-program`. `none` takes what concerns
  /// speech away.
  public func changeClinic(_ changes: [String: String]) throws -> StaffReply {
    var settings: [String: String?] = [:]
    for (name, given) in changes.sorted(by: { $0.key < $1.key }) {
      let value = given.trimmingWhiteSpace()
      switch name {
      case "name":
        guard (1...80).contains(value.count) else {
          return .failed(Message("staff-clinic-name-length"))
        }
        settings[ClinicSettings.Name.clinic] = value
      case "zone":
        guard (try? ClinicTimeZone(named: value)) != nil else {
          return .failed(Message("staff-clinic-zone-unknown"))
        }
        settings[ClinicSettings.Name.zone] = value
      case "hours":
        guard let hours = ClinicHours(value) else {
          return .failed(Message("staff-clinic-hours-form"))
        }
        settings[ClinicSettings.Name.hours] = hours.description
      case ClinicSettings.Name.speechEngine, ClinicSettings.Name.speechGrammar,
        ClinicSettings.Name.speechProgram:
        if let problem = speechProblem(name, value) { return .failed(problem) }
        settings.updateValue(value == Self.none ? nil : value, forKey: name)
      default:
        guard let kind = ClinicSettings.Phone.allCases.first(where: { $0.setting == name })
        else { continue }
        let digits = value.filter(\.isNumber)
        guard (7...15).contains(digits.count) else {
          return .failed(Message("staff-clinic-phone-form"))
        }
        settings[kind.setting] = (value.hasPrefix("+") ? "+" : "") + digits
      }
    }
    guard !settings.isEmpty else { return try clinic() }
    try store.write(as: entry("clinic")) { transaction in
      for (name, value) in settings { try transaction.setSetting(name, to: value) }
    }
    let reply = try clinic()
    return .done([Message("staff-clinic-changed")] + reply.messages)
  }

  /// What is wrong with a setting that concerns speech; nil when it will do.
  private func speechProblem(_ name: String, _ value: String) -> Message? {
    if value == Self.none { return nil }
    switch name {
    case ClinicSettings.Name.speechEngine:
      let isName = value.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "._:-".contains($0))
      }
      return isName && (1...64).contains(value.count)
        ? nil : Message("staff-clinic-speech-engine-form")
    case ClinicSettings.Name.speechGrammar:
      return ["abnf", "jsgf"].contains(value) ? nil : Message("staff-clinic-speech-grammar-form")
    default:
      // A program that anybody else may change would hear what callers say.
      var facts = stat()
      guard value.hasPrefix("/"), value.utf8.count <= 1_024, stat(value, &facts) == 0,
        facts.st_mode & S_IFMT == S_IFREG, access(value, X_OK) == 0
      else { return Message("staff-clinic-speech-program-none") }
      return facts.st_mode & 0o022 == 0 ? nil : Message("staff-clinic-speech-program-open")
    }
  }
}
