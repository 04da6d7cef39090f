import Records

extension Coverage {
  init(fhir element: Element, id: CoverageID) throws {
    self.init(
      id: id, patient: try element.patient("beneficiary"),
      status: try element.requiredCode("status"), kind: try element.concept("type"),
      payors: try element.references("payor"), subscriber: try element.reference("subscriber"),
      subscriberNumber: try element.text("subscriberId"),
      dependent: try element.text("dependent"),
      relationship: try element.concept("relationship"), period: try element.period("period"),
      classes: try element.list("class") { item -> CoverageClass? in
        guard let value = try item.text("value") else { return nil }
        return CoverageClass(
          kind: try item.concept("type"), value: value, name: try item.text("name"))
      }.compactMap { $0 },
      network: try element.text("network"), order: try element.integer("order"))
  }
}

extension Claim {
  init(fhir element: Element, id: ClaimID) throws {
    self.init(
      id: id, patient: try element.patient("patient"), status: try element.requiredCode("status"),
      use: try element.text("use"), kind: try element.concept("type"),
      billable: try element.period("billablePeriod"), created: try element.date("created"),
      provider: try element.reference("provider"), insurer: try element.reference("insurer"),
      coverages: try element.insuranceCoverages(), items: try element.claimItems(),
      total: try element.money("total"))
  }
}

extension ExplanationOfBenefit {
  init(fhir element: Element, id: ExplanationOfBenefitID) throws {
    let payment = try element.child("payment")
    self.init(
      id: id, patient: try element.patient("patient"), status: try element.requiredCode("status"),
      use: try element.text("use"), kind: try element.concept("type"),
      outcome: try element.text("outcome"), claim: try element.id("claim", of: .claim),
      billable: try element.period("billablePeriod"), created: try element.date("created"),
      provider: try element.reference("provider"), insurer: try element.reference("insurer"),
      coverages: try element.insuranceCoverages(), disposition: try element.text("disposition"),
      items: try element.claimItems(), totals: try element.adjudications("total"),
      payment: try payment?.money("amount"), paymentDate: try payment?.date("date"))
  }
}

extension BillingAccount {
  init(fhir element: Element, id: BillingAccountID) throws {
    self.init(
      id: id, patient: try element.references("subject").lazy.compactMap(\.patient).first,
      status: try element.requiredCode("status"), kind: try element.concept("type"),
      name: try element.text("name"), description: try element.text("description"),
      period: try element.period("servicePeriod"), owner: try element.reference("owner"),
      coverages: try element.list("coverage") { item in
        try item.id("coverage", of: .coverage)
      }.compactMap { $0 },
      guarantors: try element.list("guarantor") { item in
        try item.reference("party")
      }.compactMap { $0 })
  }
}

extension Invoice {
  init(fhir element: Element, id: InvoiceID) throws {
    self.init(
      id: id, patient: try element.id("subject", of: .patient),
      status: try element.requiredCode("status"), kind: try element.concept("type"),
      number: try element.identifiers().first?.value,
      recipient: try element.reference("recipient"), issuer: try element.reference("issuer"),
      date: try element.date("date"), account: try element.id("account", of: .billingAccount),
      items: try element.list("lineItem") { item in
        try InvoiceItem(fhir: item)
      },
      totalNet: try element.money("totalNet"), totalGross: try element.money("totalGross"),
      paymentTerms: try element.text("paymentTerms"), notes: try element.notes())
  }
}

extension InvoiceItem {
  init(fhir element: Element) throws {
    self.init(
      sequence: try element.integer("sequence"),
      service: try element.concept("chargeItemCodeableConcept")
        ?? element.reference("chargeItemReference")?.display.map { CodedConcept(text: $0) },
      price: try Self.price(element.children("priceComponent")))
  }

  /// What a line comes to: taxes and surcharges add to it, deductions and discounts take away.
  private static func price(_ components: [Element]) throws -> MoneyAmount? {
    var amounts: [(sign: Int64, money: MoneyAmount)] = []
    for component in components {
      guard let money = try component.money("amount") else { continue }
      switch try component.text("type") {
      case "base", "surcharge", "tax", nil: amounts.append((1, money))
      case "deduction", "discount": amounts.append((-1, money))
      case "informational": break
      default: throw ElementFault.unknownCode("priceComponent.type")
      }
    }
    if amounts.count <= 1 { return amounts.first?.money }
    var sum: Int64 = 0
    for amount in amounts {
      guard amount.money.currency == amounts[0].money.currency,
        let hundredths = amount.money.hundredths
      else { return nil }
      sum &+= amount.sign &* hundredths
    }
    return MoneyAmount(value: ExactDecimal(hundredths: sum), currency: amounts[0].money.currency)
  }
}

extension Element {
  fileprivate func insuranceCoverages() throws -> [Reference] {
    try list("insurance") { item in try item.reference("coverage") }
      .compactMap { $0 }
  }

  fileprivate func claimItems() throws -> [ClaimItem] {
    try list("item") { item in
      guard let sequence = try item.integer("sequence") else {
        throw ElementFault.missing("item.sequence")
      }
      return ClaimItem(
        sequence: sequence, service: try item.concept("productOrService") ?? CodedConcept(),
        serviced: try item.date("servicedDate") ?? item.period("servicedPeriod")?.start,
        encounters: try item.ids("encounter", of: .encounter), net: try item.money("net"),
        adjudications: try item.adjudications("adjudication"))
    }
  }

  fileprivate func adjudications(_ name: StaticString) throws -> [Adjudication] {
    try list(name) { item in
      Adjudication(
        category: try item.requiredConcept("category"), amount: try item.money("amount"))
    }
  }
}
