/// What happened when someone met what they are allergic to.
///
/// Source: FHIR R4 AllergyIntolerance.reaction, https://hl7.org/fhir/R4/allergyintolerance.html
public struct AllergyReaction: Hashable, Codable, Sendable {
  /// Signs such as hives.
  public var manifestations: [CodedConcept]
  /// How bad it was.
  public var severity: ReactionSeverity?
  /// When it happened.
  public var onset: PartialDate?
  /// The whole event in words.
  public var description: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    manifestations: [CodedConcept] = [],
    severity: ReactionSeverity? = nil,
    onset: PartialDate? = nil,
    description: String? = nil
  ) {
    self.manifestations = manifestations
    self.severity = severity
    self.onset = onset
    self.description = description
  }
}
