/// Finds days, times and ranges of both in a line.
struct TemporalListener {
  let context: TemporalContext
  let dates: DateGrammar
  let clock: ClockGrammar
  let moment: MomentGrammar
  let ranges: RangeGrammar
  let clockRanges: ClockRangeGrammar
  let momentRanges: MomentRangeGrammar

  /// How many places of a line are tried.
  private static let mostTries = 150
  /// How many of them may be digits.
  private static let mostDigits = 40

  /// Readings found at a place.
  struct Found {
    var readings: [Value]
    var end: Int
    var confidence: Double
  }

  init(context: TemporalContext) {
    self.context = context
    dates = DateGrammar(context: context)
    clock = ClockGrammar(context: context)
    moment = MomentGrammar(dates: dates)
    ranges = RangeGrammar(dates: dates)
    clockRanges = ClockRangeGrammar(clock: clock)
    momentRanges = MomentRangeGrammar(moments: moment, clocks: clockRanges)
  }

  /// All values of one kind.
  func values(of kind: ValueKind) -> [HeardValue] {
    switch kind {
    case .date: days()
    case .time:
      scan { index in
        time(at: index).map {
          Found(
            readings: $0.times.map(Value.time), end: $0.end,
            confidence: $0.isCertain ? 0.95 : 0.5)
        }
      }
    case .datetime: moments()
    case .daterange:
      scan { index in
        // A range that opened without closing was not understood.
        let line = context.line
        if line.has(index - 1, [.between, .before]) { return nil }
        let match = ranges.range(at: index)
        if let end = match?.end, line.has(index - 1, .from), !line.has(index - 1, .of),
          line.has(end, .to) || line.isSign(end, "-")
        {
          return nil
        }
        return match.map {
          Found(
            readings: $0.periods.map { .dateRange($0.start, $0.end) }, end: $0.end,
            confidence: $0.isWeak ? 0.5 : 0.9)
        }
      }
    case .timerange:
      scan { index in
        (clockRanges.range(at: index) ?? clockRanges.part(at: index)).map {
          Found(
            readings: $0.ranges.map { .timeRange($0.start, $0.end) }, end: $0.end,
            confidence: $0.isCertain ? 0.9 : 0.6)
        }
      }
    case .datetimerange:
      scan { index in
        momentRanges.range(at: index).map {
          Found(
            readings: $0.ranges.map { .dateTimeRange($0.start, $0.end) }, end: $0.end,
            confidence: 0.85)
        }
      }
    default: []
    }
  }

  private func days() -> [HeardValue] {
    let found = scan { index in
      dates.date(at: index).map {
        Found(readings: $0.days.map(Value.date), end: $0.end, confidence: $0.confidence)
      }
    }
    // "August 2024" by itself, where a day was asked for, may be its first; never a birth date.
    guard found.isEmpty, context.preference == .either,
      let month = ranges.periods.month(at: 0), month.end == context.line.count, month.month == nil
    else { return found }
    return [
      HeardValue(
        readings: month.periods.map { .date($0.start) }, range: context.line.range(0, month.end),
        confidence: 0.3)
    ]
  }

  private func moments() -> [HeardValue] {
    func found(_ match: MomentGrammar.Match) -> Found {
      Found(
        readings: match.moments.map(Value.dateTime), end: match.end, confidence: match.confidence)
    }
    let whole = scan { moment.moment(at: $0).map(found) }
    guard whole.isEmpty else { return whole }
    let alone = scan { moment.timeAlone(at: $0).map(found) }
    // What is a part of the time itself names no day of its own.
    let days = values(of: .date).filter { day in
      !alone.contains { $0.range.overlaps(day.range) }
    }
    return days.isEmpty ? alone : apart(days)
  }

