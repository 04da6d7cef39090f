/// Reads ranges of moments: "Thursday from 9 to 11", "tomorrow afternoon", "the last two hours".
struct MomentRangeGrammar {
  let context: TemporalContext
  let moments: MomentGrammar
  let clocks: ClockRangeGrammar
  var line: Line { context.line }
  private var dates: DateGrammar { moments.dates }

  /// Ranges, likeliest first, and the place after them.
  struct Match {
    var ranges: [MomentRange]
    var end: Int
  }

  /// Moments from the first to before the second.
  struct MomentRange: Hashable {
    var start: CivilDateTime
    var end: CivilDateTime
  }

  init(moments: MomentGrammar, clocks: ClockRangeGrammar) {
    context = moments.context
    self.moments = moments
    self.clocks = clocks
  }

  /// The longest range of moments at a place.
  func range(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.ranges.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(fromMomentToMoment(at: start))
    consider(dayThenClock(at: start))
    consider(clockThenDay(at: start))
    consider(dayThenPart(at: start))
    consider(partThenDay(at: start))
    consider(partOfToday(at: start))
    consider(counted(at: start))
    return best
  }

  private func combined(_ days: [CivilDate], _ ranges: [ClockRangeGrammar.ClockRange])
    -> [MomentRange]
  {
    days.flatMap { day in
      ranges.map { range in
        let passes = range.end <= range.start
        return MomentRange(
          start: CivilDateTime(date: day, time: range.start),
          end: CivilDateTime(date: passes ? day.adding(days: 1) : day, time: range.end))
      }
    }
  }

  private func fromMomentToMoment(at start: Int) -> Match? {
    let hasLead = line.has(start, [.from, .between])
    let index = hasLead ? start + 1 : start
    guard let first = moments.moment(at: index) else { return nil }
    let next = line.skipComma(first.end)
    guard
      line.isSign(next, "-") || line.has(next, .to)
        || (line.has(start, .between) && line.has(next, .and))
    else { return nil }
    if let second = moments.moment(at: next + 1) {
      let ranges = first.moments.compactMap { left in
        second.moments.filter { $0 > left }.min().map { MomentRange(start: left, end: $0) }
      }
      return Match(ranges: ranges, end: second.end)
    }
    guard let time = moments.clock.time(at: next + 1, bare: true) else { return nil }
    let ranges = first.moments.compactMap { left -> MomentRange? in
      let ends = time.times.map { time -> CivilDateTime in
        let end = CivilDateTime(date: left.date, time: time)
        return end > left ? end : end.adding(minutes: 1_440)
      }
      return ends.min().map { MomentRange(start: left, end: $0) }
    }
    return Match(ranges: ranges, end: time.end)
  }

  /// "Thursday from 9 to 11", "lunes, de las 12 a las 4", "Monday 12-4".
  private func dayThenClock(at start: Int) -> Match? {
    var days: [CivilDate]
    var index: Int
    var part: DayPart?
    if let day = dates.date(at: start) {
      (days, index) = (day.days, day.end)
      if let (named, end, _) = clocks.partRange(at: index) {
        part = named
        index = end
      }
    } else if let (named, end, day) = namedPartDay(at: start) {
      (days, index, part) = ([day], end, named)
    } else {
      return nil
    }
    index = line.skipComma(index)
    guard let clock = clocks.range(at: index, bare: true, part: part) else { return nil }
    return Match(ranges: combined(days, clock.ranges), end: clock.end)
  }

  /// "this evening", "tonight", "last night", "next evening", "anoche": a part of a day.
  private func namedPartDay(at start: Int) -> (DayPart, Int, CivilDate)? {
    let direction = line.lexeme(start).direction
    let index = direction == nil ? start : start + 1
    guard let part = line.lexeme(index).part, part != .noon else { return nil }
    if let direction {
      return (part, index + 1, context.today.adding(days: direction))
    }
    guard line.has(index, .todayPart), let offset = line.lexeme(index).dayOffset else { return nil }
    return (part, index + 1, context.today.adding(days: offset))
  }

