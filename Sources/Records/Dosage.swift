/// How to take a medicine.
///
/// Source: FHIR R4 Dosage, https://hl7.org/fhir/R4/dosage.html
public struct Dosage: Hashable, Codable, Sendable {
  /// The order of several instructions.
  public var sequence: Int?
  /// The prescriber's own words.
  public var text: String?
  /// Words meant for the patient.
  public var patientInstruction: String?
  /// Warnings such as "with food".
  public var additionalInstructions: [CodedConcept]
  /// True when it is taken only when needed.
  public var isAsNeeded: Bool
  /// What it is needed for.
  public var asNeededFor: CodedConcept?
  /// How much at once; the least, when it is a range.
  public var dose: MeasuredQuantity?
  /// The most at once, when it is a range.
  public var doseHigh: MeasuredQuantity?
  /// By mouth and so on.
  public var route: CodedConcept?
  /// Swallow, inject and so on.
  public var method: CodedConcept?
  /// How many times in each `period`.
  public var frequency: Int?
  /// The most times in each `period`, when it is a range.
  public var frequencyMax: Int?
  /// The length of the repeating stretch, in `periodUnit`.
  public var period: ExactDecimal?
  /// The longest stretch, when it is a range.
  public var periodMax: ExactDecimal?
  /// The unit of `period`.
  public var periodUnit: TimeUnit?
  /// FHIR day codes, such as `mon`.
  public var daysOfWeek: [String]
  /// Times as `08:00:00`.
  public var timesOfDay: [String]
  /// FHIR event codes, such as `HS` (at bedtime) or `AC` (before a meal).
  public var whenCodes: [String]
  /// The timing in words or as a code's display, such as `twice a day`.
  public var timingText: String?
  /// From when until when.
  public var bounds: Period?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    sequence: Int? = nil,
    text: String? = nil,
    patientInstruction: String? = nil,
    additionalInstructions: [CodedConcept] = [],
    isAsNeeded: Bool = false,
    asNeededFor: CodedConcept? = nil,
    dose: MeasuredQuantity? = nil,
    doseHigh: MeasuredQuantity? = nil,
    route: CodedConcept? = nil,
    method: CodedConcept? = nil,
    frequency: Int? = nil,
    frequencyMax: Int? = nil,
    period: ExactDecimal? = nil,
    periodMax: ExactDecimal? = nil,
    periodUnit: TimeUnit? = nil,
    daysOfWeek: [String] = [],
    timesOfDay: [String] = [],
    whenCodes: [String] = [],
    timingText: String? = nil,
    bounds: Period? = nil
  ) {
    self.sequence = sequence
    self.text = text
    self.patientInstruction = patientInstruction
    self.additionalInstructions = additionalInstructions
    self.isAsNeeded = isAsNeeded
    self.asNeededFor = asNeededFor
    self.dose = dose
    self.doseHigh = doseHigh
    self.route = route
    self.method = method
    self.frequency = frequency
    self.frequencyMax = frequencyMax
    self.period = period
    self.periodMax = periodMax
    self.periodUnit = periodUnit
    self.daysOfWeek = daysOfWeek
    self.timesOfDay = timesOfDay
    self.whenCodes = whenCodes
    self.timingText = timingText
    self.bounds = bounds
  }
}
