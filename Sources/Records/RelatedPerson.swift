/// A relative, a friend or a guardian of a patient.
///
/// Source: FHIR R4 RelatedPerson, https://hl7.org/fhir/R4/relatedperson.html
public struct RelatedPerson: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: RelatedPersonID
  /// Whom they are related to.
  public var patient: PatientID
  /// False when it no longer holds.
  public var isActive: Bool
  /// Mother, friend, guardian and so on.
  public var relationships: [CodedConcept]
  /// All names, in the order given.
  public var names: [HumanName]
  /// Administrative sex.
  public var sex: AdministrativeSex?
  /// Date of birth.
  public var birthDate: PartialDate?
  /// Telephones and email addresses.
  public var telecoms: [ContactPoint]
  /// The BCP 47 tag of the preferred language.
  public var languageTag: String?
  /// When the relation holds.
  public var period: Period?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: RelatedPersonID,
    patient: PatientID,
    isActive: Bool = true,
    relationships: [CodedConcept] = [],
    names: [HumanName] = [],
    sex: AdministrativeSex? = nil,
    birthDate: PartialDate? = nil,
    telecoms: [ContactPoint] = [],
    languageTag: String? = nil,
    period: Period? = nil
  ) {
    self.id = id
    self.patient = patient
    self.isActive = isActive
    self.relationships = relationships
    self.names = names
    self.sex = sex
    self.birthDate = birthDate
    self.telecoms = telecoms
    self.languageTag = languageTag
    self.period = period
  }
}
