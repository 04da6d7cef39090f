import Dialog
import Records
import Store

/// Says what is new: results, messages, coming visits, one line each, and nothing that the person
/// may not see.
struct DashboardService: Service {
  let portal: PortalServices

  /// Results are new for this long when nobody has signed in before, in seconds.
  private static let firstLook: Int64 = 30 * 86_400

  func perform(_ call: ServiceCall) throws -> Outcome {
    let account = try call.requiredSignIn().account
    guard let patient = call.patient else {
      return .refused(Message("sharing-refused-no-record"))
    }
    var news: [Message] = []
    if try may(account, see: "results", of: patient, call) {
      let count = try newResults(of: patient, for: account, call)
      if count > 0 { news.append(Message("dashboard-results", ["count": .count(count)])) }
    }
    if try may(account, see: "messages", of: patient, call) {
      let count = try portal.store.countOfUnreadMessages(of: patient)
      if count > 0 { news.append(Message("dashboard-messages", ["count": .count(count)])) }
    }
    if try may(account, see: "visits", of: patient, call) {
      let visits = try portal.store.upcomingAppointments(of: patient, from: call.now)
        .filter { $0.start != nil }
      if let start = visits.first?.start {
        news.append(
          Message(
            "dashboard-visits",
            [
              "count": .count(visits.count),
              "when": .dateTime(portal.zone.local(start.seconds)),
            ]))
      }
    }
    guard !news.isEmpty else { return .done(Message("dashboard-nothing")) }
    return Outcome(status: .done, reply: news + [Message("dashboard-hint")])
  }

  private func may(
    _ account: AccountID, see area: String, of patient: PatientID, _ call: ServiceCall
  ) throws -> Bool {
    try portal.store.accessLevel(of: account, toRecordOf: patient, area: area, at: call.now) != nil
  }

  /// Laboratory results that came since the sign-in before this one.
  private func newResults(
    of patient: PatientID, for account: AccountID, _ call: ServiceCall
  ) throws -> Int {
    let store = portal.store
    let previous = try store.preferences(of: account)[AccountSupport.previousSignIn]
      .flatMap { Int64($0) }
    let since = Instant(seconds: previous ?? call.now.seconds - Self.firstLook)
    return try store.latestObservations(of: patient, category: .laboratory, limit: 100)
      .count { result in
        let came = result.issued ?? result.effective?.earliest
        return came.map { $0 > since && $0 <= call.now } ?? false
      }
  }
}
