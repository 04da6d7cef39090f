/// One service on a claim or an explanation of benefit.
///
/// Source: FHIR R4 Claim.item, https://hl7.org/fhir/R4/claim.html
public struct ClaimItem: Hashable, Codable, Sendable {
  /// Its number on the claim.
  public var sequence: Int
  /// What was done or given.
  public var service: CodedConcept
  /// When.
  public var serviced: PartialDate?
  /// The visits it was part of.
  public var encounters: [EncounterID]
  /// What it costs.
  public var net: MoneyAmount?
  /// What the insurer decided about it.
  public var adjudications: [Adjudication]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    sequence: Int,
    service: CodedConcept,
    serviced: PartialDate? = nil,
    encounters: [EncounterID] = [],
    net: MoneyAmount? = nil,
    adjudications: [Adjudication] = []
  ) {
    self.sequence = sequence
    self.service = service
    self.serviced = serviced
    self.encounters = encounters
    self.net = net
    self.adjudications = adjudications
  }
}
