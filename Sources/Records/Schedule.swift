/// The times of a practitioner or a place.
///
/// Source: FHIR R4 Schedule, https://hl7.org/fhir/R4/schedule.html
public struct Schedule: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ScheduleID
  /// False when it is no longer used.
  public var isActive: Bool
  /// Whose times they are.
  public var actors: [Reference]
  /// What can be done.
  public var serviceTypes: [CodedConcept]
  /// The specialty.
  public var specialties: [CodedConcept]
  /// The stretch of time it covers.
  public var horizon: Period?
  /// Remarks.
  public var comment: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ScheduleID,
    isActive: Bool = true,
    actors: [Reference] = [],
    serviceTypes: [CodedConcept] = [],
    specialties: [CodedConcept] = [],
    horizon: Period? = nil,
    comment: String? = nil
  ) {
    self.id = id
    self.isActive = isActive
    self.actors = actors
    self.serviceTypes = serviceTypes
    self.specialties = specialties
    self.horizon = horizon
    self.comment = comment
  }
}