  /// A day and a time with other words between them: "on Friday I can come at 3 pm".
  private func apart(_ days: [HeardValue]) -> [HeardValue] {
    let times = scan { index in
      clock.time(at: index).flatMap {
        $0.isCertain
          ? Found(readings: $0.times.map(Value.time), end: $0.end, confidence: 0.9) : nil
      }
    }
    guard days.count == 1, times.count == 1, !days[0].range.overlaps(times[0].range) else {
      return []
    }
    let readings = days[0].readings.flatMap { day in
      times[0].readings.compactMap { time -> Value? in
        guard case .date(let day) = day, case .time(let time) = time else { return nil }
        return .dateTime(CivilDateTime(date: day, time: time))
      }
    }
    let start = min(days[0].range.lowerBound, times[0].range.lowerBound)
    let end = max(days[0].range.upperBound, times[0].range.upperBound)
    return readings.isEmpty
      ? [] : [HeardValue(readings: readings, range: start..<end, confidence: 0.6)]
  }

  /// A time of day; a number alone only where the line has nothing else.
  private func time(at index: Int) -> ClockGrammar.Match? {
    var clock = clock
    // "entre 3 y 4" joins two hours.
    clock.joinsMinutes = !context.line.has(index - 1, .between)
    guard isWholeLine(index) else { return clock.time(at: index) }
    clock.allowsMilitary = true
    guard let match = clock.time(at: index, bare: true) else { return nil }
    let isWhole = (match.end..<max(match.end, context.line.count)).allSatisfy {
      context.line[$0].token.shape == .sign
    }
    return isWhole || match.isCertain ? match : clock.time(at: index)
  }

  /// Whether the line has nothing but what starts here, as an answer to "At what time?".
  private func isWholeLine(_ index: Int) -> Bool {
    index == 0 && context.line.count <= 3
      && !(context.line.has(0, .indefinite) && context.line.count > 1)
  }

  /// Whether numbers stand right before or after what was found, so that a part of them was read.
  ///
  /// Nothing is better than half a date: "zero two pm" is not two o'clock.
  private func isCut(from start: Int, to end: Int) -> Bool {
    let line = context.line
    var clock = clock
    clock.allowsPoint = true
    let before = line.lexeme(start - 1)
    let first = line[start].token
    // "the evening after Monday": only the end of what was meant.
    if before.roles.isSuperset(of: .after) && !line.isWord(start - 1, "from")
      || before.roles.contains(.before),
      !before.roles.contains(.since),
      line.lexeme(start - 2).unit != nil
        || line.lexeme(start - 2).weekday > 0 || line.lexeme(start - 2).part != nil
    {
      return true
    }
    if line[start - 1].token.shape == .word, before.cardinal != nil || before.scale >= 100,
      line.lexeme(start).cardinal != nil || line.isDigits(start),
      line[start - 1].token.folded.utf8.count > 2, before.unit == nil
    {
      return true
    }
    if line.isDigits(start - 1), line.isDigits(start), first.digitCount <= 4,
      !line.isGlued(start)
    {
      return true
    }
    let next = line[end]
    if next.token.shape == .digits {
      return line.isGlued(end) || (line.isDigits(end - 1) && clock.time(at: end) == nil)
    }
    guard next.token.shape == .word else { return false }
    let after = next.lexeme
    if after.scale >= 1_000, next.token.folded.utf8.count > 2 { return true }
    return after.cardinal != nil && after.roles.isDisjoint(with: .indefinite)
      && line.lexeme(end - 1).cardinal != nil && clock.time(at: end) == nil
  }

  /// Tries a grammar at every place, and goes on after what it found.
  private func scan(_ find: (Int) -> Found?) -> [HeardValue] {
    let line = context.line
    var found: [HeardValue] = []
    var index = 0
    // Nobody answers in hundreds of numbers: what comes after them is not listened for, so that
    // no line takes long.
    var tries = 0
    var digits = 0
    while index < line.count, tries < TemporalListener.mostTries,
      digits < TemporalListener.mostDigits
    {
      guard line.canStart(index), !line.isSign(index, ","), !line.isSign(index, ".") else {
        index += 1
        continue
      }
      tries += 1
      if line.isDigits(index) { digits += 1 }
      guard !line.has(index, .greeting) else {
        index += 2
        continue
      }
      if let match = find(index), match.end > index, !match.readings.isEmpty {
        guard !isCut(from: index, to: match.end) else {
          index = match.end
          continue
        }
        let readings = match.readings.unique()
        found.append(
          HeardValue(
            readings: readings, range: line.range(index, match.end),
            confidence: readings.count > 1 ? min(match.confidence, 0.7) : match.confidence))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}
