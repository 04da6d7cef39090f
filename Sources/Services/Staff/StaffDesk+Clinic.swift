import Dialog
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
    return .done(lines)
  }

  /// Changes some of it, by the names `name`, `zone`, `hours` and `phone-desk`, `phone-records`,
  /// `phone-billing`, `phone-portal`; nothing is changed when one of the values will not do.
  public func changeClinic(_ changes: [String: String]) throws -> StaffReply {
    var settings: [String: String] = [:]
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
}
