/// Reads ranges of times of day: "from 9 to 11 in the morning", "2-4 pm", "en la tarde".
struct ClockRangeGrammar {
  let context: TemporalContext
  let clock: ClockGrammar
  var line: Line { context.line }

  /// Ranges, likeliest first, and the place after them.
  struct Match {
    var ranges: [ClockRange]
    var end: Int
    /// Whether the words can only be a range of times.
    var isCertain: Bool
  }

  /// A range of times; it may pass midnight.
  struct ClockRange: Hashable {
    var start: CivilTime
    var end: CivilTime
  }

  init(clock: ClockGrammar) {
    context = clock.context
    self.clock = clock
  }

  /// The longest range at a place; with `bare`, "11-4" after a day is one as well.
  func range(at start: Int, bare: Bool = false, part: DayPart? = nil) -> Match? {
    twoSided(at: start, bare: bare, part: part)
  }

  private func twoSided(at start: Int, bare: Bool, part: DayPart?) -> Match? {
    var index = line.skip([.at, .on], at: start, most: 1)
    if !line.isDigits(index), context.cardinals.group(at: index) == nil { index = start }
    let isBetween = line.has(index, .between)
    let hasLead = isBetween || line.has(index, .from)
    if hasLead { index += 1 }
    index = context.isSpanish ? index : line.skip(.article, at: index, most: 1)
    var opening = clock
    opening.isInRange = hasLead || bare || !line.isDigits(index)
    guard var first = opening.time(at: index, bare: true) else { return nil }
    if isBetween, context.isSpanish, !line.has(first.end, [.and, .to]) {
      opening.joinsMinutes = false
      first = opening.time(at: index, bare: true) ?? first
    }
    var next = first.end
    let isDash = line.isSign(next, "-") || line.isSign(next, "~")
    // "de 23.00-3.00", "3 pm to 5 pm", "entre las dos y las cuatro".
    guard isDash || line.has(next, .to) || (isBetween && line.has(next, .and)) else { return nil }
    next += 1
    if !isDash { next = line.skip(.at, at: next, most: 1) }
    if line.has(next, .to), line.has(next - 1, .to), !line.isDigits(next) { next += 1 }
    var closing = clock
    closing.allowsPoint = opening.isInRange
    guard let second = closing.time(at: next, bare: true) else { return nil }
    let isCertain = first.isCertain || second.isCertain
    guard isCertain || hasLead || bare else { return nil }
    // "between 5 and 10 days", "from 2 to 4 pills" are no times.
    if !isCertain, !endsRange(second.end) { return nil }
    if isDash, !isCertain, !bare, !(hasLead && line.isDigits(index)) { return nil }
    let ranges = ranges(first, second, part: part)
    return ranges.isEmpty ? nil : Match(ranges: ranges, end: second.end, isCertain: isCertain)
  }

  private func endsRange(_ index: Int) -> Bool {
    index >= line.count || line[index].token.shape == .sign && !line.isSign(index, "%")
      || line.has(index, [.phraseEnd, .at, .on, .of]) || line.lexeme(index).weekday > 0
      || line.lexeme(index).dayOffset != nil || line.lexeme(index).direction != nil
      || line.lexeme(index).part != nil || line.lexeme(index).month > 0
  }

  /// Pairs the ends: a half of the day named once holds for both where it can.
  private func ranges(_ first: ClockGrammar.Match, _ second: ClockGrammar.Match, part: DayPart?)
    -> [ClockRange]
  {
    if let part, !first.isSettled || !second.isSettled {
      let left = settled(first, part)
      let right = second.isSettled ? second.times.first : settled(second, part)
      if let left, let right { return [ClockRange(start: left, end: right)] }
    }
    switch (first.isSettled, second.isSettled) {
    case (true, true), (true, false):
      guard let left = first.times.first else { return [] }
      if second.isSettled, let right = second.times.first {
        return [ClockRange(start: left, end: right)]
      }
      // "from 11 pm to 3": the first such time after the start.
      let after = second.times.min {
        ($0.minuteOfDay - left.minuteOfDay + 1_439) % 1_440
          < ($1.minuteOfDay - left.minuteOfDay + 1_439) % 1_440
      }
      return after.map { [ClockRange(start: left, end: $0)] } ?? []
    case (false, true):
      guard let right = second.times.first else { return [] }
      // "from 5 to 6 pm": the latest such time before the end.
      let before = first.times.min {
        (right.minuteOfDay - $0.minuteOfDay + 1_439) % 1_440
          < (right.minuteOfDay - $1.minuteOfDay + 1_439) % 1_440
      }
      return before.map { [ClockRange(start: $0, end: right)] } ?? []
    case (false, false):
      return first.times.compactMap { left in
        second.times.min {
          ($0.minuteOfDay - left.minuteOfDay + 1_439) % 1_440
            < ($1.minuteOfDay - left.minuteOfDay + 1_439) % 1_440
        }.map { ClockRange(start: left, end: $0) }
      }
    }
  }

  private func settled(_ match: ClockGrammar.Match, _ part: DayPart) -> CivilTime? {
    if match.isSettled { return match.times.first }
    return part.hour(match.hour).flatMap { CivilTime(hour: $0, minute: match.minute) }
  }

  // MARK: Parts of the day

  /// "in the afternoon", "por la tarde", "business hours", "early morning".
  func part(at start: Int) -> Match? {
    guard let (part, end, range) = partRange(at: start) else { return nil }
    _ = part
    return Match(ranges: [range], end: end, isCertain: true)
  }

  /// A part of the day with its hours; "early" and "late" take half of them.
  func partRange(at start: Int) -> (DayPart, Int, ClockRange)? {
    var index = line.skip([.on, .within, .at, .during, .of], at: start, most: 1)
    if line.lexeme(index).direction == 0 { index += 1 }
    index = line.skip(.article, at: index, most: 1)
    var roles: Roles = []
    if line.has(index, [.beginning, .ending]) {
      roles = line.lexeme(index).roles
      index = line.skip([.of, .article], at: index + 1, most: 2)
    }
    guard let part = line.lexeme(index).part, part != .noon, part != .midnight else { return nil }
    // "mañana" without an article is tomorrow.
    if line.lexeme(index).dayOffset == 1, !line.has(index - 1, .article) { return nil }
    var (first, end) = part.range
    // The Spanish "tarde" goes on until night.
    if context.isSpanish, part == .afternoon { end = CivilTime(minuteOfDay: 1_200) }
    let last = end.minuteOfDay == 0 ? 1_440 : end.minuteOfDay
    let middle = CivilTime(minuteOfDay: (first.minuteOfDay + last) / 2)
    if roles.contains(.beginning) { end = middle }
    if roles.contains(.ending) { first = middle }
    return (part, index + 1, ClockRange(start: first, end: end))
  }
}
