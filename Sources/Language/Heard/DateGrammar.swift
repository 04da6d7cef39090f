/// Reads days from a line, however people name them.
struct DateGrammar {
  let context: TemporalContext
  let years: YearGrammar
  let spans: SpanGrammar
  var line: Line { context.line }

  /// A day with its readings, likeliest first, and the place after it.
  struct Match {
    var days: [CivilDate]
    var end: Int
    /// What the words left open, for ranges such as "Oct 2 to Oct 22".
    var pattern = Pattern.fixed
    /// How sure the words are, 0 to 1.
    var confidence = 0.9
  }

  /// Which parts of a day were named.
  enum Pattern: Hashable {
    /// The whole day.
    case fixed
    /// A month and a day.
    case yearly(month: Int, day: Int)
    /// A day of the month.
    case monthly(day: Int)
    /// A weekday, 1 for Monday.
    case weekly(Int)
  }

  init(context: TemporalContext) {
    self.context = context
    years = YearGrammar(context: context)
    spans = SpanGrammar(context: context)
  }

  /// What was found at a place, which may be nothing.
  struct Memo {
    let match: Match?
  }

  /// The longest day at a place; the readings are never empty.
  func date(at start: Int) -> Match? {
    guard line.canStart(start) else { return nil }
    if let memo = context.days[start] { return memo.match }
    let match = longest(at: start)
    context.days[start] = Memo(match: match)
    return match
  }

  private func longest(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.days.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(relative(at: start))
    consider(calendar(at: start))
    consider(weekday(at: start))
    consider(numeric(at: start))
    consider(directedDate(at: start))
    consider(holiday(at: start))
    consider(dayOfPeriod(at: start))
    consider(placedDay(at: start))
    consider(dayOfMonth(at: start))
    consider(spokenNumeric(at: start))
    guard var match = best else { return nil }
    if let shifted = shifted(match) { match = shifted }
    match.days = match.days.unique()
    return match
  }

  /// "de hoy en ocho", "Friday week", "2023-12-29 -10days": a day moved by what follows it.
  private func shifted(_ match: Match) -> Match? {
    let index = match.end
    if context.isSpanish, line.isWord(index, "en"),
      line.isWord(index + 1, "ocho") || line.isWord(index + 1, "quince")
    {
      let days = line[index + 1].token.folded == "ocho" ? 7 : 14
      let end = line.lexeme(index + 2).unit == .day ? index + 3 : index + 2
      return moved(match, days: days, end: end)
    }
    var isNear = line.lexeme(index - 1).dayOffset == 1 || line.lexeme(index - 1).dayOffset == 0
    if case .weekly = match.pattern { isNear = true }
    if isNear, line.isWord(index, "week"), !context.isSpanish {
      return moved(match, days: 7, end: index + 1)
    }
    // "Monday two weeks from now", "Sunday 3 weeks after January 15th": that week's Monday.
    if case .weekly(let weekday) = match.pattern,
      let other = relative(at: line.skipComma(index)), other.end > index + 2,
      let day = other.days.first,
      line.isDigits(index) || line.lexeme(index).cardinal != nil
        || line.has(index, [.indefinite, .within, .agoBefore])
    {
      // Weeks start on Sunday where people count them so in the United States.
      let sunday = day.adding(days: -(day.weekday % 7))
      let found =
        context.isSpanish
        ? context.monday(of: day).adding(days: weekday - 1) : sunday.adding(days: weekday % 7)
      return Match(days: [found], end: other.end)
    }
    if line.isSign(index, "-") || line.isSign(index, "+"), let span = spans.span(at: index + 1),
      !span.span.hasClock, case .fixed = match.pattern
    {
      let sign = line.isSign(index, "-") ? -1 : 1
      let days = match.days.compactMap { span.span.day(from: $0, sign: sign) }
      return Match(days: days, end: span.end)
    }
    return nil
  }

  private func moved(_ match: Match, days: Int, end: Int) -> Match {
    var result = match
    // "el viernes en ocho" starts from the coming Friday.
    let ahead = match.days.filter { $0 >= context.today }
    result.days = (ahead.isEmpty ? match.days : Array(ahead.prefix(1))).map {
      $0.adding(days: days)
    }
    result.end = end
    result.pattern = .fixed
    return result
  }

  // MARK: Numbers of days and months

