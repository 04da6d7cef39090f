import Records
import Testing

@testable import Services

@Suite("What may be said of a value")
struct VerdictTests {
  static func quantity(
    _ text: String, _ unit: String = "%", _ comparator: QuantityComparator? = nil
  )
    -> MeasuredQuantity
  {
    MeasuredQuantity(value: ExactDecimal(text), comparator: comparator, unit: unit)
  }

  static func range(_ low: String?, _ high: String?, _ unit: String = "%")
    -> Records.ReferenceRange
  {
    Records.ReferenceRange(
      low: low.map { quantity($0, unit) }, high: high.map { quantity($0, unit) })
  }

  static func interpretation(_ code: String) -> CodedConcept {
    CodedConcept(codings: [Coding(system: CodeSystem.interpretation, code: code)])
  }

  @Test("Nothing is said without a range and an interpretation")
  func nothing() {
    let value = ObservationValue.quantity(Self.quantity("6.8"))
    #expect(Verdict(interpretations: [], value: value, ranges: []) == nil)
  }

  @Test(
    "The limits themselves are inside",
    arguments: [
      ("3.9", Verdict.low), ("4.0", .inRange), ("4", .inRange), ("5.6", .inRange),
      ("5.60", .inRange),
      ("5.61", .high), ("6.8", .high),
    ])
  func limits(value: String, verdict: Verdict) {
    let said = Verdict(
      interpretations: [], value: .quantity(Self.quantity(value)),
      ranges: [Self.range("4.0", "5.6")])
    #expect(said == verdict)
  }

  @Test("The laboratory's word goes before its range")
  func laboratory() {
    let value = ObservationValue.quantity(Self.quantity("5.0"))
    let ranges = [Self.range("4.0", "5.6")]
    let high = Verdict(
      interpretations: [Self.interpretation("HH")], value: value, ranges: ranges)
    #expect(high == .veryHigh)
    let unknown = Verdict(
      interpretations: [Self.interpretation("CARR")], value: value, ranges: ranges)
    #expect(unknown == nil)
  }

  @Test("With several ranges, other people's ranges or other units nothing is said")
  func undecided() {
    let value = ObservationValue.quantity(Self.quantity("5.0"))
    let two = [Self.range("4.0", "5.6"), Self.range("1.0", "2.0")]
    #expect(Verdict(interpretations: [], value: value, ranges: two) == nil)
    var women = Self.range("1.0", "2.0")
    women.appliesTo = [CodedConcept(text: "women")]
    #expect(Verdict(interpretations: [], value: value, ranges: [women]) == nil)
    #expect(
      Verdict(interpretations: [], value: value, ranges: [Self.range("4.0", "5.6", "mmol/L")])
        == nil)
    #expect(Verdict(interpretations: [], value: .text("5.0"), ranges: two) == nil)
  }

  @Test("A value beyond what could be measured is judged only where it must lie outside")
  func comparators() {
    func verdict(_ text: String, _ comparator: QuantityComparator) -> Verdict? {
      Verdict(
        interpretations: [], value: .quantity(Self.quantity(text, "%", comparator)),
        ranges: [Self.range("4.0", "5.6")])
    }
    #expect(verdict("4.0", .lessThan) == .low)
    #expect(verdict("4.0", .atMost) == nil)
    #expect(verdict("5.0", .lessThan) == nil)
    #expect(verdict("5.6", .moreThan) == .high)
    #expect(verdict("5.6", .atLeast) == nil)
    #expect(verdict("9", .atLeast) == .high)
  }
}
