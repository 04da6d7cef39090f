import Records

/// Usual ranges of common laboratory tests, for the results of the sample clinic.
///
/// Each row of the file names the source that it was taken from.
struct UsualRanges: Sendable {
  private struct Range: Sendable {
    let low: ExactDecimal?
    let high: ExactDecimal?
    let unit: String
    let sex: AdministrativeSex?
    let age: Int
  }

  private let ranges: [String: [Range]]

  /// Reads the file: tab-separated, one range a row, `#` before comments.
  init(file: String) throws {
    guard let bytes = FileBytes.read(file, atMost: 1 << 20) else {
      throw SampleClinic.Fault.records
    }
    var ranges: [String: [Range]] = [:]
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    for row in rows.dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 7 else { throw SampleClinic.Fault.records }
      ranges[fields[0], default: []].append(
        Range(
          low: ExactDecimal(fields[2]), high: ExactDecimal(fields[3]), unit: fields[4],
          sex: AdministrativeSex(rawValue: fields[5]), age: Int(fields[6]) ?? 0))
    }
    self.ranges = ranges
  }

  /// A result with its usual range and what it means, where it has none and the unit fits.
  func adding(to result: Observation, of patient: Patient?) -> Observation {
    guard result.referenceRanges.isEmpty, let code = result.code.code(in: CodeSystem.loinc),
      case .quantity(let quantity)? = result.value, let value = quantity.value,
      let unit = quantity.unit,
      let range = ranges[code]?.first(where: {
        $0.unit == unit && ($0.sex == nil || $0.sex == patient?.sex)
      }), age(of: patient, at: result) >= range.age
    else { return result }
    var result = result
    result.referenceRanges = [
      ReferenceRange(
        low: range.low.map { MeasuredQuantity(value: $0, unit: unit) },
        high: range.high.map { MeasuredQuantity(value: $0, unit: unit) })
    ]
    if result.interpretations.isEmpty {
      result.interpretations = [Self.interpretation(of: value, low: range.low, high: range.high)]
    }
    return result
  }

  /// High, low or normal, in the codes that laboratories use.
  static func interpretation(
    of value: ExactDecimal, low: ExactDecimal?, high: ExactDecimal?
  ) -> CodedConcept {
    let number = value.doubleValue
    if let low, number < low.doubleValue { return concept("L", "Low") }
    if let high, number > high.doubleValue { return concept("H", "High") }
    return concept("N", "Normal")
  }

  private static func concept(_ code: String, _ display: String) -> CodedConcept {
    CodedConcept(codings: [
      Coding(system: CodeSystem.interpretation, code: code, display: display)
    ])
  }

  /// In whole years; 0 when it is not known.
  private func age(of patient: Patient?, at result: Observation) -> Int {
    guard let born = patient?.birthDate?.earliest.seconds,
      let taken = (result.effective?.earliest ?? result.issued)?.seconds
    else { return 0 }
    return Int((taken - born) / 31_556_952)
  }
}
