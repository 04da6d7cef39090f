/// Reads stretches of days that have a name: "next week", "March 2024", "the nineties", "Q2".
struct PeriodGrammar {
  let context: TemporalContext
  let dates: DateGrammar
  var line: Line { context.line }
  var years: YearGrammar { dates.years }

  /// Periods, likeliest first, and the place after them.
  struct Match {
    var periods: [Period]
    var end: Int
    /// The month or day of the year that came without a year, for ranges.
    var month: Int?
    /// Whether the words may mean something else altogether ("may", "2150").
    var isWeak = false
  }

  init(dates: DateGrammar) {
    context = dates.context
    self.dates = dates
  }

  /// The longest period at a place.
  func period(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.periods.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(unit(at: start))
    consider(counted(at: start))
    consider(partOf(at: start))
    consider(placed(at: start))
    consider(edge(at: start))
    consider(half(at: start))
    consider(simple(at: start))
    guard var match = best else { return nil }
    match.periods = match.periods.unique()
    return match
  }

  /// Months, years, quarters, seasons and decades.
  func simple(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.periods.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    guard line.canStart(start) else { return nil }
    consider(month(at: start))
    consider(decade(at: start))
    consider(year(at: start))
    consider(quarter(at: start))
    consider(season(at: start))
    consider(holidayWeekend(at: start))
    consider(weekNumber(at: start))
    consider(weekOf(at: start))
    consider(century(at: start))
    return best
  }

  /// The periods of a yearly kind that the preference leaves: the next or current, and the last.
  func yearly(_ period: (Int) -> Period?) -> [Period] {
    let year = context.today.year
    let candidates = (year - 2...year + 2).compactMap(period)
    let future = candidates.first { $0.end > context.today }
    switch context.preference {
    case .future: return [future].compactMap { $0 }
    case .past: return [candidates.last { $0.start <= context.today }].compactMap { $0 }
    case .either:
      let past = candidates.last { $0.end <= context.today }
      return [future, past].compactMap { $0 }
    }
  }

  // MARK: Units around today

  /// "next week", "la semana pasada", "this quarter", "the month", "del año".
  func unit(at start: Int) -> Match? {
    var index = line.skip([.article, .of], at: start, most: 2)
    let hasArticle =
      index > start && line.has(index - 1, .article)
      || (context.isSpanish && line.isWord(start, "del"))
    if line.has(index, .all) { index += 1 }
    if line.isWord(index, "same"), line.lexeme(index + 1).unit != nil {
      return found(line.lexeme(index + 1).unit, 0, end: index + 2)
    }
    if let direction = line.lexeme(index).direction {
      var next = index + 1
      if line.has(next, .all) { next += 1 }
      guard let unit = line.lexeme(next).unit, unit != .second, unit != .day else {
        return directedMonth(direction, at: next)
      }
      if unit == .weekend, direction == 1, context.today.weekday < 6 {
        let nearest = Period.containing(context.today, unit: unit, offset: 0)
        let next = Period.containing(context.today, unit: unit, offset: 1)
        let isNear = context.isSpanish || line.has(index, .soonest)
        let both = isNear ? [nearest, next] : [next, nearest]
        return Match(periods: both.compactMap { $0 }, end: index + 2)
      }
      return found(unit, direction, end: next + 1)
    }
    guard let unit = line.lexeme(index).unit, unit != .day, unit != .second,
      unit != .year || years.full(at: index + 1) == nil
    else { return nil }
    if let end = afterNext(index + 1) { return found(unit, 2, end: end) }
    if let end = beforeLast(index + 1) { return found(unit, -2, end: end) }
    if context.isSpanish, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction
    {
      var end = index + 2
      if line.isWord(end, "que"), line.isWord(end + 1, "viene") { end += 2 }
      return found(unit, direction, end: end)
    }
    if !context.isSpanish, line.isWord(index + 1, "to"), line.isWord(index + 2, "date") {
      return nil
    }
    guard hasArticle, unit != .hour, unit != .minute, unit != .quarter || !context.isSpanish else {
      return nil
    }
    guard !line.has(index + 1, [.of, .after, .before, .ago, .hence]) else { return nil }
    return found(unit, 0, end: index + 1)
  }

