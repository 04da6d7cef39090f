import Dialog
import Store

/// Says whom to call, and whether somebody is there.
struct ContactService: Service {
  let store: Store

  func perform(_ call: ServiceCall) throws -> Outcome {
    let clinic = try ClinicSettings(of: store)
    var lines: [Message] = []
    if let desk = clinic.number(.desk) {
      lines.append(
        Message("support-contact-clinic", ["clinic": clinic.name, "phone": .phone(desk)]))
    }
    for kind in [ClinicSettings.Phone.records, .billing, .portal] {
      guard let number = clinic.number(kind) else { continue }
      lines.append(Message("support-contact-\(kind.rawValue)", ["phone": .phone(number)]))
    }
    guard !lines.isEmpty else {
      return .done(Message("support-contact-none"), Message("support-contact-emergency"))
    }
    if let hours = clinic.hours {
      if let closing = hours.closing(at: call.moment.local) {
        lines.append(Message("support-contact-open", ["time": .time(closing)]))
      } else if let opening = hours.opening(after: call.moment.local) {
        lines.append(Message("support-contact-closed", ["when": .dateTime(opening)]))
      }
    }
    return Outcome(status: .done, reply: lines + [Message("support-contact-emergency")])
  }
}
