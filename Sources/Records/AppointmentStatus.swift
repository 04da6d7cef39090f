/// How firm an appointment is.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-appointmentstatus.html
public enum AppointmentStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Asked for.
  case proposed
  /// Waiting for someone to accept.
  case pending
  /// Firm.
  case booked
  /// The patient has come.
  case arrived
  /// It took place.
  case fulfilled
  /// It will not take place.
  case cancelled
  /// The patient did not come.
  case noShow = "noshow"
  /// The patient has checked in.
  case checkedIn = "checked-in"
  /// Waiting for an earlier time.
  case waitlist
}
