import Records

/// References of a FHIR element to other resources.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/references.html
extension Element {
  func reference(_ name: StaticString) throws -> Reference? {
    try child(name)?.asReference()
  }

  func references(_ name: StaticString) throws -> [Reference] {
    try list(name) { element in try element.asReference() }
  }

  /// The identifier in a reference that must point to one type.
  func id<Subject>(
    _ name: StaticString, of type: RecordType, as subject: Subject.Type = Subject.self
  ) throws -> RecordID<Subject>? {
    try child(name)?.asID(of: type)
  }

  func ids<Subject>(
    _ name: StaticString, of type: RecordType, as subject: Subject.Type = Subject.self
  ) throws -> [RecordID<Subject>] {
    try list(name) { element in try element.asID(of: type) }
      .compactMap { $0 }
  }

  /// The patient whom the resource is about; throws when it is about nobody or nothing known.
  func patient(_ name: StaticString) throws -> PatientID {
    guard let id: PatientID = try id(name, of: .patient) else {
      throw ElementFault(reason: .noPatient)
    }
    return id
  }

  func asID<Subject>(of type: RecordType) throws -> RecordID<Subject>? {
    // A name that nothing in the file explains still identifies what it points to, if the field
    // can only point to one type of record.
    let target = try resolver.target(of: self, expecting: type)
    guard target.type == type, let id = target.id else { return nil }
    return RecordID(id)
  }

  func asReference() throws -> Reference {
    try resolver.target(of: self, expecting: nil)
  }
}
