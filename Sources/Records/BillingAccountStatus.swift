/// Whether an account is open.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-account-status.html
public enum BillingAccountStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Open.
  case active
  /// Closed.
  case inactive
  /// Paused.
  case onHold = "on-hold"
  /// Not known.
  case unknown
}
