/// Reads a day together with a time of day, and moments counted from now.
struct MomentGrammar {
  let context: TemporalContext
  let dates: DateGrammar
  let clock: ClockGrammar
  var line: Line { context.line }

  /// Moments, likeliest first, and the place after them.
  struct Match {
    var moments: [CivilDateTime]
    var end: Int
    var confidence = 0.9
  }

  init(dates: DateGrammar) {
    context = dates.context
    self.dates = dates
    clock = ClockGrammar(context: dates.context)
  }

  /// The longest moment at a place.
  func moment(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.moments.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(dayThenTime(at: start))
    consider(timeThenDay(at: start))
    consider(counted(at: start))
    consider(endOfDay(at: start))
    consider(tonight(at: start))
    consider(now(at: start))
    return best
  }

  /// "now", "now + 2 hours".
  private func now(at start: Int) -> Match? {
    guard line.has(start, .now) else { return nil }
    if line.isSign(start + 1, "+") || line.isSign(start + 1, "-"),
      let span = dates.spans.span(at: start + 2),
      let moment = span.span.moment(
        from: context.reference, sign: line.isSign(start + 1, "+") ? 1 : -1)
    {
      return Match(moments: [moment], end: span.end)
    }
    return Match(moments: [context.reference], end: start + 1)
  }

  private func combined(_ days: [CivilDate], _ time: ClockGrammar.Match) -> [CivilDateTime] {
    days.flatMap { day in time.times.map { CivilDateTime(date: day, time: $0) } }
  }

  // MARK: Day first

  /// "Friday at 3 pm", "tomorrow morning at nine", "el viernes por la tarde a las 5".
  private func dayThenTime(at start: Int) -> Match? {
    guard let day = dates.date(at: start) ?? bareDay(at: start) else { return nil }
    var index = day.end
    // "19 February 2013 year 09:10".
    if line.has(index, .yearWord) { index += 1 }
    if line.isWord(index, "t"), line.isGlued(index) { index += 1 }
    if line.isSign(index, ",") || line.isSign(index, "-") || line.isSign(index, ".")
      || line.isSign(index, ":")
    {
      index += 1
    }
    if line.has(index, .on), context.isSpanish, !line.has(index, .at) { index += 1 }
    let part = line.has(day.end - 1, .todayPart) ? line.lexeme(day.end - 1).part : nil
    let isBare = isBareTime(after: day.end, at: index)
    var clock = clock
    clock.allowsPoint = day.pattern == .fixed && line.isDigits(day.end - 1)
    // "2015-03-03 10:00" counts 24 hours.
    clock.countsTwentyFour =
      line[start].token.digitCount == 4 && line.isSign(start + 1, "-") && line.isDigits(index)
    guard let time = clock.time(at: index, bare: isBare, part: part) else { return nil }
    var end = time.end
    // "Oct 26 15:50:06 2016": the year was read with the day.
    if line.isDigits(end), line[end].token.digitCount == 4,
      day.days.first?.year == line[end].token.number
    {
      end += 1
    }
    let confidence = min(day.confidence + 0.1, 0.95)
    return Match(moments: combined(day.days, time), end: end, confidence: confidence)
  }

  /// "15 a las 8:00": a day of the month that a time makes one.
  private func bareDay(at start: Int) -> DateGrammar.Match? {
    guard start == 0 || line.has(start - 1, [.on, .article]), line.isDigits(start),
      let (day, end, _) = dates.dayNumber(at: start), line.has(end, .at),
      context.isSpanish
        ? line.has(end + 1, .article)
        : line[start + 1].lexeme.roles
          .contains(.ordinalMark)
    else { return nil }
    return DateGrammar.Match(
      days: context.monthly { CivilDate(year: $0, month: $1, day: day) }, end: end)
  }

  /// A bare number after a day is a time only with "at".
  private func isBareTime(after dayEnd: Int, at index: Int) -> Bool {
    line.has(index, .at)
      && !(context.isSpanish && line.isWord(index, "a")
        && !line.has(index + 1, .article))
  }

  // MARK: Time first

  /// "3 pm on Friday", "a las tres de la tarde el viernes", "7:00 on next Sunday afternoon".
  private func timeThenDay(at start: Int) -> Match? {
    guard var time = clock.time(at: start, bare: true) else { return nil }
    var index = line.skipComma(time.end)
    index = line.skip([.on, .of], at: index, most: 1)
    let articleStart = index
    guard let day = dates.date(at: index) ?? dates.date(at: time.end) ?? day(at: articleStart)
    else { return nil }
    // A number before a day is a time when it says so or when "on" joins them.
    let isBare = !time.isCertain
    let isOfPart = clock.trailingPart(at: day.end) != nil && !line.isDigits(start)
    if isBare, !isOfPart {
      guard line.has(start, .at), !line.isDigits(start) else { return nil }
    }
    var end = day.end
    if !time.isSettled, let (part, next) = clock.trailingPart(at: end),
      let settled = clock.time(at: start, bare: true, part: part)
    {
      time.times = settled.times
      end = next
    }
    return Match(moments: combined(day.days, time), end: end)
  }

  /// "del 15" after a time.
  private func day(at index: Int) -> DateGrammar.Match? {
    guard line.has(index - 1, .of), let (day, end, _) = dates.dayNumber(at: index),
      end >= line.count || line[end].token.shape == .sign
    else { return nil }
    return DateGrammar.Match(
      days: context.monthly { CivilDate(year: $0, month: $1, day: day) }, end: end)
  }

  // MARK: Counted from now

