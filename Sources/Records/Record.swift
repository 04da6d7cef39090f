/// Any one record that the portal keeps.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/resourcelist.html
public enum Record: Hashable, Codable, Sendable {
  /// A patient.
  case patient(Patient)
  /// A practitioner.
  case practitioner(Practitioner)
  /// An organisation.
  case organization(Organization)
  /// A place of care.
  case location(Location)
  /// A visit.
  case encounter(Encounter)
  /// A condition.
  case condition(Condition)
  /// An allergy.
  case allergy(Allergy)
  /// A vaccination.
  case immunization(Immunization)
  /// A result.
  case observation(Observation)
  /// A report.
  case diagnosticReport(DiagnosticReport)
  /// A prescription.
  case medicationOrder(MedicationOrder)
  /// A drug.
  case medication(Medication)
  /// A care plan.
  case carePlan(CarePlan)
  /// A care team.
  case careTeam(CareTeam)
  /// An appointment.
  case appointment(Appointment)
  /// A slot.
  case slot(AppointmentSlot)
  /// A schedule.
  case schedule(Schedule)
  /// A message.
  case message(SecureMessage)
  /// A document.
  case document(ClinicalDocument)
  /// An insurance plan.
  case coverage(Coverage)
  /// A claim.
  case claim(Claim)
  /// An insurer's explanation.
  case explanationOfBenefit(ExplanationOfBenefit)
  /// A billing account.
  case billingAccount(BillingAccount)
  /// A bill.
  case invoice(Invoice)
  /// A relative or guardian.
  case relatedPerson(RelatedPerson)
  /// A consent.
  case consent(Consent)

  /// The record's type.
  public var type: RecordType {
    switch self {
    case .patient: .patient
    case .practitioner: .practitioner
    case .organization: .organization
    case .location: .location
    case .encounter: .encounter
    case .condition: .condition
    case .allergy: .allergy
    case .immunization: .immunization
    case .observation: .observation
    case .diagnosticReport: .diagnosticReport
    case .medicationOrder: .medicationOrder
    case .medication: .medication
    case .carePlan: .carePlan
    case .careTeam: .careTeam
    case .appointment: .appointment
    case .slot: .slot
    case .schedule: .schedule
    case .message: .message
    case .document: .document
    case .coverage: .coverage
    case .claim: .claim
    case .explanationOfBenefit: .explanationOfBenefit
    case .billingAccount: .billingAccount
    case .invoice: .invoice
    case .relatedPerson: .relatedPerson
    case .consent: .consent
    }
  }

  /// The record's identifier, unique within its type.
  public var id: String {
    switch self {
    case .patient(let record): record.id.value
    case .practitioner(let record): record.id.value
    case .organization(let record): record.id.value
    case .location(let record): record.id.value
    case .encounter(let record): record.id.value
    case .condition(let record): record.id.value
    case .allergy(let record): record.id.value
    case .immunization(let record): record.id.value
    case .observation(let record): record.id.value
    case .diagnosticReport(let record): record.id.value
    case .medicationOrder(let record): record.id.value
    case .medication(let record): record.id.value
    case .carePlan(let record): record.id.value
    case .careTeam(let record): record.id.value
    case .appointment(let record): record.id.value
    case .slot(let record): record.id.value
    case .schedule(let record): record.id.value
    case .message(let record): record.id.value
    case .document(let record): record.id.value
    case .coverage(let record): record.id.value
    case .claim(let record): record.id.value
    case .explanationOfBenefit(let record): record.id.value
    case .billingAccount(let record): record.id.value
    case .invoice(let record): record.id.value
    case .relatedPerson(let record): record.id.value
    case .consent(let record): record.id.value
    }
  }

  /// The patient whose record it is; nil for what belongs to no patient, such as a schedule.
  public var patient: PatientID? {
    switch self {
    case .patient(let record): record.id
    case .encounter(let record): record.patient
    case .condition(let record): record.patient
    case .allergy(let record): record.patient
    case .immunization(let record): record.patient
    case .observation(let record): record.patient
    case .diagnosticReport(let record): record.patient
    case .medicationOrder(let record): record.patient
    case .carePlan(let record): record.patient
    case .careTeam(let record): record.patient
    case .appointment(let record): record.patient
    case .message(let record): record.patient
    case .document(let record): record.patient
    case .coverage(let record): record.patient
    case .claim(let record): record.patient
    case .explanationOfBenefit(let record): record.patient
    case .billingAccount(let record): record.patient
    case .invoice(let record): record.patient
    case .relatedPerson(let record): record.patient
    case .consent(let record): record.patient
    case .practitioner, .organization, .location, .medication, .slot, .schedule: nil
    }
  }
}
