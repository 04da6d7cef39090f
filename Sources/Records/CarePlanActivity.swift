/// One thing to do in a care plan.
///
/// Source: FHIR R4 CarePlan.activity, https://hl7.org/fhir/R4/careplan.html
public struct CarePlanActivity: Hashable, Codable, Sendable {
  /// What it is.
  public var code: CodedConcept?
  /// More about it.
  public var description: String?
  /// FHIR's status code, such as `in-progress`.
  public var status: String?
  /// When it is to be done.
  public var scheduled: Period?
  /// When, in words.
  public var scheduledText: String?
  /// Who does it.
  public var performers: [Reference]
  /// Where.
  public var location: Reference?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    code: CodedConcept? = nil,
    description: String? = nil,
    status: String? = nil,
    scheduled: Period? = nil,
    scheduledText: String? = nil,
    performers: [Reference] = [],
    location: Reference? = nil
  ) {
    self.code = code
    self.description = description
    self.status = status
    self.scheduled = scheduled
    self.scheduledText = scheduledText
    self.performers = performers
    self.location = location
  }
}
