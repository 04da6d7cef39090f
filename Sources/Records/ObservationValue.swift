/// The result of an observation.
///
/// Source: FHIR R4 Observation.value[x], https://hl7.org/fhir/R4/observation.html
public enum ObservationValue: Hashable, Codable, Sendable {
  /// A measured amount.
  case quantity(MeasuredQuantity)
  /// A coded answer, such as "positive".
  case concept(CodedConcept)
  /// An answer in words.
  case text(String)
  /// Yes or no.
  case boolean(Bool)
  /// A whole number without a unit.
  case integer(Int)
  /// Between two amounts; either end may be open.
  case range(low: MeasuredQuantity?, high: MeasuredQuantity?)
  /// One amount in relation to another, such as a titre.
  case ratio(numerator: MeasuredQuantity?, denominator: MeasuredQuantity?)
  /// A time of day, as `hh:mm:ss`.
  case time(String)
  /// A date or a moment.
  case dateTime(PartialDate)
  /// A stretch of time.
  case period(Period)
}
