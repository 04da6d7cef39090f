import Dialog
import Records

/// How one number has changed over time, in sentences; whether that is good is not for it to say.
struct ResultTrend {
  /// One value with its day.
  struct Point: Equatable {
    let number: DecimalNumber
    let quantity: MeasuredQuantity
    let date: PartialDate
  }

  /// The values, the earliest first.
  let points: [Point]
  private let name: Value
  private let speech: RecordSpeech
  private let verdict: Verdict?
  /// Whether the last value is too old to say how things are now.
  private let isPast: Bool

  /// The most results that a trend looks back on, and how many days where that leaves enough.
  private static let most = 24
  private static let window = 3 * 366
  /// For how many days a value says how things are now.
  private static let current = 92

  /// Takes what can be compared: numbers of one unit, with a date.
  ///
  /// `history` comes the latest first, as the store gives it. Nil when fewer than two remain.
  ///
  /// Without `today`, the last value counts as how things are now.
  init?(_ history: [Observation], speech: RecordSpeech, today: CivilDate? = nil) {
    guard let latest = history.first(where: { ResultTrend.measured($0) != nil }),
      let newest = ResultTrend.measured(latest)
    else { return nil }
    let unit = RecordSpeech.unit(newest.quantity)
    let all = history.compactMap { observation -> Point? in
      guard let measured = ResultTrend.measured(observation), let date = observation.effective,
        RecordSpeech.unit(measured.quantity) == unit, measured.quantity.comparator == nil,
        speech.day(date) != nil, let number = RecordSpeech.number(measured.quantity.value)
      else { return nil }
      return Point(number: number, quantity: measured.quantity, date: date)
    }
    .prefix(ResultTrend.most)
    guard all.count > 1, let now = all.first.flatMap({ speech.day($0.date) }) else { return nil }
    // What was a decade ago says little of where a value is going; a lone recent one needs it.
    let recent = all.filter { point in
      speech.day(point.date).map { now.dayNumber - $0.dayNumber <= ResultTrend.window } ?? false
    }
    points = Array((recent.count > 1 ? recent : Array(all.prefix(2))).reversed())
    isPast = today.map { $0.dayNumber - now.dayNumber > ResultTrend.current } ?? false
    name = Terminology.test(newest.code)
    verdict = Verdict(
      interpretations: newest.interpretations, value: .quantity(newest.quantity),
      ranges: newest.ranges)
    self.speech = speech
  }

  /// The sentences: direction with the first and the last, the run, the highest and the lowest.
  var sentences: [Message] {
    guard let first = points.first, let last = points.last else { return [] }
    var arguments = ["test": name]
    arguments["first"] = RecordSpeech.quantity(first.quantity)
    arguments["last"] = RecordSpeech.quantity(last.quantity)
    arguments["firstDate"] = speech.date(first.date)
    arguments["lastDate"] = speech.date(last.date)
    var sentences = [Message("results-trend-\(direction)\(past)", arguments)]
    if let run { sentences.append(run) }
    if points.count > 2 {
      if let highest = points.max(by: { $0.number < $1.number }), highest != last,
        highest != first
      {
        sentences.append(extreme("highest", highest))
      }
      if let lowest = points.min(by: { $0.number < $1.number }), lowest != last, lowest != first {
        sentences.append(extreme("lowest", lowest))
      }
      sentences.append(Message("results-trend-count", ["count": .count(points.count)]))
    }
    switch verdict {
    case .high, .veryHigh: sentences.append(Message("results-trend-now-above\(past)"))
    case .low, .veryLow: sentences.append(Message("results-trend-now-below\(past)"))
    case .inRange: sentences.append(Message("results-trend-now-in\(past)"))
    default: break
    }
    return sentences
  }

  /// The variant of messages about a last value that is old.
  private var past: String { isPast ? ".past" : "" }

  /// `up`, `down` or `same`: a change of less than 3 in 100 is none.
  var direction: String {
    guard let first = points.first?.number.doubleValue, let last = points.last?.number.doubleValue
    else { return "same" }
    let change = last - first
    guard abs(change) > 0.03 * max(abs(first), abs(last)) else { return "same" }
    return change > 0 ? "up" : "down"
  }

  /// "It has been lower each of the last 3 times", from two times on.
  private var run: Message? {
    var rises = 0
    var falls = 0
    for (earlier, later) in zip(points, points.dropFirst()).reversed() {
      if earlier.number < later.number, falls == 0 {
        rises += 1
      } else if later.number < earlier.number, rises == 0 {
        falls += 1
      } else {
        break
      }
    }
    if rises > 1, direction == "up" {
      return Message("results-trend-run-up", ["count": .count(rises)])
    }
    if falls > 1, direction == "down" {
      return Message("results-trend-run-down", ["count": .count(falls)])
    }
    return nil
  }

  private func extreme(_ which: String, _ point: Point) -> Message {
    var arguments: [String: Value] = [:]
    arguments["value"] = RecordSpeech.quantity(point.quantity)
    arguments["date"] = speech.date(point.date)
    return Message("results-trend-\(which)", arguments)
  }

  private struct Measured {
    let code: CodedConcept
    let quantity: MeasuredQuantity
    let interpretations: [CodedConcept]
    let ranges: [Records.ReferenceRange]
  }

  /// The number of an observation; of a blood pressure, the first of the two.
  private static func measured(_ observation: Observation) -> Measured? {
    if case .quantity(let quantity)? = observation.value {
      return Measured(
        code: observation.code, quantity: quantity,
        interpretations: observation.interpretations, ranges: observation.referenceRanges)
    }
    let part =
      observation.components.first { $0.code.code(in: CodeSystem.loinc) == ResultSpeech.systolic }
    guard let part, case .quantity(let quantity)? = part.value else { return nil }
    return Measured(
      code: part.code, quantity: quantity, interpretations: part.interpretations,
      ranges: part.referenceRanges)
  }
}