  /// "after next", "after the next", "tras el próximo mes": the one after the next.
  func afterNext(_ index: Int) -> Int? {
    if !context.isSpanish { return line.has(index, .trailing) ? index + 1 : nil }
    guard line.has(index, .after), line.isWord(index, "tras") || line.isWord(index, "despues")
    else {
      return nil
    }
    let next = line.skip(.article, at: index + 1, most: 1)
    guard line.lexeme(next).direction == 1 else { return nil }
    return line.lexeme(next + 1).unit != nil ? next + 2 : next + 1
  }

  /// "before last", "before the last", "antepasado": the one before the last.
  func beforeLast(_ index: Int) -> Int? {
    if context.isSpanish {
      return line.isWord(index, "antepasado") || line.isWord(index, "antepasada")
        ? index + 1 : nil
    }
    guard line.isWord(index, "before") else { return nil }
    let last = line.skip(.article, at: index + 1, most: 1)
    return line.isWord(last, "last") && line.lexeme(last + 1).unit == nil ? last + 1 : nil
  }

  private func found(_ unit: TimeUnit?, _ offset: Int, end: Int) -> Match? {
    guard let unit,
      let period = Period.containing(context.today, unit: unit, offset: offset)
    else { return nil }
    return Match(periods: [period], end: end)
  }

  /// "last March", "next January", "este septiembre", "last summer", "next weekend".
  func directedMonth(_ direction: Int, at index: Int) -> Match? {
    let lexeme = line.lexeme(index)
    let make: (Int) -> Period?
    if lexeme.month > 0 {
      make = { Period.month(lexeme.month, of: $0) }
    } else if lexeme.season > 0 {
      make = { Period.season(lexeme.season, of: $0) }
    } else {
      return nil
    }
    guard dates.dayNumber(at: index + 1) == nil || line.isSign(index + 2, ":") else { return nil }
    let year = context.today.year
    let all = (year - 2...year + 2).compactMap(make)
    let period: Period?
    switch direction {
    case 1: period = all.first { $0.start > context.today }
    case -1: period = all.last { $0.end <= context.today }
    default: period = make(year)
    }
    return period.map { Match(periods: [$0], end: index + 1) }
  }

  // MARK: Counted units

  /// "last two weeks", "the next 3 months", "3 próximas semanas", "2 upcoming weeks".
  private func counted(at start: Int) -> Match? {
    let isWithin = line.has(start, .within) && !line.isWord(start, "after")
    var index = line.skip([.within, .during, .on], at: start, most: 1)
    index = line.skip([.article], at: index, most: 1)
    if let direction = line.lexeme(index).direction, direction != 0 {
      let soonest = line.isWord(index, "upcoming")
      guard let span = dates.spans.span(at: index + 1), span.unit != .second,
        !line.has(index + 1, .indefinite), !span.span.hasClock
      else { return nil }
      if let limited = lastOfYear(span, direction, end: span.end) { return limited }
      return stretch(
        span, direction, end: span.end, nth: soonest, isWithin: isWithin,
        isRolling: context.isSpanish)
    }
    // "3 próximas semanas", "2 upcoming weeks", "3 semanas anteriores".
    if let (count, next) = dates.spans.count(at: index), (1...1_000).contains(count),
      !line.has(index, .indefinite)
    {
      if let direction = line.lexeme(next).direction, direction != 0,
        let span = unitSpan(count, at: next + 1)
      {
        return stretch(
          span, direction, end: span.end, nth: line.isWord(next, "upcoming"), isWithin: false)
      }
      if line.lexeme(next).unit != nil, line.has(next + 1, .trailing),
        let direction = line.lexeme(next + 1).direction, direction != 0,
        let span = unitSpan(count, at: next)
      {
        return stretch(span, direction, end: next + 2, nth: false, isWithin: false)
      }
    }
    // "dentro de 5 años", "in two years", "two years hence".
    guard let span = dates.spans.span(at: index), !span.span.hasClock else { return nil }
    if isWithin, !line.has(span.end, [.ago, .hence, .after]) {
      let end = span.span.day(from: context.today, sign: 1)
      if line.isWord(start, "within") || context.isSpanish {
        return Period(context.today, end).map { Match(periods: [$0], end: span.end) }
      }
      return whole(end, span.span.grain, end: span.end)
    }
    if line.has(span.end, .hence) {
      return whole(
        span.span.day(from: context.today, sign: 1), span.span.grain, end: span.end + 1)
    }
    if line.has(span.end, .ago) {
      return whole(
        span.span.day(from: context.today, sign: -1), span.span.grain, end: span.end + 1)
    }
    return nil
  }

