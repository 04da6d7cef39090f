/// The kind of an observation.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-observation-category.html
public enum ObservationCategory: String, Hashable, Codable, Sendable, CaseIterable {
  /// A laboratory test.
  case laboratory
  /// Blood pressure, weight, temperature and so on.
  case vitalSigns = "vital-signs"
  /// Answers to a questionnaire.
  case survey
  /// From an image.
  case imaging
  /// From a procedure.
  case procedure
  /// From an examination.
  case exam
  /// From a therapy.
  case therapy
  /// About exercise.
  case activity
  /// Smoking, work and so on.
  case socialHistory = "social-history"
  /// A category that FHIR does not name.
  case other
}
