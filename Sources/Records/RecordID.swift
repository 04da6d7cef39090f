/// The identifier of one record, typed by what it identifies.
///
/// It is FHIR's logical id: unique within one type of record and one clinic, 1 to 64 characters
/// when it came from a server that keeps to the standard.
/// Source: FHIR R4, https://hl7.org/fhir/R4/resource.html#id
public struct RecordID<Subject>: Hashable, Sendable {
  /// The text of the identifier.
  public let value: String

  /// Makes an identifier from its text.
  public init(_ value: String) {
    self.value = value
  }
}

extension RecordID: Codable {
  /// Reads the identifier from a bare string.
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the identifier as a bare string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension RecordID: Comparable {
  /// Orders identifiers by their text, so that lists have a stable order.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension RecordID: ExpressibleByStringLiteral {
  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

/// The identifier of a patient.
public typealias PatientID = RecordID<Patient>

/// The identifier of a practitioner.
public typealias PractitionerID = RecordID<Practitioner>

/// The identifier of an organisation.
public typealias OrganizationID = RecordID<Organization>

/// The identifier of a place of care.
public typealias LocationID = RecordID<Location>

/// The identifier of a visit.
public typealias EncounterID = RecordID<Encounter>

/// The identifier of a condition.
public typealias ConditionID = RecordID<Condition>

/// The identifier of an allergy.
public typealias AllergyID = RecordID<Allergy>

/// The identifier of a vaccination.
public typealias ImmunizationID = RecordID<Immunization>

/// The identifier of a result.
public typealias ObservationID = RecordID<Observation>

/// The identifier of a report.
public typealias DiagnosticReportID = RecordID<DiagnosticReport>

/// The identifier of a prescription.
public typealias MedicationOrderID = RecordID<MedicationOrder>

/// The identifier of a drug.
public typealias MedicationID = RecordID<Medication>

/// The identifier of a care plan.
public typealias CarePlanID = RecordID<CarePlan>

/// The identifier of a care team.
public typealias CareTeamID = RecordID<CareTeam>

/// The identifier of an appointment.
public typealias AppointmentID = RecordID<Appointment>

/// The identifier of a slot.
public typealias AppointmentSlotID = RecordID<AppointmentSlot>

/// The identifier of a schedule.
public typealias ScheduleID = RecordID<Schedule>

/// The identifier of a message.
public typealias SecureMessageID = RecordID<SecureMessage>

/// The identifier of a document.
public typealias ClinicalDocumentID = RecordID<ClinicalDocument>

/// The identifier of an insurance plan.
public typealias CoverageID = RecordID<Coverage>

/// The identifier of a claim.
public typealias ClaimID = RecordID<Claim>

/// The identifier of an insurer's explanation.
public typealias ExplanationOfBenefitID = RecordID<ExplanationOfBenefit>

/// The identifier of a billing account.
public typealias BillingAccountID = RecordID<BillingAccount>

/// The identifier of a bill.
public typealias InvoiceID = RecordID<Invoice>

/// The identifier of a relative or guardian.
public typealias RelatedPersonID = RecordID<RelatedPerson>

/// The identifier of a consent.
public typealias ConsentID = RecordID<Consent>
