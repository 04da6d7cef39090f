import Language

/// Any text heard as any kind of value, and said: no crash, no hang, only values that make sense.
///
/// Each input is made from the seed and its own number, so that one that fails can be had again with
/// `--from` and `--each`.
struct ValuesFuzz {
  private let options: FuzzOptions

  /// Inputs that took longer than this are reported, in milliseconds.
  private static let patience = 20.0

  /// Reads `--count N`, `--seed S`, `--from N` and `--each`.
  init(_ arguments: [String]) throws {
    options = try FuzzOptions(arguments, count: 1_000_000, hasEach: true)
  }

  func run() throws {
    let languages = [LanguageTag.english, .spanish]
    let parsers = languages.map { ValueParser(locale: $0) }
    let speakers = languages.map { WrittenText(locale: $0) }
    let preferences: [TimePreference] = [.either, .past, .future]
    var found = 0
    var slowest = (milliseconds: 0.0, text: "")
    for number in options.first..<options.first + options.count {
      var generator = SplitMix(seed: options.seed &* 1_000_003 &+ UInt64(number))
      let text = FuzzText.text(&generator)
      let kind = ValueKind.allCases[number % ValueKind.allCases.count]
      let language = Int.random(in: 0...1, using: &generator)
      let reference = CivilDateTime(
        date: CivilDate(dayNumber: Int.random(in: -25_000...50_000, using: &generator)),
        time: CivilTime(minuteOfDay: Int.random(in: 0..<1_440, using: &generator)))
      if options.saysEach { Report.say("\(number) \(kind.rawValue) \(text.debugDescription)") }
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
    Report.say("fuzz: \(options.count) inputs, \(found) values, no crash.")
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