  private func unitSpan(_ count: Int, at index: Int) -> SpanGrammar.Match? {
    guard let unit = line.lexeme(index).unit, unit != .second, unit != .minute, unit != .hour else {
      return nil
    }
    var span = Span()
    span.grain = unit
    switch unit {
    case .day: span.days = count
    case .workday: span.workdays = count
    case .week, .weekend: span.days = 7 * count
    case .fortnight: span.days = 14 * count
    case .month: span.months = count
    case .quarter, .season: span.months = 3 * count
    case .year: span.months = 12 * count
    case .decade: span.months = 120 * count
    default: span.months = 1_200 * count
    }
    return SpanGrammar.Match(span: span, end: index + 1, count: count, unit: unit)
  }

  /// The month of a day counted in years, the day itself for shorter units.
  private func whole(_ day: CivilDate?, _ grain: TimeUnit, end: Int) -> Match? {
    guard let day else { return nil }
    let unit: TimeUnit = grain == .year ? .month : grain == .month ? .day : .day
    return Period.containing(day, unit: unit, offset: 0).map { Match(periods: [$0], end: end) }
  }

  /// Whole calendar units and the same time counted from today, which some people mean.
  private func stretch(
    _ span: SpanGrammar.Match, _ direction: Int, end: Int, nth: Bool, isWithin: Bool,
    isRolling: Bool = false
  ) -> Match? {
    let today = context.today
    if nth {
      return Period.containing(today, unit: span.unit, offset: span.count * direction)
        .map { Match(periods: [$0], end: end) }
    }
    var rolling: Period?
    if direction < 0 {
      rolling = Period(span.span.day(from: today, sign: -1), today)
    } else {
      let start = isWithin ? today : today.adding(days: 1)
      rolling = Period(start, span.span.day(from: start, sign: 1))
    }
    let next = Period.containing(today, unit: span.unit, offset: direction)
    let last = Period.containing(today, unit: span.unit, offset: span.count * direction)
    let calendar = Period(
      direction < 0 ? last?.start : next?.start, direction < 0 ? next?.end : last?.end)
    let isSimple = span.span.grain == span.unit
    var periods: [Period?]
    switch span.unit {
    case .decade, .century, .season, .quarter: periods = [calendar]
    case .day, .workday: periods = [rolling]
    default:
      let calendar = isSimple ? calendar : nil
      periods =
        direction < 0 || isWithin || isRolling ? [rolling, calendar] : [calendar, rolling]
    }
    // A slot that looks one way takes the likelier stretch without asking.
    if context.preference != .either { periods = Array(periods.prefix(1)) }
    return Match(periods: periods.compactMap { $0 }, end: end)
  }

  /// "the last four months of 2021".
  private func lastOfYear(_ span: SpanGrammar.Match, _ direction: Int, end: Int) -> Match? {
    guard direction < 0, line.has(end, .of), let year = years.full(at: dates.afterOf(end)),
      let whole = year.years.first.flatMap({ Period.years($0) })
    else { return nil }
    return Period(span.span.day(from: whole.end, sign: -1), whole.end)
      .map { Match(periods: [$0], end: year.end) }
  }
}
