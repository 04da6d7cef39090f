import Records

/// Which table holds which type.
enum RecordTables {
  static func table(of type: RecordType) -> RecordTable {
    switch type {
    case .patient: return Patient.table
    case .practitioner: return Practitioner.table
    case .organization: return Organization.table
    case .location: return Location.table
    case .encounter: return Encounter.table
    case .condition: return Condition.table
    case .allergy: return Allergy.table
    case .immunization: return Immunization.table
    case .observation: return Observation.table
    case .diagnosticReport: return DiagnosticReport.table
    case .medicationOrder: return MedicationOrder.table
    case .medication: return Medication.table
    case .carePlan: return CarePlan.table
    case .careTeam: return CareTeam.table
    case .appointment: return Appointment.table
    case .slot: return AppointmentSlot.table
    case .schedule: return Schedule.table
    case .message: return SecureMessage.table
    case .document: return ClinicalDocument.table
    case .coverage: return Coverage.table
    case .claim: return Claim.table
    case .explanationOfBenefit: return ExplanationOfBenefit.table
    case .billingAccount: return BillingAccount.table
    case .invoice: return Invoice.table
    case .relatedPerson: return RelatedPerson.table
    case .consent: return Consent.table
    }
  }
}
