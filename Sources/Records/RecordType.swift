/// The types of record that the portal keeps; the raw value is FHIR R4's resource type.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/resourcelist.html
public enum RecordType: String, Hashable, Codable, Sendable, CaseIterable {
  /// A patient.
  case patient = "Patient"
  /// A practitioner.
  case practitioner = "Practitioner"
  /// An organisation.
  case organization = "Organization"
  /// A place of care.
  case location = "Location"
  /// A visit.
  case encounter = "Encounter"
  /// A condition.
  case condition = "Condition"
  /// An allergy.
  case allergy = "AllergyIntolerance"
  /// A vaccination.
  case immunization = "Immunization"
  /// A result.
  case observation = "Observation"
  /// A report.
  case diagnosticReport = "DiagnosticReport"
  /// A prescription.
  case medicationOrder = "MedicationRequest"
  /// A drug.
  case medication = "Medication"
  /// A care plan.
  case carePlan = "CarePlan"
  /// A care team.
  case careTeam = "CareTeam"
  /// An appointment.
  case appointment = "Appointment"
  /// A slot.
  case slot = "Slot"
  /// A schedule.
  case schedule = "Schedule"
  /// A message.
  case message = "Communication"
  /// A document.
  case document = "DocumentReference"
  /// An insurance plan.
  case coverage = "Coverage"
  /// A claim.
  case claim = "Claim"
  /// An insurer's explanation.
  case explanationOfBenefit = "ExplanationOfBenefit"
  /// A billing account.
  case billingAccount = "Account"
  /// A bill.
  case invoice = "Invoice"
  /// A relative or guardian.
  case relatedPerson = "RelatedPerson"
  /// A consent.
  case consent = "Consent"
}