  /// "in two hours", "half an hour ago", "hace 2 horas", "for 1 hour, 5 minutes", "+15 minutes".
  private func counted(at start: Int) -> Match? {
    var index = start
    var sign: Int?
    var isWeak = false
    if line.has(index, .agoBefore) {
      sign = -1
      index += 1
    } else if line.has(index, .within) || line.isSign(index, "+") {
      sign = 1
      index += 1
    } else if line.has(index, .during) {
      sign = 1
      isWeak = true
      index += 1
    } else if let direction = line.lexeme(index).direction, direction != 0 {
      if let unit = line.lexeme(index + 1).unit, unit == .hour || unit == .minute {
        let minutes = unit == .hour ? 60 : 1
        return Match(
          moments: [context.reference.adding(minutes: direction * minutes)], end: index + 2)
      }
      sign = direction
      index += 1
    }
    if sign != nil {
      while line.has(index, [.padding, .at, .article]) || line.isSign(index, "~"),
        index < start + 4, line.lexeme(index).unit == nil,
        line.lexeme(index).cardinal == nil || line.lexeme(index + 1).unit == nil
      {
        index += 1
      }
    }
    guard let span = dates.spans.span(at: index) else { return nil }
    var end = span.end
    if line.has(end, .ago) || line.isWord(end, "before"), sign == nil || sign == -1 {
      sign = -1
      end += 1
    } else if line.has(end, .hence), sign == nil || sign == 1 {
      sign = 1
      end += 1
    }
    guard let sign, let moment = span.span.moment(from: context.reference, sign: sign) else {
      return nil
    }
    if span.span.hasClock {
      return Match(moments: [moment], end: end, confidence: isWeak ? 0.5 : 0.95)
    }
    // "in 4 years at 5pm".
    if let time = clock.time(at: end) {
      return Match(moments: combined([moment.date], time), end: time.end)
    }
    // "14 days ago": about this time of day, to the minute or to the hour.
    guard !isWeak, span.span.months == 0 else { return nil }
    let hour = CivilTime(minuteOfDay: moment.time.hour * 60)
    return Match(
      moments: [CivilDateTime(date: moment.date, time: hour), moment], end: end, confidence: 0.4)
  }

  // MARK: Parts of a day

  /// "end of the day", "end of tomorrow", "al finalizar el domingo": the last minute of the day.
  private func endOfDay(at start: Int) -> Match? {
    var index = line.skip([.at, .article], at: start, most: 2)
    guard line.has(index, .ending), line.lexeme(index + 1).part == nil else { return nil }
    let last = CivilTime(minuteOfDay: 1_439)
    // "end of the day tomorrow" is tomorrow's.
    if line.lexeme(index).dayOffset == 0 {
      let day = dates.date(at: line.skip(.on, at: index + 1, most: 1))
      let days = day?.days ?? [context.today]
      return Match(
        moments: days.map { CivilDateTime(date: $0, time: last) }, end: day?.end ?? index + 1)
    }
    index = line.skip([.of, .article], at: index + 1, most: 2)
    if let day = dates.date(at: index) {
      return Match(
        moments: day.days.map { CivilDateTime(date: $0, time: last) }, end: day.end)
    }
    guard line.lexeme(index).unit == .day else { return nil }
    return Match(moments: [CivilDateTime(date: context.today, time: last)], end: index + 1)
  }

  /// "tonight at 8", "11 tonight", "esta noche a las 7": a time of today's evening or morning.
  private func tonight(at start: Int) -> Match? {
    var index = start
    let direction = line.lexeme(index).direction
    if direction != nil { index += 1 }
    if direction == 0 || direction == -1 || line.has(index, .todayPart),
      let part = line.lexeme(index).part
    {
      let next = line.skipComma(index + 1)
      let offset = line.has(index, .todayPart) ? line.lexeme(index).dayOffset : direction
      let day = context.today.adding(days: offset ?? 0)
      guard let time = clock.time(at: next, bare: true, part: part) else { return nil }
      return Match(moments: inNight(part, combined([day], time)), end: time.end)
    }
    guard let time = clock.time(at: start, bare: true) else { return nil }
    // "midnight tonight" ends today.
    if time.times == [.midnight], line.has(time.end, .todayPart),
      line.lexeme(time.end).dayOffset == 0
    {
      return Match(
        moments: [CivilDateTime(date: context.today.adding(days: 1), time: .midnight)],
        end: time.end + 1)
    }
    // The part of today may have been read with the time: "10 esta noche".
    let last = time.end - 1
    guard line.has(last, .todayPart) || line.lexeme(last - 1).direction == 0,
      line.lexeme(last).part != nil, last > start
    else { return nil }
    let moments = inNight(line.lexeme(last).part, combined([context.today], time))
    return Match(moments: moments, end: time.end)
  }

  /// "tonight at one" and "anoche a las dos" are after midnight, on the day after the evening.
  private func inNight(_ part: DayPart?, _ moments: [CivilDateTime]) -> [CivilDateTime] {
    guard part == .night else { return moments }
    return moments.map { $0.time.hour < 5 ? $0.adding(minutes: 1_440) : $0 }
  }

  /// A time without a day, where a moment was asked for: its next occurrence.
  func timeAlone(at start: Int) -> Match? {
    guard let time = clock.time(at: start), time.isCertain else { return nil }
    let moments = time.times.map { time -> CivilDateTime in
      let today = CivilDateTime(date: context.today, time: time)
      let passed = today < context.reference && context.preference != .past
      return passed ? today.adding(minutes: 1_440) : today
    }
    return Match(moments: moments.sorted(), end: time.end, confidence: 0.5)
  }
}
