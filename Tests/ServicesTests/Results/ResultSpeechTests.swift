import Dialog
import Records
import Testing

@testable import Services

@Suite("How one result is said")
struct ResultSpeechTests {
  private func observation(
    code: String = "4548-4", value: ObservationValue? = nil, absent: String? = nil,
    components: [ObservationComponent] = [], ranges: [Records.ReferenceRange] = []
  ) -> Observation {
    Observation(
      id: "o", patient: "p", status: .final,
      code: CodedConcept(
        codings: [Coding(system: CodeSystem.loinc, code: code, display: "Some test")]),
      effective: PartialDate("2026-03-03"), value: value,
      dataAbsentReason: absent.map {
        CodedConcept(codings: [Coding(system: CodeSystem.dataAbsentReason, code: $0)])
      },
      referenceRanges: ranges, components: components)
  }

  private func part(_ code: String, _ value: String) -> ObservationComponent {
    ObservationComponent(
      code: CodedConcept(codings: [Coding(system: CodeSystem.loinc, code: code)]),
      value: .quantity(VerdictTests.quantity(value, "mm[Hg]")))
  }

  @Test("Name, value and verdict stand in one message")
  func entry() {
    let lines = ResultSpeech.lines(
      observation(
        value: .quantity(VerdictTests.quantity("6.8")),
        ranges: [VerdictTests.range("4.0", "5.6")]))
    #expect(lines.map(\.id) == ["results-entry-out"])
    #expect(lines[0].arguments["test"] == .message(Message("test-4548-4")))
    #expect(lines[0].arguments["verdict"] == .message(Message("results-verdict-high")))
    #expect(
      lines[0].arguments["range"]
        == .range(
          QuantityRange(low: DecimalNumber("4.0"), high: DecimalNumber("5.6"), unit: "")))
  }

  @Test("A value alone gets no verdict")
  func alone() {
    let lines = ResultSpeech.lines(observation(value: .quantity(VerdictTests.quantity("6.8"))))
    #expect(lines.map(\.id) == ["results-entry"])
  }

  @Test("Both blood pressures are one value")
  func pressure() {
    let reading = observation(
      code: "55284-4", components: [part("8462-4", "79.6"), part("8480-6", "120.2")])
    let lines = ResultSpeech.lines(reading)
    #expect(lines.count == 1)
    #expect(
      lines[0].arguments["value"]
        == .message(
          Message(
            "results-value-pressure",
            ["high": .number(DecimalNumber(120)), "low": .number(DecimalNumber(80))])))
  }

  @Test("A missing value is said with its reason")
  func absent() {
    let lines = ResultSpeech.lines(observation(absent: "not-performed"))
    #expect(lines.map(\.id) == ["results-entry-absent"])
    #expect(lines[0].arguments["reason"] == .message(Message("results-absent-not-done")))
  }

  @Test(
    "Values of every kind can be said",
    arguments: [
      ObservationValue.text("Negative"), .boolean(true), .integer(3), .time("10:30:00"),
      .concept(CodedConcept(text: "Never smoker")),
      .range(low: VerdictTests.quantity("1"), high: nil),
      .ratio(
        numerator: VerdictTests.quantity("1", ""), denominator: VerdictTests.quantity("8", "")),
      .quantity(MeasuredQuantity(unit: "mg/dL")),
    ])
  func kinds(value: ObservationValue) {
    #expect(ResultSpeech.lines(observation(value: value)).count == 1)
  }

  @Test("A panel that only lists its members says nothing of its own")
  func panel() {
    var panel = observation()
    panel.members = ["a"]
    #expect(!ResultSpeech.isSayable(panel))
  }
}
