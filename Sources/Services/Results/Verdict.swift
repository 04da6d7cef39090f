import Dialog
import Records

/// What the laboratory or its range says of a value; never more than the record bears out.
///
/// Source: HL7 v3 ObservationInterpretation,
/// https://terminology.hl7.org/CodeSystem-v3-ObservationInterpretation.html
enum Verdict: String, Equatable, CaseIterable {
  case inRange = "in-range"
  case high
  case veryHigh = "very-high"
  case low
  case veryLow = "very-low"
  case abnormal
  case veryAbnormal = "very-abnormal"
  case positive
  case negative
  case detected
  case notDetected = "not-detected"
  case borderline

  /// The verdict on a value: the laboratory's own, else by its range, else none.
  init?(
    interpretations: [CodedConcept], value: ObservationValue?, ranges: [Records.ReferenceRange]
  ) {
    if let said = interpretations.lazy.compactMap(Verdict.init(interpretation:)).first {
      self = said
      return
    }
    guard interpretations.isEmpty, case .quantity(let quantity)? = value,
      let range = Verdict.range(of: ranges), let computed = Verdict(quantity, in: range)
    else { return nil }
    self = computed
  }

  /// True when the value needs a second look.
  var isOut: Bool {
    switch self {
    case .high, .veryHigh, .low, .veryLow, .abnormal, .veryAbnormal: true
    case .inRange, .positive, .negative, .detected, .notDetected, .borderline: false
    }
  }

  /// The words for it.
  var message: Value { .message(Message("results-verdict-\(rawValue)")) }

  private init?(interpretation: CodedConcept) {
    let codes = interpretation.codings
      .filter { $0.system == nil || $0.system?.contains("ObservationInterpretation") == true }
      .compactMap(\.code)
    switch codes.first {
    case "N": self = .inRange
    case "H", "HU": self = .high
    case "HH", "H>", "HX": self = .veryHigh
    case "L", "LU": self = .low
    case "LL", "L<", "LX": self = .veryLow
    case "A": self = .abnormal
    case "AA": self = .veryAbnormal
    case "POS", "RR", "WR": self = .positive
    case "NEG", "NR": self = .negative
    case "DET": self = .detected
    case "ND": self = .notDetected
    case "IND", "E": self = .borderline
    default: return nil
    }
  }

  /// The one range that a value can be held against.
  ///
  /// With several, or one that is for some people only, it is not for the portal to choose.
  static func range(of ranges: [Records.ReferenceRange]) -> Records.ReferenceRange? {
    let usual = ranges.filter { range in
      range.appliesTo.isEmpty && range.ageLow == nil && range.ageHigh == nil
        && (range.kind == nil || range.kind?.codings.contains { $0.code == "normal" } == true)
    }
    return usual.count == 1 ? usual.first : nil
  }

  /// By the limits, which are themselves inside; nil when units differ or the value is not exact.
  private init?(_ quantity: MeasuredQuantity, in range: Records.ReferenceRange) {
    guard let number = RecordSpeech.number(quantity.value) else { return nil }
    for bound in [range.low, range.high].compactMap({ $0 }) {
      let unit = RecordSpeech.unit(bound)
      guard unit.isEmpty || unit == RecordSpeech.unit(quantity) || bound.unit == quantity.unit
      else { return nil }
    }
    let low = RecordSpeech.number(range.low?.value)
    let high = RecordSpeech.number(range.high?.value)
    guard low != nil || high != nil else { return nil }
    switch quantity.comparator {
    case nil:
      if let low, number < low {
        self = .low
      } else if let high, high < number {
        self = .high
      } else {
        self = .inRange
      }
    case .lessThan, .atMost:
      // "Less than 5" is surely low only when nothing below 5 is inside.
      guard let low, number < low || (number == low && quantity.comparator == .lessThan)
      else { return nil }
      self = .low
    case .moreThan, .atLeast:
      guard let high, high < number || (number == high && quantity.comparator == .moreThan)
      else { return nil }
      self = .high
    }
  }
}
