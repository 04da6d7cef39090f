/// Reads ranges of days between two ends: "from March 1 to March 5", "July 13-15", "since January".
struct RangeGrammar {
  let context: TemporalContext
  let dates: DateGrammar
  let periods: PeriodGrammar
  var line: Line { context.line }

  /// One end of a range.
  struct Side {
    /// What the words can mean, likeliest first; a day is a period of one.
    var periods: [Period]
    var end: Int
    /// Which parts were named.
    var shape: Shape
  }

  /// Which parts of an end were named.
  enum Shape: Hashable {
    /// Year included, or counted from today.
    case whole
    /// A month and a day.
    case monthDay(Int, Int)
    /// A month.
    case month(Int)
    /// A day of the month.
    case day(Int)
    /// A weekday.
    case weekday
    /// "now", "today".
    case now
  }

  init(dates: DateGrammar) {
    context = dates.context
    self.dates = dates
    periods = PeriodGrammar(dates: dates)
  }

  /// The longest range of days at a place.
  func range(at start: Int) -> PeriodGrammar.Match? {
    var best: PeriodGrammar.Match?
    func consider(_ match: PeriodGrammar.Match?) {
      guard let match, !match.periods.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(since(at: start))
    consider(periods.period(at: start))
    consider(twoSided(at: start))
    consider(lasting(at: start))
    consider(withinWeek(at: start))
    return best
  }

  // MARK: Two ends

  private func twoSided(at start: Int) -> PeriodGrammar.Match? {
    let isBetween = line.has(start, .between)
    let hasLead = isBetween || line.has(start, .from)
    var index = hasLead ? start + 1 : start
    if hasLead, line.has(index, .from), line.has(index, .article) { index += 1 }
    if let pair = dayPair(at: index) { return pair }
    // "from now until March": the lexicon joins the first two words.
    let isFromNow =
      line.has(start, .hence) && (line.isWord(start, "from") || line.isWord(start, "desde"))
    let now = Side(periods: [Period(day: context.today)], end: start + 1, shape: .whole)
    guard let first = isFromNow ? now : side(at: index, isFirst: true) else { return nil }
    var next = line.skipComma(first.end)
    if line.has(next, .toDate) {
      let found = first.periods.compactMap { Period($0.start, context.today) }
      return PeriodGrammar.Match(periods: Array(found.prefix(1)), end: next + 1)
    }
    let isDash = line.isSign(next, "-")
    guard
      isDash || line.isSign(next, "~") || line.has(next, .to)
        || (isBetween && line.has(next, .and))
    else { return nil }
    next += 1
    // "mañana a las diez" is a time: days have the masculine article, "al diez".
    if context.isSpanish, line.isWord(next - 1, "a"),
      line.isWord(next, "las") || line.isWord(next, "la") && line.lexeme(next + 1).cardinal != nil
    {
      return nil
    }
    if line.has(next, .article), line.has(next + 1, .to) { next += 2 }
    // "to the end of 2008" takes the whole of it.
    var isThroughEnd = false
    let ending = line.skip(.article, at: next, most: 1)
    if line.has(ending, .ending), line.has(ending + 1, .of) {
      isThroughEnd = true
      next = ending + 2
    }
    guard let second = side(at: next, isFirst: false) ?? (isThroughEnd ? unit(at: next) : nil)
    else {
      return nil
    }
    guard
      !(first.shape == .whole && second.shape == .whole && isDash && !hasLead
        && isSameNumber(first, second))
    else { return nil }
    if case .day = first.shape, case .day = second.shape {
      guard hasLead, let both = sameMonth(first, second) else { return nil }
      return PeriodGrammar.Match(periods: both, end: second.end)
    }
    let pairs = paired(first, second)
    let end = closingYear(first, second, pairs)
    let isDigits = line.isDigits(index) && line.isSign(index + 1, "/") && line.isGlued(next - 1)
    // "from the 13 to the 15 of July" has all three days in English.
    var takesEndIn = false
    if case .day = first.shape, !isBetween, !context.isSpanish { takesEndIn = true }
    let exclusiveFirst =
      (hasLead && !takesEndIn) || (isDigits && isDash)
      || line.has(next - 1, .to) && isWordTo(next - 1)
    var found: [Period] = []
    for (left, right) in end.pairs {
      let inclusive = Period(left.start, right.end)
      let exclusive =
        second.shape == .now || isThroughEnd ? inclusive : Period(left.start, right.start)
      if second.shape == .now, let today = Period(left.start, right.start) {
        found.append(today)
      } else if context.preference != .either || isThroughEnd {
        // A slot that looks one way takes the last day in, as people mean it.
        found += [inclusive].compactMap { $0 }
      } else {
        let both = exclusiveFirst ? [exclusive, inclusive] : [inclusive, exclusive]
        found += both.compactMap { $0 }
      }
    }
    return found.isEmpty ? nil : PeriodGrammar.Match(periods: found, end: end.end)
  }

  /// "4-23 of next month", "4 al 22 de este mes": two days of a month counted from this one.
  private func dayPair(at start: Int) -> PeriodGrammar.Match? {
    guard let (left, end, _) = dates.dayNumber(at: dates.skipArticle(start)),
      line.isSign(end, "-") || line.has(end, [.to, .and]),
      let (right, after, _) = dates.dayNumber(at: dates.skipArticle(end + 1)), left < right
    else { return nil }
    let next = line.skip([.of, .on, .within], at: after, most: 1)
    guard let (month, last) = dates.relativeMonth(at: next), last > next,
      next > after || line.lexeme(next).direction != nil,
      let first = CivilDate(year: month.year, month: month.month, day: left)
    else { return nil }
    let day = CivilDate(year: month.year, month: month.month, day: right)
    let exclusive = Period(first, day)
    let inclusive = Period(first, day?.adding(days: 1))
    let both = context.preference == .either ? [exclusive, inclusive] : [inclusive]
    return PeriodGrammar.Match(periods: both.compactMap { $0 }, end: last)
  }

  private static let closers: Set = ["till", "until", "through", "thru", "hasta"]

  /// "through" and "till" name the end as the data's sources read them.
  private func isWordTo(_ index: Int) -> Bool {
    line.isWord(index, in: RangeGrammar.closers)
      || (context.isSpanish && line.isWord(index, "a"))
  }

  private func isSameNumber(_ first: Side, _ second: Side) -> Bool {
    first.periods == second.periods
  }

  /// One end: a day, a month, a year, "now", or a day of the month alone.
  private func side(at start: Int, isFirst: Bool) -> Side? {
    var index = line.skip(.on, at: start, most: 1)
    if context.isSpanish, line.has(start, .article) { index = start }
    if line.has(index, .now) {
      return Side(periods: [Period(day: context.today)], end: index + 1, shape: .now)
    }
    if line.isWord(index, "date"), !isFirst {
      return Side(periods: [Period(day: context.today)], end: index + 1, shape: .now)
    }
    var best: Side?
    if let day = dates.date(at: index) {
      let shape: Shape =
        switch day.pattern {
        case .fixed: .whole
        case .yearly(let month, let day): .monthDay(month, day)
        case .monthly(let day): .day(day)
        case .weekly: .weekday
        }
      best = Side(periods: day.days.map(Period.init(day:)), end: day.end, shape: shape)
      if shape == .whole, day.days.first == context.today, line.lexeme(index).dayOffset == 0,
        !isFirst
      {
        best?.shape = .now
      }
    }
    if let period = periods.simple(at: index) ?? periods.unit(at: index),
      period.end > (best?.end ?? 0)
    {
      best = Side(
        periods: period.periods, end: period.end, shape: period.month.map(Shape.month) ?? .whole)
    }
    if let part = periods.partOf(at: index), part.end > (best?.end ?? 0) {
      best = Side(periods: part.periods, end: part.end, shape: .whole)
    }
    let dayStart = dates.skipArticle(index)
    if let (day, end, _) = dates.dayNumber(at: dayStart), end > (best?.end ?? 0),
      let period = anyPeriod(day)
    {
      best = Side(periods: [period], end: end, shape: .day(day))
    }
    return best
  }

  /// "mes" in "hasta fin de mes".
  private func unit(at index: Int) -> Side? {
    line.lexeme(index).unit.flatMap {
      Period.containing(context.today, unit: $0, offset: 0)
    }.map { Side(periods: [$0], end: index + 1, shape: .whole) }
  }

  private func anyPeriod(_ day: Int) -> Period? {
    dates.context.monthly { CivilDate(year: $0, month: $1, day: day) }.first.map(Period.init(day:))
  }

  // MARK: Completing one end from the other

  private func paired(_ first: Side, _ second: Side) -> [(Period, Period)] {
    switch (first.shape, second.shape) {
    case (.day(let day), _):
      // "13 to 15 July": the month is the second's.
      return second.periods.compactMap { right in
        guard
          let left = CivilDate(
            year: right.start.year, month: right.start.month, day: day), left <= right.start
        else { return nil }
        return (Period(day: left), right)
      }
    case (_, .day(let day)):
      // "July 13-15": the month is the first's.
      return first.periods.compactMap { left in
        guard
          let right = CivilDate(
            year: left.start.year, month: left.start.month, day: day), right >= left.start
        else { return nil }
        return (left, Period(day: right))
      }
    case (.monthDay, .monthDay), (.month, .month), (.monthDay, .month), (.month, .monthDay):
      return yearless(first.shape, second.shape)
    case (.monthDay, .whole), (.month, .whole):
      // The year is the second's: "10/1-11/2/2017", "May to Oct 2020".
      return second.periods.compactMap { right in
        for year in [right.start.year, right.start.year - 1] {
          if let left = period(first.shape, in: year), left.start <= right.start {
            return (left, right)
          }
        }
        return nil
      }
    case (.whole, .monthDay), (.whole, .month):
      return first.periods.compactMap { left in
        for year in [left.start.year, left.start.year + 1] {
          if let right = period(second.shape, in: year), right.start >= left.start {
            return (left, right)
          }
        }
        return nil
      }
    case (_, .weekday):
      return first.periods.compactMap { left in
        guard let weekday = second.periods.first?.start.weekday else { return nil }
        let ahead = (weekday - left.start.weekday + 7) % 7
        return (left, Period(day: left.start.adding(days: ahead)))
      }
    default:
      return first.periods.compactMap { left in
        second.periods.first { $0.end > left.start }.map { (left, $0) }
      }
    }
  }

  private func period(_ shape: Shape, in year: Int) -> Period? {
    switch shape {
    case .monthDay(let month, let day):
      CivilDate(year: year, month: month, day: day).map(Period.init(day:))
    case .month(let month): Period.month(month, of: year)
    default: nil
    }
  }

  /// "Oct 2 to Oct 22" without a year: the range that is not yet over, and the last one.
  private func yearless(_ first: Shape, _ second: Shape) -> [(Period, Period)] {
    let today = context.today
    let all = (today.year - 5...today.year + 5).compactMap { year -> (Period, Period)? in
      guard let left = period(first, in: year),
        let right = period(second, in: year).flatMap({ $0.start >= left.start ? $0 : nil })
          ?? period(second, in: year + 1)
      else { return nil }
      return (left, right)
    }
    let future = all.first { $0.1.end > today }
    let past = all.last { $0.1.end <= today }
    switch context.preference {
    case .future: return [future].compactMap { $0 }
    case .past: return [all.last { $0.0.start <= today }].compactMap { $0 }
    case .either:
      if let future, future.0.start < today { return [future] }
      return [future, past].compactMap { $0 }
    }
  }

  /// Both ends days of the month, as in "del 4 al 22 de este mes" without the month: this or next.
  private func sameMonth(_ first: Side, _ second: Side) -> [Period]? {
    guard case .day(let left) = first.shape, case .day(let right) = second.shape, left < right
    else { return nil }
    var next = second.end
    if line.has(next, [.of, .on]) { next += 1 }
    if let (month, end) = dates.relativeMonth(at: next), end > next {
      _ = end
      return Period(
        CivilDate(year: month.year, month: month.month, day: left),
        CivilDate(year: month.year, month: month.month, day: right)
      )
      .map { [$0] }
    }
    let days = context.monthly { CivilDate(year: $0, month: $1, day: left) }
    return days.compactMap { day in
      Period(day, CivilDate(year: day.year, month: day.month, day: right)?.adding(days: 1))
    }
  }

  /// "August 10 to 22, 2012", "April to June in 2017": the year after both ends.
  private func closingYear(_ first: Side, _ second: Side, _ pairs: [(Period, Period)])
    -> (pairs: [(Period, Period)], end: Int)
  {
    var isOpen = false
    switch (first.shape, second.shape) {
    case (.monthDay, .day), (.month, .month), (.monthDay, .monthDay): isOpen = true
    default: break
    }
    guard isOpen, let year = dates.years.following(second.end), let number = year.years.first
    else { return (pairs, second.end) }
    let moved = pairs.prefix(1).compactMap { left, right -> (Period, Period)? in
      guard let newLeft = shifted(left, to: number), let newRight = shifted(right, to: number)
      else { return nil }
      return (newLeft, newRight)
    }
    return (moved, year.end)
  }

  private func shifted(_ period: Period, to year: Int) -> Period? {
    let months = (year - period.start.year) * 12
    guard abs(months) < 40_000 else { return nil }
    return Period(period.start.adding(months: months), period.end.adding(months: months))
  }

  // MARK: One end

  /// "since January", "desde enero": up to and with today.
  private func since(at start: Int) -> PeriodGrammar.Match? {
    guard line.has(start, .since), !line.isWord(start, "de") else { return nil }
    guard let first = side(at: start + 1, isFirst: true) else { return nil }
    if case .day = first.shape { return nil }
    let tomorrow = context.today.adding(days: 1)
    let past = first.periods.filter { $0.start < tomorrow }
    let found = past.compactMap { Period($0.start, tomorrow) }
    return found.isEmpty
      ? nil : PeriodGrammar.Match(periods: Array(found.prefix(1)), end: first.end)
  }

  /// "from 18th Dec for 10 days".
  private func lasting(at start: Int) -> PeriodGrammar.Match? {
    guard line.has(start, .from), let first = side(at: start + 1, isFirst: true),
      line.has(first.end, .during), let span = dates.spans.span(at: first.end + 1),
      !span.span.hasClock
    else { return nil }
    let found = first.periods.compactMap { period in
      Period(
        period.start, span.span.day(from: period.start, sign: 1)?.adding(days: 1))
    }
    return PeriodGrammar.Match(periods: found, end: span.end)
  }

  /// "next week between Wednesday and Friday".
  private func withinWeek(at start: Int) -> PeriodGrammar.Match? {
    guard let (monday, end) = dates.namedWeek(at: start) else { return nil }
    let index = line.skipComma(end)
    guard line.has(index, [.between, .from]) else { return nil }
    let left = line.skip(.article, at: index + 1, most: 1)
    guard line.lexeme(left).weekday > 0, line.has(left + 1, [.and, .to]) else { return nil }
    let right = line.skip(.article, at: left + 2, most: 1)
    let (first, last) = (line.lexeme(left).weekday, line.lexeme(right).weekday)
    guard last > first else { return nil }
    let exclusive = Period(monday.adding(days: first - 1), monday.adding(days: last - 1))
    let inclusive = Period(monday.adding(days: first - 1), monday.adding(days: last))
    let both = context.preference == .either ? [exclusive, inclusive] : [inclusive]
    return PeriodGrammar.Match(periods: both.compactMap { $0 }, end: right + 1)
  }
}
