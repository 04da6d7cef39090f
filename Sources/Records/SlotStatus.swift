/// Whether a slot is free.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-slotstatus.html
public enum SlotStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Taken.
  case busy
  /// It can be booked.
  case free
  /// It cannot be booked.
  case busyUnavailable = "busy-unavailable"
  /// Perhaps taken.
  case busyTentative = "busy-tentative"
}
