/// A person whose records the clinic keeps.
///
/// Social security, driver's licence and passport numbers are never part of it.
///
/// Source: FHIR R4 Patient, https://hl7.org/fhir/R4/patient.html
public struct Patient: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: PatientID
  /// All names, in the order given.
  public var names: [HumanName]
  /// Administrative sex.
  public var sex: AdministrativeSex?
  /// Date of birth; it may be a year alone.
  public var birthDate: PartialDate?
  /// True when the record says that the person has died.
  public var isDeceased: Bool
  /// When the person died, if it says so.
  public var deceasedDate: PartialDate?
  /// Telephones and email addresses.
  public var telecoms: [ContactPoint]
  /// The BCP 47 tag of the preferred language, such as `es`.
  public var languageTag: String?
  /// Medical record numbers, and no other identifiers.
  public var recordNumbers: [BusinessIdentifier]
  /// The usual practitioners or practice.
  public var generalPractitioners: [Reference]
  /// The organisation that keeps the record.
  public var managingOrganization: OrganizationID?
  /// False when the record is no longer in use.
  public var isActive: Bool

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: PatientID,
    names: [HumanName] = [],
    sex: AdministrativeSex? = nil,
    birthDate: PartialDate? = nil,
    isDeceased: Bool = false,
    deceasedDate: PartialDate? = nil,
    telecoms: [ContactPoint] = [],
    languageTag: String? = nil,
    recordNumbers: [BusinessIdentifier] = [],
    generalPractitioners: [Reference] = [],
    managingOrganization: OrganizationID? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.names = names
    self.sex = sex
    self.birthDate = birthDate
    self.isDeceased = isDeceased
    self.deceasedDate = deceasedDate
    self.telecoms = telecoms
    self.languageTag = languageTag
    self.recordNumbers = recordNumbers
    self.generalPractitioners = generalPractitioners
    self.managingOrganization = managingOrganization
    self.isActive = isActive
  }

  /// The name to say: the usual or official one, else the first that is not old.
  public var name: HumanName? {
    names.first { $0.use == .usual } ?? names.first { $0.use == .official }
      ?? names.first { $0.use != .old && $0.use != .maiden } ?? names.first
  }
}
