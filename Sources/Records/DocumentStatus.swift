/// Whether a document is in force.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-document-reference-status.html
public enum DocumentStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// In force.
  case current
  /// Replaced by a newer one.
  case superseded
}
