import Records

extension Medication {
  init(fhir element: Element, id: MedicationID) throws {
    let ingredients = try element.list("ingredient") { item in
      try item.concept("itemCodeableConcept")
    }.compactMap { $0 }
    guard let code = try element.concept("code") ?? ingredients.first else {
      throw ElementFault.missing("code")
    }
    self.init(
      id: id, code: code, form: try element.concept("form"), ingredients: ingredients)
  }
}

extension MedicationOrder {
  init(fhir element: Element, id: MedicationOrderID) throws {
    let drug = try Self.drug(element)
    let dispense = try element.child("dispenseRequest")
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter),
      status: try element.requiredCode("status"), intent: try element.text("intent"),
      medication: drug.words, medicationID: drug.id, authoredOn: try element.date("authoredOn"),
      prescriber: try element.reference("requester"),
      reasons: try element.concepts("reasonCode"),
      reasonConditions: try element.ids("reasonReference", of: .condition),
      dosages: try element.list("dosageInstruction") { item in
        try Dosage(fhir: item)
      },
      refillsAllowed: try dispense?.integer("numberOfRepeatsAllowed"),
      dispenseQuantity: try dispense?.quantity("quantity"),
      daysSupply: try dispense?.quantity("expectedSupplyDuration"),
      validity: try dispense?.period("validityPeriod"),
      doNotPerform: try element.boolean("doNotPerform") ?? false, notes: try element.notes())
  }

  /// `medication[x]`: a code, a drug inside the resource, or a drug with a record of its own.
  private static func drug(
    _ element: Element
  ) throws -> (words: CodedConcept, id: MedicationID?) {
    if let code = try element.concept("medicationCodeableConcept") { return (code, nil) }
    guard let reference = try element.child("medicationReference") else {
      throw ElementFault.missing("medication")
    }
    let display = try reference.text("display").map { CodedConcept(text: $0) }
    if let text = try reference.text("reference"), case .contained(let name) = ReferenceText(text) {
      let code = try element.resolver.containedElement(name).flatMap {
        inner in try Medication(fhir: inner, id: "").code
      }
      guard let code = code ?? display else { throw ElementFault.missing("medication") }
      return (code, nil)
    }
    guard let id: MedicationID = try reference.asID(of: .medication) else {
      guard let display else { throw ElementFault.missing("medication") }
      return (display, nil)
    }
    if let code = try element.resolver.medication(id) { return (code, id) }
    // Without the drug's record or any words there is nothing to say about the order, unless the
    // record may still come.
    guard let display = display ?? (element.resolver.isWaiting ? CodedConcept() : nil) else {
      throw ElementFault.missing("medication")
    }
    return (display, id)
  }
}

extension Dosage {
  init(fhir element: Element) throws {
    let timing = try element.child("timing")
    let pattern = try timing?.child("repeat")
    let amount = try element.children("doseAndRate").first
    let range = try amount?.child("doseRange")
    let code = try timing?.concept("code")
    let asNeededFor = try element.concept("asNeededCodeableConcept")
    self.init(
      sequence: try element.integer("sequence"), text: try element.text("text"),
      patientInstruction: try element.text("patientInstruction"),
      additionalInstructions: try element.concepts("additionalInstruction"),
      isAsNeeded: try element.boolean("asNeededBoolean") ?? (asNeededFor != nil),
      asNeededFor: asNeededFor,
      dose: try amount?.quantity("doseQuantity") ?? range?.quantity("low"),
      doseHigh: try range?.quantity("high"), route: try element.concept("route"),
      method: try element.concept("method"), frequency: try pattern?.integer("frequency"),
      frequencyMax: try pattern?.integer("frequencyMax"),
      period: try pattern?.decimal("period"), periodMax: try pattern?.decimal("periodMax"),
      periodUnit: try pattern?.code("periodUnit"),
      daysOfWeek: try pattern?.texts("dayOfWeek") ?? [],
      timesOfDay: try pattern?.texts("timeOfDay") ?? [],
      whenCodes: try pattern?.texts("when") ?? [], timingText: code?.words,
      bounds: try pattern?.period("boundsPeriod"))
  }
}
