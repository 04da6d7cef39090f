/// Whether an invoice is to be paid.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-invoice-status.html
public enum InvoiceStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Not sent yet.
  case draft
  /// Sent, to be paid.
  case issued
  /// Paid or settled.
  case balanced
  /// Withdrawn.
  case cancelled
}
