/// A pointer to another record that may be of several types.
///
/// Source: FHIR R4 Reference, https://hl7.org/fhir/R4/references.html
public struct Reference: Identifiable, Hashable, Codable, Sendable {
  /// The type of the record pointed to, when known.
  public var type: RecordType?
  /// The record's identifier; nil when the reference could not be resolved.
  public var id: String?
  /// The words that came with the reference.
  public var display: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(type: RecordType? = nil, id: String? = nil, display: String? = nil) {
    self.type = type
    self.id = id
    self.display = display
  }

  /// The identifier, when the reference points to a patient.
  public var patient: PatientID? { typed(.patient) }

  /// The identifier, when the reference points to a practitioner.
  public var practitioner: PractitionerID? { typed(.practitioner) }

  /// The identifier, when the reference points to an organisation.
  public var organization: OrganizationID? { typed(.organization) }

  /// The identifier, when the reference points to a location.
  public var location: LocationID? { typed(.location) }

  private func typed<Subject>(_ wanted: RecordType) -> RecordID<Subject>? {
    guard type == wanted, let id else { return nil }
    return RecordID(id)
  }
}
