import Dialog
import Records

/// Says one result: name, value and verdict first, then the range.
enum ResultSpeech {
  /// LOINC: systolic blood pressure.
  static let systolic = "8480-6"
  /// LOINC: diastolic blood pressure.
  static let diastolic = "8462-4"

  /// The lines of one observation; several when it has parts that are told apart.
  static func lines(_ observation: Observation) -> [Message] {
    var lines: [Message] = []
    let name = Terminology.test(observation.code)
    if let pressure = bloodPressure(observation) {
      let verdict = Verdict(
        interpretations: observation.interpretations, value: nil, ranges: [])
      lines.append(line(name, .message(pressure), verdict: verdict, range: nil))
    } else {
      if let value = observation.value {
        lines.append(
          line(name, value, observation.interpretations, observation.referenceRanges))
      } else if observation.components.isEmpty {
        lines.append(absent(name, observation.dataAbsentReason))
      }
      for part in observation.components {
        let name = Terminology.test(part.code)
        if let value = part.value {
          lines.append(line(name, value, part.interpretations, part.referenceRanges))
        } else {
          lines.append(absent(name, part.dataAbsentReason))
        }
      }
    }
    switch observation.status {
    case .preliminary, .partial: lines.append(Message("results-entry-preliminary"))
    case .corrected: lines.append(Message("results-entry-corrected"))
    default: break
    }
    return lines
  }

  /// The value alone, as in "the time before: 7.2 percent"; nil when there is none.
  static func value(of observation: Observation) -> Value? {
    if let pressure = bloodPressure(observation) { return .message(pressure) }
    if let value = observation.value { return spoken(value) }
    let parts = observation.components.compactMap { $0.value.map(spoken) }
    return parts.isEmpty ? nil : .list(parts)
  }

  /// The verdict on an observation as a whole: one that is out, if any of its parts is.
  static func verdict(on observation: Observation) -> Verdict? {
    let own = Verdict(
      interpretations: observation.interpretations, value: observation.value,
      ranges: observation.referenceRanges)
    let parts = observation.components.compactMap {
      Verdict(interpretations: $0.interpretations, value: $0.value, ranges: $0.referenceRanges)
    }
    let all = [own].compactMap { $0 } + parts
    return all.first(where: \.isOut) ?? all.first
  }

  /// True when there is something to say: a value, a part, or a reason why there is none.
  static func isSayable(_ observation: Observation) -> Bool {
    observation.value != nil || !observation.components.isEmpty
      || (observation.dataAbsentReason != nil && observation.members.isEmpty)
  }

  // MARK: - Lines

  private static func line(
    _ name: Value, _ value: ObservationValue, _ interpretations: [CodedConcept],
    _ ranges: [Records.ReferenceRange]
  ) -> Message {
    var unit = ""
    if case .quantity(let quantity) = value { unit = RecordSpeech.unit(quantity) }
    return line(
      name, spoken(value),
      verdict: Verdict(interpretations: interpretations, value: value, ranges: ranges),
      range: Verdict.range(of: ranges), unit: unit)
  }

  private static func line(
    _ name: Value, _ value: Value, verdict: Verdict?, range: Records.ReferenceRange?,
    unit: String = ""
  ) -> Message {
    var arguments = ["test": name, "value": value]
    if let limits = range.flatMap({ limits($0, unit: unit) }) {
      arguments["range"] = limits
      guard let verdict else { return Message("results-entry-range", arguments) }
      if verdict == .inRange { return Message("results-entry-in", arguments) }
      arguments["verdict"] = verdict.message
      return Message("results-entry-out", arguments)
    }
    arguments["verdict"] = verdict?.message
    if let text = range?.text, !text.isEmpty {
      arguments["text"] = .text(DisplayName.spokenSigns(RecordSpeech.clause(text)))
      return Message(
        verdict == nil ? "results-entry-text" : "results-entry-verdict-text", arguments)
    }
    return Message(verdict == nil ? "results-entry" : "results-entry-verdict", arguments)
  }