  /// A day of the month, 1 to 31: "3", "3rd", "third", "twenty one", "primero".
  func dayNumber(at start: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    if line.isDigits(start) {
      let token = line[start].token
      // "$12" is no day.
      guard line.lexeme(start - 1).currency == nil || line[start - 1].token.shape != .sign else {
        return nil
      }
      guard token.digitCount <= 2, (1...31).contains(token.number) else { return nil }
      var end = start + 1
      if line.isSign(end, "."), line.isGlued(end), line.has(end + 1, .ordinalMark),
        line[end + 1].token.shape == .sign
      {
        return (token.number, end + 2, true)
      }
      if line.has(end, .ordinalMark), line.isGlued(end) {
        end += 1
        return (token.number, end, true)
      }
      return (token.number, end, false)
    }
    if let match = context.cardinals.number(at: start, ordinal: true), match.isOrdinal,
      (1...31).contains(match.value)
    {
      return (match.value, match.end, true)
    }
    if let group = context.cardinals.group(at: start), (1...31).contains(group.value),
      line.lexeme(group.end).scale == 0
    {
      return (group.value, group.end, false)
    }
    return nil
  }

  /// The place after "the", "el", "el día", "on the".
  func skipArticle(_ start: Int) -> Int {
    var index = start
    if line.has(index, .article) { index += 1 }
    if line.has(index, .dayWord), index > start || context.isSpanish { index += 1 }
    return index
  }

  /// The days that a month, a day and perhaps years name.
  func days(month: Int, day: Int, years: [Int]?) -> (days: [CivilDate], pattern: Pattern) {
    if let years {
      return (years.compactMap { CivilDate(year: $0, month: month, day: day) }, .fixed)
    }
    let days = context.yearly { CivilDate(year: $0, month: month, day: day) }
    return (days, .yearly(month: month, day: day))
  }

  // MARK: Holidays

  func holiday(at start: Int) -> Match? {
    var index = line.has(start, .article) ? start + 1 : start
    var direction = line.lexeme(index).holiday == nil ? line.lexeme(index).direction : nil
    if direction != nil { index += 1 }
    guard let holiday = line.lexeme(index).holiday else { return nil }
    if line.lexeme(index).dayOffset != nil { return nil }
    if let year = years.relative(index + 1) ?? years.full(at: afterOf(index + 1)) {
      return Match(days: year.years.compactMap(holiday.day), end: year.end)
    }
    var end = index + 1
    if direction == nil, context.isSpanish, line.has(end, .trailing) {
      direction = line.lexeme(end).direction
      end += 1
    }
    if let direction {
      return directed(holiday, direction).map { Match(days: [$0], end: end) }
    }
    var match = Match(days: context.yearly(holiday.day), end: index + 1)
    if case .fixed(let month, let day) = holiday { match.pattern = .yearly(month: month, day: day) }
    return match
  }

  /// "last Christmas", "la próxima Navidad", "this Halloween": the one of this year.
  private func directed(_ holiday: Holiday, _ direction: Int) -> CivilDate? {
    let days = (context.today.year - 1...context.today.year + 1).compactMap(holiday.day)
    switch direction {
    case 1: return days.first { $0 > context.today }
    case -1: return days.last { $0 < context.today }
    default: return days.first { $0.year == context.today.year }
    }
  }

  func afterOf(_ index: Int) -> Int {
    var next = index
    if line.isSign(next, ",") { next += 1 }
    if line.has(next, .of) || line.isWord(next, "in") || line.isWord(next, "en") { next += 1 }
    if line.has(next, .article), line.has(next + 1, .yearWord) { next += 1 }
    if line.has(next, .yearWord) { next += 1 }
    return next
  }

  // MARK: Days of a month or a period

  /// "the fifteenth", "the 24", "el día 2": a day of this month or the next.
  private func dayOfMonth(at start: Int) -> Match? {
    let index = skipArticle(start)
    guard let (day, end, isOrdinal) = dayNumber(at: index) else { return nil }
    // "las tres" is a time.
    let hasArticle = index > start && !line.isWord(start, in: DateGrammar.otherArticles)
    let isOn = !context.isSpanish && line.isWord(start - 1, "on") && line.isDigits(index)
    if !hasArticle, !isOn {
      guard isOrdinal, line.isDigits(index), line.has(start - 1, [.on, .at]) || start == 0 else {
        // "por el quince" keeps its article; "15 de" does not come here.
        return nil
      }
    }
    if context.isSpanish, isOrdinal, day > 1, !line.isDigits(index) { return nil }
    // "The one with Doctor Lee" names no day.
    if !context.isSpanish, day == 1, !isOrdinal, !line.isDigits(index) { return nil }
    guard endsDay(end) else { return nil }
    return Match(
      days: context.monthly { CivilDate(year: $0, month: $1, day: day) }, end: end,
      pattern: .monthly(day: day), confidence: 0.6)
  }

  private static let otherArticles: Set = ["la", "las", "los", "lo"]

