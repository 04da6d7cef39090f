/// A prescription.
///
/// Source: FHIR R4 MedicationRequest, https://hl7.org/fhir/R4/medicationrequest.html
public struct MedicationOrder: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: MedicationOrderID
  /// Who is to take it.
  public var patient: PatientID
  /// The visit at which it was ordered.
  public var encounter: EncounterID?
  /// Whether it is in force.
  public var status: MedicationOrderStatus
  /// FHIR's intent code, such as `order` or `plan`.
  public var intent: String?
  /// The drug.
  public var medication: CodedConcept
  /// The drug's own record, when the order refers to one.
  public var medicationID: MedicationID?
  /// When it was written.
  public var authoredOn: PartialDate?
  /// Who wrote it.
  public var prescriber: Reference?
  /// What it is for.
  public var reasons: [CodedConcept]
  /// The conditions it is for.
  public var reasonConditions: [ConditionID]
  /// How to take it.
  public var dosages: [Dosage]
  /// How many refills after the first fill.
  public var refillsAllowed: Int?
  /// How much is given at once.
  public var dispenseQuantity: MeasuredQuantity?
  /// How long one fill lasts.
  public var daysSupply: MeasuredQuantity?
  /// When it may be filled.
  public var validity: Period?
  /// True when the order is not to take the drug.
  public var doNotPerform: Bool
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: MedicationOrderID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    status: MedicationOrderStatus,
    intent: String? = nil,
    medication: CodedConcept,
    medicationID: MedicationID? = nil,
    authoredOn: PartialDate? = nil,
    prescriber: Reference? = nil,
    reasons: [CodedConcept] = [],
    reasonConditions: [ConditionID] = [],
    dosages: [Dosage] = [],
    refillsAllowed: Int? = nil,
    dispenseQuantity: MeasuredQuantity? = nil,
    daysSupply: MeasuredQuantity? = nil,
    validity: Period? = nil,
    doNotPerform: Bool = false,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.status = status
    self.intent = intent
    self.medication = medication
    self.medicationID = medicationID
    self.authoredOn = authoredOn
    self.prescriber = prescriber
    self.reasons = reasons
    self.reasonConditions = reasonConditions
    self.dosages = dosages
    self.refillsAllowed = refillsAllowed
    self.dispenseQuantity = dispenseQuantity
    self.daysSupply = daysSupply
    self.validity = validity
    self.doNotPerform = doNotPerform
    self.notes = notes
  }
}
