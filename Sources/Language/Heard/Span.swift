/// A length of time as people count it: months and days vary, seconds do not.
struct Span: Hashable, Sendable {
  var months = 0
  var days = 0
  var workdays = 0
  var seconds = 0
  /// The smallest unit named.
  var grain = TimeUnit.year

  /// Whether hours, minutes or seconds were named.
  var hasClock: Bool { grain == .hour || grain == .minute || grain == .second }

  /// The moment a span after another, or before it with `sign` -1; nil beyond the years 1 to 9999.
  func moment(from start: CivilDateTime, sign: Int) -> CivilDateTime? {
    guard let day = day(from: start.date, sign: sign) else { return nil }
    // Seconds are counted, then cut off: 12 seconds before 12:14 is 12:13.
    let total = start.time.minuteOfDay * 60 + sign * seconds
    let minutes = total >= 0 ? total / 60 : (total - 59) / 60
    let moment = CivilDateTime(date: day, time: .midnight).adding(minutes: minutes)
    return (1...9999).contains(moment.date.year) ? moment : nil
  }

  /// The day a span after another, hours left out; nil beyond the years 1 to 9999.
  func day(from start: CivilDate, sign: Int) -> CivilDate? {
    guard months < 120_000, days < 3_600_000, workdays < 10_000, abs(seconds) < 90_000_000_000
    else { return nil }
    var day = start.adding(months: sign * months)
    day = day.adding(days: sign * days)
    var left = workdays
    while left > 0 {
      day = day.adding(days: sign)
      if day.weekday <= 5 { left -= 1 }
    }
    return (1...9999).contains(day.year) ? day : nil
  }
}

/// Reads lengths of time: "two weeks", "an hour and a half", "1 year, 2 months and 3 days".
struct SpanGrammar {
  let context: TemporalContext
  private var line: Line { context.line }

  /// A span and the place after it.
  struct Match {
    var span: Span
    var end: Int
    /// How many units the first part counted, for "2 sundays" and "next 3 weeks".
    var count: Int
    var unit: TimeUnit
  }

  init(context: TemporalContext) {
    self.context = context
  }

  /// The longest span at a place.
  func span(at start: Int) -> Match? {
    guard var match = part(at: start) else { return nil }
    for _ in 0..<7 {
      var next = line.skipComma(match.end)
      if line.has(next, .and) { next += 1 }
      guard next < match.end + 3,
        line.isDigits(next) || line.lexeme(next).cardinal != nil
          || line.has(next, .indefinite),
        let more = part(at: next)
      else { break }
      match.span.months += more.span.months
      match.span.days += more.span.days
      match.span.workdays += more.span.workdays
      match.span.seconds += more.span.seconds
      match.span.grain = more.span.grain
      match.end = more.end
    }
    return match
  }

