import Records

/// A time that can be booked, with whom and where.
public struct FreeSlot: Hashable, Sendable {
  /// The time itself.
  public let slot: AppointmentSlot
  /// The practitioner whose time it is, as the schedule names them.
  public let practitioner: Reference?
  /// Where, as the schedule says; nil when it does not.
  public let location: Reference?
}
