/// A clinician or another person who works in care.
///
/// Source: FHIR R4 Practitioner, https://hl7.org/fhir/R4/practitioner.html
public struct Practitioner: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: PractitionerID
  /// All names, in the order given.
  public var names: [HumanName]
  /// Numbers that others refer to, such as the NPI.
  public var identifiers: [BusinessIdentifier]
  /// Telephones and email addresses.
  public var telecoms: [ContactPoint]
  /// Certificates and specialties.
  public var qualifications: [CodedConcept]
  /// By which a language such as Spanish says "doctora" or "doctor".
  public var sex: AdministrativeSex?
  /// False when the person no longer works here.
  public var isActive: Bool

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: PractitionerID,
    names: [HumanName] = [],
    identifiers: [BusinessIdentifier] = [],
    telecoms: [ContactPoint] = [],
    qualifications: [CodedConcept] = [],
    sex: AdministrativeSex? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.names = names
    self.identifiers = identifiers
    self.telecoms = telecoms
    self.qualifications = qualifications
    self.sex = sex
    self.isActive = isActive
  }

  /// The name to say.
  public var name: HumanName? {
    names.first { $0.use == .usual || $0.use == .official } ?? names.first
  }
}
