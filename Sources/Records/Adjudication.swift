/// An amount that an insurer decided, such as what the patient owes.
///
/// Source: FHIR R4 ExplanationOfBenefit.item.adjudication,
/// https://hl7.org/fhir/R4/explanationofbenefit.html
public struct Adjudication: Hashable, Codable, Sendable {
  /// Submitted, eligible, deductible, benefit and so on.
  public var category: CodedConcept
  /// The amount.
  public var amount: MoneyAmount?

  /// Makes the value from its parts; what is not named is unknown.
  public init(category: CodedConcept, amount: MoneyAmount? = nil) {
    self.category = category
    self.amount = amount
  }
}
