import Dialog
import Store

/// Says whether the clinic is open now, and its hours, on the clinic's clock.
struct HoursService: Service {
  let store: Store

  func perform(_ call: ServiceCall) throws -> Outcome {
    let clinic = try ClinicSettings(of: store)
    let ask = Message("support-hours-call", ["phone": clinic.phone(.desk)])
    guard let hours = clinic.hours else {
      return .done(Message("support-hours-unknown"), ask)
    }
    var lines: [Message] = []
    if let closing = hours.closing(at: call.moment.local) {
      lines.append(
        Message("support-hours-open", ["clinic": clinic.name, "time": .time(closing)]))
    } else if let opening = hours.opening(after: call.moment.local) {
      lines.append(
        Message("support-hours-closed", ["clinic": clinic.name, "when": .dateTime(opening)]))
    }
    lines += hours.messages
    return Outcome(status: .done, reply: lines)
  }
}

extension ClinicHours {
  /// The hours in messages, a line for each stretch of days.
  var messages: [Message] {
    stretches.map { stretch in
      Message(
        stretch.first == stretch.last ? "support-hours-day" : "support-hours-days",
        [
          "first": .message(Message("support-day-\(stretch.first)")),
          "last": .message(Message("support-day-\(stretch.last)")),
          "from": .time(stretch.from), "to": .time(stretch.to),
        ])
    }
  }
}
