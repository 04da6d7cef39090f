/// A person's name in its parts.
///
/// Source: FHIR R4 HumanName, https://hl7.org/fhir/R4/datatypes.html#HumanName
public struct HumanName: Hashable, Codable, Sendable {
  /// What the name is for.
  public var use: NameUse?
  /// The whole name as it should be read.
  public var text: String?
  /// The family name.
  public var family: String?
  /// Given names, first and middle ones, in order.
  public var given: [String]
  /// Titles before the name, such as `Dr.`.
  public var prefixes: [String]
  /// What follows the name, such as `Jr.` or `MD`.
  public var suffixes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    use: NameUse? = nil,
    text: String? = nil,
    family: String? = nil,
    given: [String] = [],
    prefixes: [String] = [],
    suffixes: [String] = []
  ) {
    self.use = use
    self.text = text
    self.family = family
    self.given = given
    self.prefixes = prefixes
    self.suffixes = suffixes
  }

  /// The whole name as said: `text`, else given and family names in order.
  public var full: String {
    if let text, !text.isEmpty { return text }
    return (given + [family].compactMap { $0 } + suffixes).joined(separator: " ")
  }
}