  private func part(at start: Int) -> Match? {
    // "half an hour", "media hora", "1/2 h", "a quarter of an hour", "three quarters of an hour".
    if let (top, bottom, next) = fraction(at: start) {
      var index = next
      if line.has(index, .of) { index += 1 }
      if line.has(index, .indefinite) { index += 1 }
      if let unit = line.lexeme(index).unit, let match = scaled(unit, top, bottom, end: index + 1) {
        return match
      }
    }
    // "hora y media" and "the last year and a half" count one.
    let isUncounted =
      line.lexeme(start).unit != nil && line.has(start + 1, .and)
      && (line.has(start + 2, .half)
        || line.has(start + 2, .indefinite) && line.has(start + 3, .half))
    guard var (count, index) = isUncounted ? (1, start) : count(at: start) else { return nil }
    // "two and a half hours".
    var half = false
    if line.has(index, .and), line.has(index + 1, .indefinite), line.has(index + 2, .half) {
      half = true
      index += 3
    } else if context.isSpanish, line.has(index, .and), line.has(index + 1, .half) {
      half = true
      index += 2
    } else if line.isSign(index, "."), line.isGlued(index), line.isDigits(index + 1),
      line.isGlued(index + 1), line[index + 1].token.number == 5
    {
      half = true
      index += 2
    }
    if line.isSign(index, "-") { index += 1 }
    if line.has(index, .padding), line.lexeme(index + 1).unit != nil, line.lexeme(index).unit == nil
    {
      index += 1
    }
    // "5m", "2h5m".
    let isMinutes = line.isWord(index, "m") && line.isGlued(index) && line.isDigits(index - 1)
    guard let unit = isMinutes ? .minute : line.lexeme(index).unit, count <= 1_000_000 else {
      return nil
    }
    guard
      line[index].token.folded.utf8.count > 1 || line.isGlued(index)
        || line.isDigits(index - 1)
    else { return nil }
    index += 1
    // "1h30".
    if unit == .hour, line.isGlued(index), line.isGlued(index - 1),
      line[index].token.digitCount == 2, line[index].token.number < 60
    {
      return scaled(.minute, count * 60 + line[index].token.number, 1, end: index + 1, count: count)
    }
    // "an hour and a half", "una hora y media".
    if !half, line.has(index, .and) {
      let next = line.has(index + 1, .indefinite) ? index + 2 : index + 1
      if line.has(next, .half), next > index + 1 || context.isSpanish {
        half = true
        index = next + 1
      } else if line.has(next, .quarter), line.lexeme(next + 1).unit == nil, unit == .hour {
        return scaled(unit, count * 4 + 1, 4, end: index + 2, count: count)
      }
    }
    count = min(count, 1_000_000)
    return half
      ? scaled(unit, count * 2 + 1, 2, end: index, count: count)
      : scaled(unit, count, 1, end: index, count: count)
  }

  private func fraction(at index: Int) -> (Int, Int, Int)? {
    if line.isDigits(index), line.isSign(index + 1, "/"), line.isDigits(index + 2),
      (1...60).contains(line[index + 2].token.number), (1...60).contains(line[index].token.number)
    {
      return (line[index].token.number, line[index + 2].token.number, index + 3)
    }
    if line.isSign(index, "½") { return (1, 2, index + 1) }
    if line.isSign(index, "¼") { return (1, 4, index + 1) }
    if line.isSign(index, "¾") { return (3, 4, index + 1) }
    var next = index
    if line.has(next, .indefinite) || line.has(next, .article) { next += 1 }
    if line.has(next, .half) { return (1, 2, next + 1) }
    if line.has(next, .quarter), line.has(next + 1, .of) { return (1, 4, next + 1) }
    if let count = line.lexeme(index).cardinal, count == 3,
      line.has(index + 1, .quarter)
        || line.lexeme(index + 1).denominator == 4
    {
      return (3, 4, index + 2)
    }
    return nil
  }

  /// A count in digits or words; "a" and "an" count one.
  func count(at start: Int) -> (Int, Int)? {
    if line.isDigits(start) {
      let number = line[start].token.number
      return (0...1_000_000).contains(number) ? (number, start + 1) : nil
    }
    if let match = context.cardinals.number(at: start), match.value <= 1_000_000 {
      return (match.value, match.end)
    }
    return line.has(start, .indefinite) ? (1, start + 1) : nil
  }

  private func scaled(_ unit: TimeUnit, _ top: Int, _ bottom: Int, end: Int, count: Int? = nil)
    -> Match?
  {
    var span = Span()
    span.grain = unit
    switch unit {
    case .second: span.seconds = top / bottom
    case .minute: span.seconds = top * 60 / bottom
    case .hour: span.seconds = top * 3_600 / bottom
    case .day:
      span.days = top / bottom
      span.seconds = top % bottom * 86_400 / bottom
      if span.seconds > 0 { span.grain = .hour }
    case .workday: span.workdays = top / bottom
    case .week, .weekend: span.days = top * 7 / bottom
    case .fortnight: span.days = top * 14 / bottom
    case .month:
      span.months = top / bottom
      if top % bottom > 0 { span.days = 15 }
    case .quarter, .season: span.months = top * 3 / bottom
    case .year: span.months = top * 12 / bottom
    case .decade: span.months = top * 120 / bottom
    case .century: span.months = top * 1_200 / bottom
    }
    return Match(span: span, end: end, count: count ?? top / bottom, unit: unit)
  }
}
