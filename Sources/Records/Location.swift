/// A place where care is given.
///
/// Source: FHIR R4 Location, https://hl7.org/fhir/R4/location.html
public struct Location: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: LocationID
  /// The name people know.
  public var name: String?
  /// How to recognise it.
  public var description: String?
  /// Numbers that others refer to.
  public var identifiers: [BusinessIdentifier]
  /// Telephones and email addresses.
  public var telecoms: [ContactPoint]
  /// Where it is.
  public var address: PostalAddress?
  /// Who runs it.
  public var managingOrganization: OrganizationID?
  /// The larger place.
  public var partOf: LocationID?
  /// False when it is suspended or closed.
  public var isActive: Bool

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: LocationID,
    name: String? = nil,
    description: String? = nil,
    identifiers: [BusinessIdentifier] = [],
    telecoms: [ContactPoint] = [],
    address: PostalAddress? = nil,
    managingOrganization: OrganizationID? = nil,
    partOf: LocationID? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.identifiers = identifiers
    self.telecoms = telecoms
    self.address = address
    self.managingOrganization = managingOrganization
    self.partOf = partOf
    self.isActive = isActive
  }
}
