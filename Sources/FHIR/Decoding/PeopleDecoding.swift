import Records

/// Names, telephones and addresses.
extension Element {
  func humanNames(_ name: StaticString = "name") throws -> [HumanName] {
    try list(name) { element in
      HumanName(
        use: try element.knownCode("use"), text: try element.text("text"),
        family: try element.text("family"), given: try element.texts("given"),
        prefixes: try element.texts("prefix"), suffixes: try element.texts("suffix"))
    }
  }

  func telecoms(_ name: StaticString = "telecom") throws -> [ContactPoint] {
    try list(name) { element -> ContactPoint? in
      guard let value = try element.text("value") else { return nil }
      return ContactPoint(
        kind: try element.knownCode("system") ?? .other, value: value,
        use: try element.knownCode("use"), rank: try element.integer("rank"))
    }.compactMap { $0 }
  }

  func asAddress() throws -> PostalAddress {
    PostalAddress(
      lines: try texts("line"), city: try text("city"), state: try text("state"),
      postalCode: try text("postalCode"), country: try text("country"), text: try text("text"))
  }

  func identifiers(_ name: StaticString = "identifier") throws
    -> [BusinessIdentifier]
  {
    try list(name) { element in try element.asIdentifier() }
      .compactMap { $0 }
  }

  /// The preferred language of a `communication` list: the one marked so, else the first.
  fileprivate func languageTag() throws -> String? {
    let all = try children("communication")
    var best = all.first
    for element in all where try element.boolean("preferred") == true { best = element }
    return try best?.concept("language")?.codings.lazy.compactMap(\.code).first
  }
}

extension Patient {
  /// Identifiers of these types (HL7 v2 table 0203) number medical records and nothing else.
  private static let recordNumberTypes: Set<String> = ["MR", "PI", "MRT"]

  init(fhir element: Element, id: PatientID) throws {
    var isDeceased = try element.boolean("deceasedBoolean") ?? false
    let deceasedDate = try element.date("deceasedDateTime")
    if deceasedDate != nil { isDeceased = true }
    self.init(
      id: id, names: try element.humanNames(), sex: try element.code("gender"),
      birthDate: try element.date("birthDate"), isDeceased: isDeceased,
      deceasedDate: deceasedDate, telecoms: try element.telecoms(),
      languageTag: try element.languageTag(),
      recordNumbers: try Self.recordNumbers(element),
      generalPractitioners: try element.references("generalPractitioner"),
      managingOrganization: try element.id("managingOrganization", of: .organization),
      isActive: try element.boolean("active") ?? true)
  }

  /// Only what says of itself that it is a medical record number: social security, licence and
  /// passport numbers, and numbers of unknown kind, never get past this line.
  private static func recordNumbers(_ element: Element) throws
    -> [BusinessIdentifier]
  {
    try element.list("identifier") { item -> BusinessIdentifier? in
      let codes = try item.concept("type")?.codings.compactMap(\.code) ?? []
      guard !codes.isEmpty, codes.allSatisfy(recordNumberTypes.contains) else { return nil }
      return try item.asIdentifier()
    }.compactMap { $0 }
  }
}

extension RelatedPerson {
  init(fhir element: Element, id: RelatedPersonID) throws {
    self.init(
      id: id, patient: try element.patient("patient"),
      isActive: try element.boolean("active") ?? true,
      relationships: try element.concepts("relationship"), names: try element.humanNames(),
      sex: try element.code("gender"), birthDate: try element.date("birthDate"),
      telecoms: try element.telecoms(), languageTag: try element.languageTag(),
      period: try element.period("period"))
  }
}

extension Practitioner {
  /// Numbers of these types (HL7 v2 table 0203) belong to the person, not to the work.
  private static let privateNumberTypes: Set<String> = ["SS", "DL", "PPN", "TAX", "NI"]

  init(fhir element: Element, id: PractitionerID) throws {
    let numbers = try element.list("identifier") { item -> BusinessIdentifier? in
      let codes = try item.concept("type")?.codings.compactMap(\.code) ?? []
      guard !codes.contains(where: Self.privateNumberTypes.contains),
        try item.text("system") != "http://hl7.org/fhir/sid/us-ssn"
      else { return nil }
      return try item.asIdentifier()
    }
    self.init(
      id: id, names: try element.humanNames(), identifiers: numbers.compactMap { $0 },
      telecoms: try element.telecoms(),
      qualifications: try element.list("qualification") { item in
        try item.concept("code")
      }.compactMap { $0 },
      sex: try element.code("gender"), isActive: try element.boolean("active") ?? true)
  }
}