  /// Why there is no value. Source: https://hl7.org/fhir/R4/valueset-data-absent-reason.html
  private static func absent(_ name: Value, _ reason: CodedConcept?) -> Message {
    let key =
      switch reason?.codings.lazy.compactMap(\.code).first {
      case "unknown", "temp-unknown": "unknown"
      case "asked-unknown", "not-asked": "asked"
      case "asked-declined": "declined"
      case "not-performed", "not-applicable": "not-done"
      case "error", "not-a-number", "negative-infinity", "positive-infinity": "error"
      case "masked", "not-permitted": "masked"
      default: "other"
      }
    return Message(
      "results-entry-absent",
      ["test": name, "reason": .message(Message("results-absent-\(key)"))])
  }

  /// "120 over 80" for a blood pressure with both parts.
  private static func bloodPressure(_ observation: Observation) -> Message? {
    guard observation.value == nil else { return nil }
    func part(_ code: String) -> DecimalNumber? {
      let component = observation.components.first {
        $0.code.code(in: CodeSystem.loinc) == code
      }
      guard case .quantity(let quantity)? = component?.value, quantity.comparator == nil else {
        return nil
      }
      return RecordSpeech.number(quantity.value)?.rounded(toPlaces: 0)
    }
    guard let high = part(systolic), let low = part(diastolic) else { return nil }
    return Message("results-value-pressure", ["high": .number(high), "low": .number(low)])
  }

  // MARK: - Values

  /// A value of any kind as it can be said.
  static func spoken(_ value: ObservationValue) -> Value {
    switch value {
    case .quantity(let quantity):
      return RecordSpeech.quantity(quantity) ?? text(quantity.unit ?? "")
    case .concept(let concept):
      return text(DisplayName.simplified(concept.words ?? ""))
    case .text(let words):
      return text(DisplayName.spokenSigns(RecordSpeech.clause(words)))
    case .boolean(let answer):
      return .message(Message(answer ? "results-value-yes" : "results-value-no"))
    case .integer(let number):
      return .count(number)
    case .range(let low, let high):
      return between(RecordSpeech.quantity(low), RecordSpeech.quantity(high))
    case .ratio(let numerator, let denominator):
      guard let first = RecordSpeech.quantity(numerator),
        let second = RecordSpeech.quantity(denominator)
      else { return text("") }
      return .message(Message("results-value-ratio", ["first": first, "second": second]))
    case .time(let clock):
      return CivilTime(iso: clock.prefix(5)).map(Value.time) ?? text(clock)
    case .dateTime(let date):
      return RecordSpeech(zone: .utc).date(date) ?? text(date.text)
    case .period(let period):
      let speech = RecordSpeech(zone: .utc)
      return between(period.start.flatMap(speech.date), period.end.flatMap(speech.date))
    }
  }

  private static func between(_ low: Value?, _ high: Value?) -> Value {
    switch (low, high) {
    case (let low?, let high?):
      return .message(Message("results-value-between", ["low": low, "high": high]))
    case (nil, let high?): return .message(Message("results-value-up-to", ["high": high]))
    case (let low?, nil): return .message(Message("results-value-from", ["low": low]))
    case (nil, nil): return text("")
    }
  }

  private static func text(_ words: String) -> Value {
    .message(Message("results-value-text", ["text": .text(words)]))
  }

  /// The limits of a range; their unit is said only where it differs from the value's.
  private static func limits(_ range: Records.ReferenceRange, unit: String) -> Value? {
    let low = RecordSpeech.number(range.low?.value)
    let high = RecordSpeech.number(range.high?.value)
    guard low != nil || high != nil else { return nil }
    let own = (range.high ?? range.low).map(RecordSpeech.unit) ?? ""
    return .range(QuantityRange(low: low, high: high, unit: own == unit ? "" : own))
  }
}
