/// Whether a participant has accepted.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-participationstatus.html
public enum ParticipationStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Yes.
  case accepted
  /// No.
  case declined
  /// Perhaps.
  case tentative
  /// No answer yet.
  case needsAction = "needs-action"
}
