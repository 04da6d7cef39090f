import Records

extension Observation {
  init(fhir element: Element, id: ObservationID) throws {
    let taken = try element.effective()
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter),
      status: try element.requiredCode("status"), categories: try Self.categories(element),
      code: try element.requiredConcept("code"), effective: taken.start, effectiveEnd: taken.end,
      issued: try element.instant("issued"), value: try element.observationValue(),
      dataAbsentReason: try element.concept("dataAbsentReason"),
      interpretations: try element.concepts("interpretation"),
      referenceRanges: try element.referenceRanges(),
      components: try element.list("component") { item in
        ObservationComponent(
          code: try item.requiredConcept("code"), value: try item.observationValue(),
          dataAbsentReason: try item.concept("dataAbsentReason"),
          interpretations: try item.concepts("interpretation"),
          referenceRanges: try item.referenceRanges())
      },
      members: try element.ids("hasMember", of: .observation),
      bodySite: try element.concept("bodySite"), performers: try element.references("performer"),
      specimen: try element.child("specimen")?.text("display"), notes: try element.notes())
  }

  private static func categories(_ element: Element) throws
    -> [ObservationCategory]
  {
    var result: [ObservationCategory] = []
    for concept in try element.concepts("category") {
      let known = concept.codings.lazy.compactMap(\.code).compactMap(ObservationCategory.init)
      let category = known.first ?? .other
      if !result.contains(category) { result.append(category) }
    }
    return result
  }
}

extension DiagnosticReport {
  init(fhir element: Element, id: DiagnosticReportID) throws {
    let taken = try element.effective()
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter),
      status: try element.requiredCode("status"), categories: try element.concepts("category"),
      code: try element.requiredConcept("code"), effective: taken.start, effectiveEnd: taken.end,
      issued: try element.instant("issued"), performers: try element.references("performer"),
      interpreters: try element.references("resultsInterpreter"),
      results: try element.ids("result", of: .observation),
      conclusion: try element.text("conclusion"),
      conclusionCodes: try element.concepts("conclusionCode"),
      attachments: try element.attachments("presentedForm"))
  }
}

extension Element {
  /// `effective[x]`: a date, a moment, a stretch of time or the first time of a schedule.
  fileprivate func effective() throws -> (start: PartialDate?, end: PartialDate?) {
    if let date = try date("effectiveDateTime") ?? date("effectiveInstant") { return (date, nil) }
    if let period = try period("effectivePeriod") { return (period.start, period.end) }
    if let timing = try child("effectiveTiming"),
      let first = try timing.texts("event").lazy.compactMap({ PartialDate($0) }).first
    {
      return (first, nil)
    }
    return (nil, nil)
  }

  /// `value[x]`; SampledData, a raw curve, is not kept.
  fileprivate func observationValue() throws -> ObservationValue? {
    if let quantity = try quantity("valueQuantity") { return .quantity(quantity) }
    if let concept = try concept("valueCodeableConcept") { return .concept(concept) }
    if let text = try text("valueString") { return .text(text) }
    if let flag = try boolean("valueBoolean") { return .boolean(flag) }
    if let number = try integer("valueInteger") { return .integer(number) }
    if let range = try child("valueRange") {
      return .range(low: try range.quantity("low"), high: try range.quantity("high"))
    }
    if let ratio = try child("valueRatio") {
      return .ratio(
        numerator: try ratio.quantity("numerator"),
        denominator: try ratio.quantity("denominator"))
    }
    if let time = try text("valueTime") { return .time(time) }
    if let date = try date("valueDateTime") { return .dateTime(date) }
    if let period = try period("valuePeriod") { return .period(period) }
    return nil
  }

  fileprivate func referenceRanges() throws -> [ReferenceRange] {
    try list("referenceRange") { item in
      let age = try item.child("age")
      return ReferenceRange(
        low: try item.quantity("low"), high: try item.quantity("high"),
        kind: try item.concept("type"), appliesTo: try item.concepts("appliesTo"),
        ageLow: try age?.quantity("low"), ageHigh: try age?.quantity("high"),
        text: try item.text("text"))
    }
  }
}
