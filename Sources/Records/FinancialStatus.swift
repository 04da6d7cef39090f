/// Whether a coverage, a claim or an explanation is in force.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-fm-status.html
public enum FinancialStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// In force.
  case active
  /// Withdrawn.
  case cancelled
  /// Not sent yet.
  case draft
}
