import Dialog
import Records
import Store

/// Answers about what is owed, how to pay it, and insurance.
struct BillingDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }

  // MARK: - What is owed

  /// The total first, then each open statement.
  func balance(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let balances = try store.balances(of: patient).filter { $0.owedCents > 0 }
    guard !balances.isEmpty else { return .done(Message("billing-nothing")) }
    var reply: [Message] = []
    for balance in balances {
      reply.append(
        Message("billing-owed", ["total": money(balance.owedCents, balance.currency)]))
    }
    let open = balances.flatMap { balance in
      balance.openInvoices.map { (invoice: $0, currency: balance.currency) }
    }
    reply.append(Message("billing-statements", ["count": .count(open.count)]))
    var outcome = Outcome(status: .done, reply: reply)
    outcome.entries = open.map { Entry([statement($0.invoice, $0.currency)]) }
    outcome.closing = [Message("billing-pay-hint")]
    return outcome
  }

  /// How to pay, for as long as the portal takes no payments.
  func pay(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let owed = try store.balances(of: patient).filter { $0.owedCents > 0 }
    let settings = try ClinicSettings(of: store)
    var lines = [Message("billing-pay-not-here")]
    if settings.number(.billing) ?? settings.number(.desk) != nil {
      lines.append(Message("billing-pay-call", ["phone": settings.phone(.billing)]))
    } else {
      lines.append(Message("billing-pay-person"))
    }
    lines.append(Message("billing-pay-plan"))
    for balance in owed {
      lines.append(
        Message("billing-owed", ["total": money(balance.owedCents, balance.currency)]))
    }
    if owed.isEmpty { lines.append(Message("billing-nothing")) }
    return Outcome(status: .refused, reply: lines)
  }

  private func statement(_ open: OpenInvoice, _ currency: String) -> Message {
    let invoice = open.invoice
    var arguments = ["amount": money(open.owedCents, currency)]
    let what =
      invoice.items.lazy.compactMap { $0.service?.words }.first ?? invoice.kind?.words
    arguments["what"] = what.map { Terminology.plain(DisplayName.simplified($0)) }
    arguments["date"] = invoice.date.flatMap(speech.date)
    switch (what != nil, arguments["date"] != nil) {
    case (true, true): return Message("billing-statement-dated", arguments)
    case (true, false): return Message("billing-statement", arguments)
    case (false, true): return Message("billing-statement-from", arguments)
    case (false, false): return Message("billing-statement-plain", arguments)
    }
  }

  private func money(_ cents: Int64, _ currency: String) -> Value {
    .money(Money(amount: DecimalNumber(coefficient: cents, scale: 2), currency: currency))
  }

  // MARK: - Insurance

  /// The insurance on file.
  func coverage(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let all = try store.coverages(of: patient).filter { $0.status != .draft }
    let active = all.filter { isActive($0, on: call.moment.local.date) }
    let said = active.isEmpty ? all : active
    guard !said.isEmpty else {
      return .done(Message("billing-coverage-none"), Message("billing-coverage-none-then"))
    }
    return .done(
      Message("billing-coverage-count", ["count": .count(said.count)]),
      entries: try said.map { Entry(try lines($0, on: call.moment.local.date)) },
      closing: [Message("billing-coverage-wrong")])
  }

  private func isActive(_ coverage: Coverage, on today: CivilDate) -> Bool {
    guard coverage.status == .active else { return false }
    guard let end = coverage.period?.end.flatMap(speech.day) else { return true }
    return end >= today
  }

  private func lines(_ coverage: Coverage, on today: CivilDate) throws -> [Message] {
    var arguments = ["payor": try payor(coverage)]
    arguments["kind"] = coverage.kind.flatMap(\.words).map {
      Terminology.plain(DisplayName.simplified($0))
    }
    var lines = [
      Message(
        arguments["kind"] == nil ? "billing-coverage-line" : "billing-coverage-line-kind",
        arguments)
    ]
    if let number = coverage.subscriberNumber, !number.isEmpty {
      let isDigits = number.allSatisfy { $0.isASCII && $0.isNumber }
      lines.append(
        Message(
          isDigits ? "billing-coverage-number" : "billing-coverage-code",
          ["number": isDigits ? .digits(number) : .code(number.uppercased())]))
    }
    for (code, id, name) in [
      ("group", "billing-coverage-group", "group"),
      ("plan", "billing-coverage-plan", "plan"),
    ] {
      let part = coverage.classes.first { $0.kind?.codings.contains { $0.code == code } == true }
      guard let part else { continue }
      lines.append(Message(id, [name: .text(RecordSpeech.clause(part.name ?? part.value))]))
    }
    if let end = coverage.period?.end, let date = speech.date(end) {
      let isOver = speech.day(end).map { $0 < today } ?? false
      lines.append(
        Message(isOver ? "billing-coverage-ended" : "billing-coverage-until", ["date": date]))
    } else if !isActive(coverage, on: today) {
      lines.append(Message("billing-coverage-inactive"))
    }
    return lines
  }

  private func payor(_ coverage: Coverage) throws -> Value {
    for reference in coverage.payors {
      if let id = reference.organization, let name = try store.organization(id)?.name {
        return .name(name)
      }
      if let display = reference.display { return .name(display) }
    }
    return .message(Message("billing-coverage-unknown"))
  }
}
