import Records

extension Condition {
  init(fhir element: Element, id: ConditionID) throws {
    let code = try element.requiredConcept("code")
    let onset = try element.date("onsetDateTime") ?? element.period("onsetPeriod")?.start
    let end = try element.date("abatementDateTime") ?? element.period("abatementPeriod")?.end
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter), code: code,
      category: ConditionCategory(
        of: code, stated: try element.concepts("category").flatMap(\.codings)),
      clinicalStatus: try element.conceptCode("clinicalStatus"),
      verification: try element.conceptCode("verificationStatus"),
      severity: try element.concept("severity"), onset: onset,
      onsetText: try element.text("onsetString") ?? element.ageText("onsetAge"), abatement: end,
      recorded: try element.date("recordedDate"), recorder: try element.reference("recorder"),
      notes: try element.notes())
  }
}

extension Element {
  /// An age as its number and unit, such as `52 years`.
  fileprivate func ageText(_ name: StaticString) throws -> String? {
    guard let age = try quantity(name), let value = age.value else { return nil }
    return [value.text, age.unit ?? age.code].compactMap { $0 }.joined(separator: " ")
  }
}

extension Allergy {
  init(fhir element: Element, id: AllergyID) throws {
    let reactions = try element.children("reaction")
    var code = try element.concept("code")
    // FHIR allows the substance to be named in the reactions only.
    for reaction in reactions where code == nil { code = try reaction.concept("substance") }
    guard let code else { throw ElementFault.missing("code") }
    self.init(
      id: id, patient: try element.patient("patient"), code: code,
      kind: try element.code("type"), categories: try Self.categories(element),
      criticality: try element.code("criticality"),
      clinicalStatus: try element.conceptCode("clinicalStatus"),
      verification: try element.conceptCode("verificationStatus"),
      reactions: try element.list("reaction") { item in
        AllergyReaction(
          manifestations: try item.concepts("manifestation"),
          severity: try item.code("severity"), onset: try item.date("onset"),
          description: try item.text("description"))
      },
      onset: try element.date("onsetDateTime") ?? element.period("onsetPeriod")?.start,
      recorded: try element.date("recordedDate"),
      lastOccurrence: try element.date("lastOccurrence"), notes: try element.notes())
  }

  private static func categories(_ element: Element) throws -> [AllergyCategory] {
    var result: [AllergyCategory] = []
    for text in try element.texts("category") {
      guard let category = AllergyCategory(rawValue: text) else {
        throw ElementFault.unknownCode("category")
      }
      result.append(category)
    }
    return result
  }
}

extension Immunization {
  init(fhir element: Element, id: ImmunizationID) throws {
    let status = try element.text("status")
    guard let status else { throw ElementFault.missing("status") }
    guard status == "completed" || status == "not-done" else {
      throw ElementFault.unknownCode("status")
    }
    let dose = try element.children("protocolApplied").first
    let number = try dose?.integer("doseNumberPositiveInt").map { String($0) }
    self.init(
      id: id, patient: try element.patient("patient"),
      encounter: try element.id("encounter", of: .encounter),
      vaccine: try element.requiredConcept("vaccineCode"), wasGiven: status == "completed",
      notGivenReason: try element.concept("statusReason"),
      occurrence: try element.date("occurrenceDateTime"),
      occurrenceText: try element.text("occurrenceString"),
      doseNumber: try number ?? dose?.text("doseNumberString"),
      lotNumber: try element.text("lotNumber"),
      performers: try element.list("performer") { item in
        try item.reference("actor")
      }.compactMap { $0 },
      location: try element.reference("location"), notes: try element.notes())
  }
}
