/// The kind of a contact point.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-contact-point-system.html
public enum ContactKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// A voice telephone.
  case phone
  /// A fax machine.
  case fax
  /// An email address.
  case email
  /// A pager.
  case pager
  /// A web address.
  case url
  /// A number for text messages.
  case sms
  /// Anything else.
  case other
}
