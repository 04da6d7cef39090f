/// The URIs of the code systems that the portal looks codes up in.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/terminologies-systems.html
public enum CodeSystem {
  /// Laboratory tests and other observations.
  public static let loinc = "http://loinc.org"
  /// Diagnoses, findings, procedures and substances.
  public static let snomed = "http://snomed.info/sct"
  /// Medicines in the United States.
  public static let rxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm"
  /// Vaccines.
  public static let cvx = "http://hl7.org/fhir/sid/cvx"
  /// Units of measure.
  public static let ucum = "http://unitsofmeasure.org"
  /// Interpretations of a result, such as `H` for high.
  public static let interpretation =
    "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
  /// Reasons why there is no value.
  public static let dataAbsentReason =
    "http://terminology.hl7.org/CodeSystem/data-absent-reason"
}
