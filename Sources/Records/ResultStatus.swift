/// Whether a result or a report is final.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-observation-status.html and
/// https://hl7.org/fhir/R4/valueset-diagnostic-report-status.html
public enum ResultStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Known of, nothing to read yet.
  case registered
  /// Some of it is there.
  case partial
  /// It may still change.
  case preliminary
  /// Complete.
  case final
  /// Changed after it was final.
  case amended
  /// Changed because it was wrong.
  case corrected
  /// Added to after it was final.
  case appended
  /// It was not carried out.
  case cancelled
  /// Not known.
  case unknown
}
