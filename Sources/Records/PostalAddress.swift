/// Where a place is, in lines people know.
///
/// Source: FHIR R4 Address, https://hl7.org/fhir/R4/datatypes.html#Address
public struct PostalAddress: Hashable, Codable, Sendable {
  /// Street and number.
  public var lines: [String]
  /// The town.
  public var city: String?
  /// The state or province.
  public var state: String?
  /// The postal code.
  public var postalCode: String?
  /// The country.
  public var country: String?
  /// The whole address as one text, when it came so.
  public var text: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    lines: [String] = [],
    city: String? = nil,
    state: String? = nil,
    postalCode: String? = nil,
    country: String? = nil,
    text: String? = nil
  ) {
    self.lines = lines
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.country = country
    self.text = text
  }
}
