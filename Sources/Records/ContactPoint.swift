/// A way to reach a person or an organisation.
///
/// Source: FHIR R4 ContactPoint, https://hl7.org/fhir/R4/datatypes.html#ContactPoint
public struct ContactPoint: Hashable, Codable, Sendable {
  /// Telephone, email and so on.
  public var kind: ContactKind
  /// The number or address as it was written.
  public var value: String
  /// Home, work, mobile and so on.
  public var use: ContactUse?
  /// Preference, 1 first; nil when none was stated.
  public var rank: Int?

  /// Makes the value from its parts; what is not named is unknown.
  public init(kind: ContactKind = .other, value: String, use: ContactUse? = nil, rank: Int? = nil) {
    self.kind = kind
    self.value = value
    self.use = use
    self.rank = rank
  }
}