  /// "between 4pm and 5pm today", "9:30 - 11:00 on Thursday", "6-8 próximo lunes".
  private func clockThenDay(at start: Int) -> Match? {
    guard var clock = clocks.range(at: start, bare: true) else { return nil }
    var index = line.skipComma(clock.end)
    index = line.skip([.on, .of], at: index, most: 1)
    if let (part, end, day) = namedPartDay(at: index) {
      if let settled = clocks.range(at: start, bare: true, part: part) { clock = settled }
      return Match(ranges: combined([day], clock.ranges), end: end)
    }
    guard let day = dates.date(at: index) ?? dates.date(at: clock.end) else { return nil }
    var end = day.end
    if let (part, after, _) = clocks.partRange(at: end),
      let settled = clocks.range(at: start, bare: true, part: part)
    {
      clock = settled
      end = after
    }
    return Match(ranges: combined(day.days, clock.ranges), end: end)
  }

  /// "tuesday in the afternoon", "yesterday evening", "tuesday AM", "martes por la tarde".
  private func dayThenPart(at start: Int) -> Match? {
    guard let day = dates.date(at: start) else { return nil }
    let index = line.skipComma(day.end)
    if let (_, end, range) = clocks.partRange(at: index) {
      // "Monday evening of next month" belongs to the weekday of the month.
      return Match(ranges: combined(day.days, [range]), end: end)
    }
    guard line.has(index, [.am, .pm]) else { return nil }
    let hours = (line.has(index, .am) ? DayPart.morning : .afternoon).range
    let range = ClockRangeGrammar.ClockRange(start: hours.0, end: hours.1)
    return Match(ranges: combined(day.days, [range]), end: index + 1)
  }

  /// "la tarde del próximo lunes", "noche de 4 Mar", "the morning of March 3".
  private func partThenDay(at start: Int) -> Match? {
    guard let (_, end, range) = clocks.partRange(at: start) else { return nil }
    let index = line.skip([.of, .on], at: line.skipComma(end), most: 1)
    guard let day = dates.date(at: index) ?? dates.date(at: end) else { return nil }
    return Match(ranges: combined(day.days, [range]), end: day.end)
  }

  /// "this afternoon", "last night", "tonight", "anoche".
  private func partOfToday(at start: Int) -> Match? {
    guard let (part, end, day) = namedPartDay(at: start) else { return nil }
    let hours = part.range
    let range = ClockRangeGrammar.ClockRange(start: hours.0, end: hours.1)
    return Match(ranges: combined([day], [range]), end: end)
  }

  /// "within 2 hours", "the next 3 hours", "pasados 3 minutos", "5 coming minutes", "último minuto".
  private func counted(at start: Int) -> Match? {
    var index = line.skip(.within, at: start, most: 1)
    let isWithin = index > start
    index = line.skip(.article, at: index, most: 1)
    var direction = isWithin ? 1 : nil
    if let named = line.lexeme(index).direction, named != 0 {
      direction = named
      index += 1
      if let unit = line.lexeme(index).unit, unit == .hour || unit == .minute {
        let minutes = (unit == .hour ? 60 : 1) * named
        return range(context.reference.adding(minutes: minutes), end: index + 1)
      }
    } else if let (count, next) = dates.spans.count(at: index), count < 10_000,
      let named = line.lexeme(next).direction, named != 0,
      let unit = line.lexeme(next + 1).unit, unit == .hour || unit == .minute
    {
      let minutes = (unit == .hour ? 60 : 1) * named * count
      return range(context.reference.adding(minutes: minutes), end: next + 2)
    }
    guard let direction, let span = dates.spans.span(at: index), span.span.hasClock || isWithin,
      let moment = span.span.moment(from: context.reference, sign: direction)
    else { return nil }
    return range(moment, end: span.end)
  }

  private func range(_ moment: CivilDateTime, end: Int) -> Match? {
    guard moment != context.reference else { return nil }
    let first = min(moment, context.reference)
    let last = max(moment, context.reference)
    return Match(ranges: [MomentRange(start: first, end: last)], end: end)
  }
}
