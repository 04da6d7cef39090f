/// One rule of a consent, with the exceptions to it.
///
/// Source: FHIR R4 Consent.provision, https://hl7.org/fhir/R4/consent.html
public struct ConsentProvision: Hashable, Codable, Sendable {
  /// True permits, false denies; nil leaves it to the policy.
  public var permits: Bool?
  /// When it holds.
  public var period: Period?
  /// Whom it is about.
  public var actors: [ConsentActor]
  /// What they may or may not do.
  public var actions: [CodedConcept]
  /// What for.
  public var purposes: [Coding]
  /// Which kinds of records.
  public var classes: [Coding]
  /// Rules that hold instead, in their cases.
  public var exceptions: [ConsentProvision]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    permits: Bool? = nil,
    period: Period? = nil,
    actors: [ConsentActor] = [],
    actions: [CodedConcept] = [],
    purposes: [Coding] = [],
    classes: [Coding] = [],
    exceptions: [ConsentProvision] = []
  ) {
    self.permits = permits
    self.period = period
    self.actors = actors
    self.actions = actions
    self.purposes = purposes
    self.classes = classes
    self.exceptions = exceptions
  }
}
