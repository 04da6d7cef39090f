/// A drug or a product that orders refer to.
///
/// Source: FHIR R4 Medication, https://hl7.org/fhir/R4/medication.html
public struct Medication: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: MedicationID
  /// What it is.
  public var code: CodedConcept
  /// Tablet, liquid and so on.
  public var form: CodedConcept?
  /// What is in it.
  public var ingredients: [CodedConcept]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: MedicationID,
    code: CodedConcept,
    form: CodedConcept? = nil,
    ingredients: [CodedConcept] = []
  ) {
    self.id = id
    self.code = code
    self.form = form
    self.ingredients = ingredients
  }
}
