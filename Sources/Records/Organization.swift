/// A clinic, a hospital, a department or an insurer.
///
/// Source: FHIR R4 Organization, https://hl7.org/fhir/R4/organization.html
public struct Organization: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: OrganizationID
  /// The name people know.
  public var name: String?
  /// Other names.
  public var aliases: [String]
  /// Numbers that others refer to.
  public var identifiers: [BusinessIdentifier]
  /// What kind of organisation it is.
  public var kinds: [CodedConcept]
  /// Telephones and email addresses.
  public var telecoms: [ContactPoint]
  /// Where it is.
  public var address: PostalAddress?
  /// The larger organisation.
  public var partOf: OrganizationID?
  /// False when it is closed.
  public var isActive: Bool

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: OrganizationID,
    name: String? = nil,
    aliases: [String] = [],
    identifiers: [BusinessIdentifier] = [],
    kinds: [CodedConcept] = [],
    telecoms: [ContactPoint] = [],
    address: PostalAddress? = nil,
    partOf: OrganizationID? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.identifiers = identifiers
    self.kinds = kinds
    self.telecoms = telecoms
    self.address = address
    self.partOf = partOf
    self.isActive = isActive
  }
}
