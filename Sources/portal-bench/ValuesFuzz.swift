import Language

/// Any text heard as any kind of value, and said: no crash, no hang, only values that make sense.
///
/// Each input is made from the seed and its own number, so that one that fails can be had again with
/// `--from` and `--each`.
struct ValuesFuzz {
  private var count = 1_000_000
  private var first = 0
  private var seed: UInt64 = 1
  private var saysEach = false

  /// Inputs that took longer than this are reported, in milliseconds.
  private static let patience = 20.0

  /// Reads `--count N`, `--seed S`, `--from N` and `--each`.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--each" {
        saysEach = true
        continue
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else {
        throw BenchFailure("Give --count, --seed or --from a number.")
      }
      switch name {
      case "--count": count = number
      case "--seed": seed = UInt64(number)
      case "--from": first = number
      default: throw BenchFailure("There is no option \(name).")
      }
    }
  }

  func run() throws {
    let languages = [LanguageTag.english, .spanish]
    let parsers = languages.map { ValueParser(locale: $0) }
    let speakers = languages.map { WrittenText(locale: $0) }
    let preferences: [TimePreference] = [.either, .past, .future]
    var found = 0
    var slowest = (milliseconds: 0.0, text: "")
    for number in first..<first + count {
      var generator = SplitMix(seed: seed &* 1_000_003 &+ UInt64(number))
      let text = FuzzText.text(&generator)
      let kind = ValueKind.allCases[number % ValueKind.allCases.count]
      let language = Int.random(in: 0...1, using: &generator)
      let reference = CivilDateTime(
        date: CivilDate(dayNumber: Int.random(in: -25_000...50_000, using: &generator)),
        time: CivilTime(minuteOfDay: Int.random(in: 0..<1_440, using: &generator)))
      if saysEach { Report.say("\(number) \(kind.rawValue) \(text.debugDescription)") }
      let watch = Stopwatch()
      let heard = parsers[language].values(
        of: kind, in: text, reference: reference, preference: preferences[number / 7 % 3])
      if number % 16 == 0 { _ = speakers[language].words(for: text, kind: kind.rawValue) }
      let time = watch.milliseconds
      if time > slowest.milliseconds { slowest = (time, text) }
      found += heard.count
      try check(heard, in: text, number: number)
      if (number + 1) % 1_000_000 == 0 {
        Report.say("fuzz: \(number + 1) inputs, \(found) values.")
      }
    }
    Report.say("fuzz: \(count) inputs, \(found) values, no crash.")
    if slowest.milliseconds > ValuesFuzz.patience {
      Report.say(
        "fuzz: the slowest took \(Report.short(slowest.milliseconds)) milliseconds: "
          + slowest.text.debugDescription)
    }
  }

  /// Values stand in order within the line, days can be spoken of and ranges go forward.
  private func check(_ heard: [HeardValue], in text: String, number: Int) throws {
    var last = 0
    for value in heard {
      let isInOrder = value.range.lowerBound >= last && value.range.upperBound <= text.utf8.count
      let isSound = value.readings.allSatisfy { reading in
        switch reading {
        case .date(let day): (0...10_000).contains(day.year)
        case .dateRange(let first, let end): first < end
        case .dateTimeRange(let first, let end): first < end
        default: true
        }
      }
      guard isInOrder, isSound, value.readings.first == value.value else {
        throw BenchFailure("Input \(number) makes no sense: \(text.debugDescription): \(value)")
      }
      last = value.range.upperBound
    }
  }
}
