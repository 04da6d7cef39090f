import Records

/// Turns the bytes of one resource into a record, or says why it cannot be one.
struct ResourceDecoder: ~Copyable {
  /// The reader's memory of what references can point to.
  let resolver: ReferenceResolver
  private var tree = JSONTree()

  init(resolver: ReferenceResolver) {
    self.resolver = resolver
  }

  /// What a resource turned out to be, with its type for reports.
  struct Outcome {
    var entry: Result<FHIREntry, ImportProblem.Reason>
    var resourceType: String?
  }

  /// Decodes one resource; `impliedID` is used when it has no identifier of its own.
  ///
  /// Throws only what the records known from before throw.
  mutating func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, impliedID: String?
  ) throws -> Outcome {
    var type: String?
    do {
      let entry = try tree.parse(bytes) { [resolver] root in
        defer { resolver.contained = nil }
        type = try Self.typeName(root)
        return try Self.entry(
          of: root, type: type ?? "", impliedID: impliedID, resolver: resolver)
      }
      return Outcome(entry: .success(entry), resourceType: type)
    } catch let fault as JSONFault {
      return Outcome(entry: .failure(Self.reason(of: fault)), resourceType: type)
    } catch let fault as ElementFault {
      return Outcome(entry: .failure(fault.reason), resourceType: type)
    }
  }

  private static func reason(of fault: JSONFault) -> ImportProblem.Reason {
    switch fault {
    case .endsEarly: .endsEarly
    case .notJSON, .trailing: .notJSON
    case .tooDeep: .tooDeep
    case .notUTF8: .notUTF8
    case .nul: .nul
    }
  }

  /// The resource type; it comes into reports, so only what can be a type's name is let through.
  private static func typeName(_ root: JSONNode) throws -> String {
    guard let node = root["resourceType"], let name = node.string,
      (1...64).contains(name.utf8.count),
      name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) })
    else { throw ElementFault(reason: .noResourceType) }
    return name
  }

  /// The identifier; a little more is allowed than FHIR does, for servers that do too.
  private static func id(
    _ element: Element, impliedID: String?
  ) throws -> String {
    guard let id = try element.text("id") ?? impliedID else {
      throw ElementFault(reason: .noID)
    }
    let isGood = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"): true
      default: false
      }
    }
    guard isGood, id.utf8.count <= 128 else { throw ElementFault.unreadable("id") }
    return id
  }

  private static func entry(
    of root: JSONNode, type name: String, impliedID: String?, resolver: ReferenceResolver
  ) throws -> FHIREntry {
    guard let type = RecordType(rawValue: name) else { return .ignored(name) }
    let element = Element(node: root, resolver: resolver)
    resolver.contained = root["contained"]
    let id = try id(element, impliedID: impliedID)
    if try isEnteredInError(element) { return .removed(type, id: id) }
    return .record(try record(element, type: type, id: id))
  }

  private static func isEnteredInError(_ element: Element) throws -> Bool {
    if let status = element.node["status"], status.equals("entered-in-error") { return true }
    guard element.node["verificationStatus"] != nil else { return false }
    return try element.concept("verificationStatus")?.codings
      .contains { $0.code == "entered-in-error" } ?? false
  }

  private static func record(
    _ element: Element, type: RecordType, id: String
  ) throws -> Record {
    switch type {
    case .patient: .patient(try Patient(fhir: element, id: .init(id)))
    case .practitioner: .practitioner(try Practitioner(fhir: element, id: .init(id)))
    case .organization: .organization(try Organization(fhir: element, id: .init(id)))
    case .location: .location(try Location(fhir: element, id: .init(id)))
    case .encounter: .encounter(try Encounter(fhir: element, id: .init(id)))
    case .condition: .condition(try Condition(fhir: element, id: .init(id)))
    case .allergy: .allergy(try Allergy(fhir: element, id: .init(id)))
    case .immunization: .immunization(try Immunization(fhir: element, id: .init(id)))
    case .observation: .observation(try Observation(fhir: element, id: .init(id)))
    case .diagnosticReport: .diagnosticReport(try DiagnosticReport(fhir: element, id: .init(id)))
    case .medicationOrder: .medicationOrder(try MedicationOrder(fhir: element, id: .init(id)))
    case .medication: .medication(try Medication(fhir: element, id: .init(id)))
    case .carePlan: .carePlan(try CarePlan(fhir: element, id: .init(id)))
    case .careTeam: .careTeam(try CareTeam(fhir: element, id: .init(id)))
    case .appointment: .appointment(try Appointment(fhir: element, id: .init(id)))
    case .slot: .slot(try AppointmentSlot(fhir: element, id: .init(id)))
    case .schedule: .schedule(try Schedule(fhir: element, id: .init(id)))
    case .message: .message(try SecureMessage(fhir: element, id: .init(id)))
    case .document: .document(try ClinicalDocument(fhir: element, id: .init(id)))
    case .coverage: .coverage(try Coverage(fhir: element, id: .init(id)))
    case .claim: .claim(try Claim(fhir: element, id: .init(id)))
    case .explanationOfBenefit:
      .explanationOfBenefit(try ExplanationOfBenefit(fhir: element, id: .init(id)))
    case .billingAccount: .billingAccount(try BillingAccount(fhir: element, id: .init(id)))
    case .invoice: .invoice(try Invoice(fhir: element, id: .init(id)))
    case .relatedPerson: .relatedPerson(try RelatedPerson(fhir: element, id: .init(id)))
    case .consent: .consent(try Consent(fhir: element, id: .init(id)))
    }
  }
}
