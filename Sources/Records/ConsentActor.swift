/// Someone whom a consent is about.
///
/// Source: FHIR R4 Consent.provision.actor, https://hl7.org/fhir/R4/consent.html
public struct ConsentActor: Hashable, Codable, Sendable {
  /// In which role.
  public var role: CodedConcept?
  /// Who.
  public var actor: Reference

  /// Makes the value from its parts; what is not named is unknown.
  public init(role: CodedConcept? = nil, actor: Reference) {
    self.role = role
    self.actor = actor
  }
}
