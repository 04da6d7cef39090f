/// A stretch of time that can be booked.
///
/// Source: FHIR R4 Slot, https://hl7.org/fhir/R4/slot.html
public struct AppointmentSlot: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: AppointmentSlotID
  /// The schedule it belongs to.
  public var schedule: ScheduleID
  /// Whether it is free.
  public var status: SlotStatus
  /// When it begins.
  public var start: Instant
  /// When it ends.
  public var end: Instant
  /// What can be done.
  public var serviceTypes: [CodedConcept]
  /// The specialty.
  public var specialties: [CodedConcept]
  /// What kind of visit fits.
  public var kind: CodedConcept?
  /// True when more were booked than fit.
  public var isOverbooked: Bool
  /// Remarks.
  public var comment: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: AppointmentSlotID,
    schedule: ScheduleID,
    status: SlotStatus,
    start: Instant,
    end: Instant,
    serviceTypes: [CodedConcept] = [],
    specialties: [CodedConcept] = [],
    kind: CodedConcept? = nil,
    isOverbooked: Bool = false,
    comment: String? = nil
  ) {
    self.id = id
    self.schedule = schedule
    self.status = status
    self.start = start
    self.end = end
    self.serviceTypes = serviceTypes
    self.specialties = specialties
    self.kind = kind
    self.isOverbooked = isOverbooked
    self.comment = comment
  }
}
