import Records

extension BillingAccount: StoredRecord {
  static let table = RecordTable("billing_account", .billingAccount)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension Invoice: StoredRecord {
  static let table = RecordTable("invoice", .invoice)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { date?.earliest }
  var statusText: String { status.rawValue }

  /// What the patient is to pay: the total with tax when it is given.
  var total: MoneyAmount? { totalGross ?? totalNet }
}

extension StoreReading {
  /// A patient's accounts with the clinic, the latest begun first.
  public func billingAccounts(of patient: PatientID) throws -> [BillingAccount] {
    try stored(BillingAccount.self, of: patient)
  }

  /// A patient's bills, the latest first; drafts and cancelled ones left out.
  public func invoices(of patient: PatientID, limit: Int = 50) throws -> [Invoice] {
    try stored(
      Invoice.self,
      where: """
        patient = ? AND status IN ('issued', 'balanced') ORDER BY at DESC, id LIMIT ?
        """, [patient.value, limit])
  }

  /// One of a patient's bills; nil when there is none or it is another patient's.
  public func invoice(_ id: InvoiceID, of patient: PatientID) throws -> Invoice? {
    try stored(Invoice.self, id: id.value, of: patient)
  }

  /// What a patient paid through the portal, the latest first.
  public func payments(of patient: PatientID, limit: Int = 50) throws -> [Payment] {
    try payments(where: "patient = ? ORDER BY at DESC, id LIMIT ?", [patient.value, limit])
  }

  /// A payment by its identifier; nil when it was not made.
  public func payment(_ id: PaymentID) throws -> Payment? {
    try payments(where: "id = ?", [id.value]).first
  }

  /// What a patient owes, a balance for each currency in which anything was billed or paid.
  ///
  /// Payments on no bill in particular go to the earliest bills first.
  public func balances(of patient: PatientID) throws -> [Balance] {
    let issued = try stored(
      Invoice.self, where: "patient = ? AND status = 'issued' ORDER BY at, id", [patient.value])
    let paid = try payments(where: "patient = ? ORDER BY at, id", [patient.value])
    let openIDs = Set(issued.map(\.id))
    // A bill that the clinic has balanced takes its payments with it.
    let counted = paid.filter { $0.invoice.map(openIDs.contains) ?? true }
    let currencies = Set(issued.map(\.currency)).union(counted.map(\.currency))
    return currencies.sorted().map { currency in
      var onAccount = counted.filter { $0.currency == currency && $0.invoice == nil }
        .reduce(Int64(0)) { $0 + $1.cents }
      var owed: Int64 = 0
      var open: [OpenInvoice] = []
      for invoice in issued where invoice.currency == currency {
        let direct = counted.filter { $0.invoice == invoice.id && $0.currency == currency }
          .reduce(Int64(0)) { $0 + $1.cents }
        var left = (invoice.total?.hundredths ?? 0) - direct
        let used = min(max(left, 0), onAccount)
        onAccount -= used
        left -= used
        owed += left
        if left > 0 { open.append(OpenInvoice(invoice: invoice, owedCents: left)) }
      }
      return Balance(currency: currency, owedCents: owed - onAccount, openInvoices: open)
    }
  }

  private func payments(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [Payment]
  {
    try withConnection { connection in
      try connection.rows(
        """
        SELECT id, patient, invoice, cents, currency, method, confirmation, at
        FROM payment WHERE \(condition)
        """, values
      ) { row in
        Payment(
          id: PaymentID(row.text(0)), patient: PatientID(row.text(1)),
          invoice: row.optionalText(2).map { InvoiceID($0) }, cents: row.integer(3),
          currency: row.text(4), method: row.text(5), confirmation: row.optionalText(6),
          at: Instant(seconds: row.integer(7)))
      }
    }
  }
}

extension Transaction {
  /// Keeps a payment; whether it was new.
  ///
  /// The same identifier again changes nothing; `conflict` when the earlier one was another payment.
  @discardableResult
  public func keep(_ payment: Payment) throws -> Bool {
    if let earlier = try self.payment(payment.id) {
      guard earlier.patient == payment.patient, earlier.cents == payment.cents,
        earlier.currency == payment.currency, earlier.invoice == payment.invoice
      else { throw StoreError.conflict }
      return false
    }
    try connection.run(
      """
      INSERT INTO payment (id, patient, invoice, cents, currency, method, confirmation, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        payment.id.value, payment.patient.value, payment.invoice?.value, payment.cents,
        payment.currency, payment.method, payment.confirmation, payment.at.seconds,
      ])
    return true
  }
}

extension Invoice {
  /// The currency of the total; bills without one are the clinic's own, in dollars.
  var currency: String { total?.currency ?? "USD" }
}
