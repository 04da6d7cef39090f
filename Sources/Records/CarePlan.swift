/// What a patient and the care team have agreed to do.
///
/// Source: FHIR R4 CarePlan, https://hl7.org/fhir/R4/careplan.html
public struct CarePlan: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: CarePlanID
  /// Whose plan it is.
  public var patient: PatientID
  /// The visit at which it was made.
  public var encounter: EncounterID?
  /// Whether it is in force.
  public var status: CarePlanStatus
  /// What people call it.
  public var title: String?
  /// What it is about.
  public var description: String?
  /// The kind of plan.
  public var categories: [CodedConcept]
  /// When it holds.
  public var period: Period?
  /// Who is responsible.
  public var author: Reference?
  /// What is to be done.
  public var activities: [CarePlanActivity]
  /// What it is for.
  public var conditions: [ConditionID]
  /// Who takes part.
  public var careTeams: [CareTeamID]
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: CarePlanID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    status: CarePlanStatus,
    title: String? = nil,
    description: String? = nil,
    categories: [CodedConcept] = [],
    period: Period? = nil,
    author: Reference? = nil,
    activities: [CarePlanActivity] = [],
    conditions: [ConditionID] = [],
    careTeams: [CareTeamID] = [],
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.status = status
    self.title = title
    self.description = description
    self.categories = categories
    self.period = period
    self.author = author
    self.activities = activities
    self.conditions = conditions
    self.careTeams = careTeams
    self.notes = notes
  }
}
