/// How sure a condition or an allergy is.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-condition-ver-status.html
public enum VerificationStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Not confirmed yet.
  case unconfirmed
  /// Taken to be so.
  case presumed
  /// A first judgement.
  case provisional
  /// One of several that are possible.
  case differential
  /// Confirmed.
  case confirmed
  /// Ruled out.
  case refuted
}