  /// Whether a day of the month can end here: "the second half" is no day.
  private func endsDay(_ index: Int) -> Bool {
    if index >= line.count { return true }
    if line.isSign(index, "%") || line.isSign(index, "/") || line.isSign(index, ":")
      || line.isWord(index, "por") && line.isWord(index + 1, "ciento")
    {
      return false
    }
    if line.isSign(index, ".") || line.isSign(index, ",") {
      return !(line.isGlued(index + 1) && line.isDigits(index + 1))
    }
    if line.isSign(index, "-"), line.isGlued(index), line.isDigits(index + 1) { return false }
    if line[index].token.shape == .sign { return true }
    if line.has(index, .of), !line.has(index, .at) { return false }
    return line.has(index, [.phraseEnd, .at]) && !line.has(index, .to)
      || line.lexeme(index).part != nil || (context.isSpanish && line.has(index, .at))
  }

  /// "the third of next month", "el tres del mes que viene", "20 of this month".
  private func dayOfPeriod(at start: Int) -> Match? {
    let index = skipArticle(start)
    guard let (day, end, _) = dayNumber(at: index),
      line.has(end, .of) || line.isWord(end, "in")
        || (context.isSpanish && line.isWord(end, "este"))
    else { return nil }
    let next = line.has(end, .of) || line.isWord(end, "in") ? end + 1 : end
    guard let (month, after) = relativeMonth(at: next) else { return nil }
    guard let date = CivilDate(year: month.year, month: month.month, day: day) else { return nil }
    return Match(days: [date], end: after)
  }

  /// "third day of october", "last day of the month", "el primer día del mes que viene".
  private func placedDay(at start: Int) -> Match? {
    let index = line.skip(.article, at: start, most: 1)
    guard let (place, next) = placeNumber(at: index),
      line.lexeme(next).unit == .day || line.lexeme(next).unit == .workday,
      line.has(next + 1, .of) || line.isWord(next + 1, "in"), place != 0, abs(place) <= 31
    else { return nil }
    let periods = PeriodGrammar(dates: self)
    if line.lexeme(next).unit == .workday {
      return workday(place, of: periods.unit(at: next + 1) ?? periods.simple(at: next + 1))
    }
    func day(_ first: CivilDate) -> CivilDate? {
      let length = CivilDate.days(inMonth: first.month, of: first.year)
      return CivilDate(
        year: first.year, month: first.month, day: place > 0 ? place : length + 1 + place)
    }
    let base = line.skip([.of, .on, .within], at: next + 1, most: 1)
    let month = line.lexeme(base).month
    if month > 0 {
      let make: (Int) -> CivilDate? = { year in
        CivilDate(year: year, month: month, day: 1).flatMap(day)
      }
      if let year = years.full(at: afterOf(base + 1)) {
        return Match(days: year.years.compactMap(make), end: year.end)
      }
      return Match(days: context.yearly(make), end: base + 1)
    }
    if let (first, end) = relativeMonth(at: base) {
      return day(first).map { Match(days: [$0], end: end) }
    }
    // "the last day of this year", "first day of 2027", "the last day of the quarter".
    guard let whole = periods.unit(at: next + 1) ?? periods.unit(at: base) ?? periods.year(at: base)
    else { return nil }
    let days = whole.periods.compactMap { period -> CivilDate? in
      let day = place > 0 ? period.start.adding(days: place - 1) : period.end.adding(days: place)
      return day >= period.start && day < period.end ? day : nil
    }
    return days.isEmpty ? nil : Match(days: days, end: whole.end)
  }

  /// "the last weekday of the month", "el primer día hábil de abril".
  private func workday(_ place: Int, of whole: PeriodGrammar.Match?) -> Match? {
    guard let whole else { return nil }
    var span = Span()
    span.workdays = abs(place)
    let days = whole.periods.compactMap { period -> CivilDate? in
      let day =
        place > 0
        ? span.day(from: period.start.adding(days: -1), sign: 1)
        : span.day(from: period.end, sign: -1)
      return day.flatMap { $0 >= period.start && $0 < period.end ? $0 : nil }
    }
    return days.isEmpty ? nil : Match(days: days, end: whole.end)
  }

  /// The first day of "next month", "the month", "este mes", "el mes que viene".
  func relativeMonth(at start: Int) -> (CivilDate, Int)? {
    var index = line.skip(.article, at: start, most: 1)
    guard
      let first = CivilDate(
        year: context.today.year, month: context.today.month, day: 1)
    else { return nil }
    if let direction = line.lexeme(index).direction, line.lexeme(index + 1).unit == .month {
      return (first.adding(months: direction), index + 2)
    }
    guard line.lexeme(index).unit == .month else { return nil }
    index += 1
    if line.has(index, .trailing), let direction = line.lexeme(index).direction {
      return (first.adding(months: direction), index + 1)
    }
    return (first, index)
  }
}
