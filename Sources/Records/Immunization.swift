/// A vaccine given, or not given and why.
///
/// Source: FHIR R4 Immunization, https://hl7.org/fhir/R4/immunization.html
public struct Immunization: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ImmunizationID
  /// Who was vaccinated.
  public var patient: PatientID
  /// The visit at which it was given.
  public var encounter: EncounterID?
  /// Which vaccine.
  public var vaccine: CodedConcept
  /// False when the status is not-done.
  public var wasGiven: Bool
  /// Why it was not given.
  public var notGivenReason: CodedConcept?
  /// When it was given.
  public var occurrence: PartialDate?
  /// When, in words, if no date is known.
  public var occurrenceText: String?
  /// Which dose of the series, as written.
  public var doseNumber: String?
  /// The vaccine's lot.
  public var lotNumber: String?
  /// Who gave it.
  public var performers: [Reference]
  /// Where it was given.
  public var location: Reference?
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ImmunizationID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    vaccine: CodedConcept,
    wasGiven: Bool = true,
    notGivenReason: CodedConcept? = nil,
    occurrence: PartialDate? = nil,
    occurrenceText: String? = nil,
    doseNumber: String? = nil,
    lotNumber: String? = nil,
    performers: [Reference] = [],
    location: Reference? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.vaccine = vaccine
    self.wasGiven = wasGiven
    self.notGivenReason = notGivenReason
    self.occurrence = occurrence
    self.occurrenceText = occurrenceText
    self.doseNumber = doseNumber
    self.lotNumber = lotNumber
    self.performers = performers
    self.location = location
    self.notes = notes
  }
}
