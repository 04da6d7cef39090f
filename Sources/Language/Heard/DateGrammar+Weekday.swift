extension DateGrammar {
  /// A day by its weekday: "Friday", "next Tuesday", "Thursday the 21st", "el martes que viene",
  /// "Tuesday of next week", "the first Monday of April".
  func weekday(at start: Int) -> Match? {
    if let match = weekThenDay(at: start) { return match }
    var index = line.skip(.article, at: start, most: 1)
    if let match = weekdayOfMonth(at: index) { return match }
    let before = line.lexeme(index)
    if let direction = before.direction, before.weekday == 0 {
      let next = line.isSign(index + 1, "-") ? index + 2 : index + 1
      let weekday = line.lexeme(next).weekday
      guard weekday > 0 else { return nil }
      let days = directed(weekday, direction, soonest: before.roles.contains(.soonest))
      return dated(days, end: next + 1)
    }
    let weekday = before.weekday
    guard weekday > 0 else { return nil }
    index += 1
    // "mar" and "sun" in small letters are words of their own.
    if line.isSign(index, "."), line.isGlued(index), index + 1 < line.count { index += 1 }
    if line.has(index, .trailing), !context.isSpanish {
      let first = context.today.adding(days: 1)
      let ahead = (weekday - first.weekday + 7) % 7
      return Match(days: [first.adding(days: ahead + 7)], end: index + 1)
    }
    if context.isSpanish, line.has(index, .trailing),
      let direction = line.lexeme(index).direction
    {
      return dated(directed(weekday, direction, soonest: true), end: index + 1)
    }
    if let (monday, end) = weekStart(after: index) {
      return Match(days: [monday.adding(days: weekday - 1)], end: end)
    }
    if let match = numbered(weekday, at: index) { return match }
    return Match(
      days: context.weekly(weekday), end: index, pattern: .weekly(weekday), confidence: 0.8)
  }

  /// "Thursday the 21st", "viernes 31", "Wed 18th".
  private func numbered(_ weekday: Int, at start: Int) -> Match? {
    var index = line.skipComma(start)
    if line.isSign(index, "(") { index += 1 }
    let dayStart = skipArticle(index)
    guard let (day, end, isOrdinal) = dayNumber(at: dayStart),
      isOrdinal || dayStart > index || (context.isSpanish && line.isDigits(dayStart))
        || (context.isSpanish && !line.isDigits(dayStart)),
      !line.isSign(end, ":"), !line.isSign(end, "/"), !line.isSign(end, "-"),
      !line.has(end, [.am, .pm, .oclock]), line.lexeme(end).month == 0, !line.has(end, .and)
    else { return nil }
    if line.isSign(end, "."), line.isGlued(end + 1), line.isDigits(end + 1) { return nil }
    // "Thursday the 21st" in a month where it fits is that month's.
    if let date = CivilDate(
      year: context.today.year, month: context.today.month, day: day), date.weekday == weekday,
      context.preference == .either || date >= context.today
    {
      return Match(days: [date], end: end)
    }
    let days = context.monthly { year, month in
      guard let date = CivilDate(year: year, month: month, day: day), date.weekday == weekday
      else { return nil }
      return date
    }
    return days.isEmpty ? nil : Match(days: days, end: end)
  }

  /// The day alone, or the date that follows it: "next friday 5/12", "this friday (jun-15)".
  private func dated(_ days: [CivilDate], end: Int) -> Match {
    var index = line.skipComma(end)
    let isOpen = line.isSign(index, "(")
    if isOpen { index += 1 }
    if let other = numeric(at: index) ?? calendar(at: index), !other.days.isEmpty {
      let after = isOpen && line.isSign(other.end, ")") ? other.end + 1 : other.end
      return Match(days: [closest(other.days)], end: after)
    }
    // "próximo viernes 13".
    if let weekday = days.first?.weekday, let match = numbered(weekday, at: end) { return match }
    return Match(days: days, end: end)
  }

  private func closest(_ days: [CivilDate]) -> CivilDate {
    let today = context.today.dayNumber
    return days.min { abs($0.dayNumber - today) < abs($1.dayNumber - today) } ?? context.today
  }

  /// "next Friday" may be this week's or next week's; so both are given where they differ.
  func directed(_ weekday: Int, _ direction: Int, soonest: Bool) -> [CivilDate] {
    let thisWeek = context.monday(of: context.today).adding(days: weekday - 1)
    let other = thisWeek.adding(days: direction * 7)
    switch direction {
    case 0:
      if context.preference == .future, thisWeek < context.today {
        return [thisWeek.adding(days: 7)]
      }
      return [thisWeek]
    case 1:
      guard thisWeek > context.today else { return [other] }
      if soonest, !context.isSpanish { return [thisWeek] }
      return soonest ? [thisWeek, other] : [other, thisWeek]
    default:
      guard thisWeek < context.today else { return [other] }
      if soonest, !context.isSpanish { return [thisWeek] }
      return soonest ? [thisWeek, other] : [other, thisWeek]
    }
  }

  // MARK: Weeks

  /// "of next week", "de la semana que viene", "in this week": the Monday of the week named.
  private func weekStart(after start: Int) -> (CivilDate, Int)? {
    var index = start
    if line.has(index, .of) || line.isWord(index, "in") || line.isWord(index, "en")
      || line.isWord(index, "from")
    {
      index += 1
    }
    return namedWeek(at: index)
  }

  /// "next week", "la semana pasada": the Monday of the week.
  func namedWeek(at start: Int) -> (CivilDate, Int)? {
    let index = line.skip(.article, at: start, most: 1)
    let monday = context.monday(of: context.today)
    if let direction = line.lexeme(index).direction, line.lexeme(index + 1).unit == .week {
      return (monday.adding(days: direction * 7), index + 2)
    }
    if line.lexeme(index).unit == .week, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction
    {
      return (monday.adding(days: direction * 7), index + 2)
    }
    // "the week after next", "la semana antepasada".
    let periods = PeriodGrammar(dates: self)
    guard line.lexeme(index).unit == .week else { return nil }
    if let end = periods.afterNext(index + 1) { return (monday.adding(days: 14), end) }
    if let end = periods.beforeLast(index + 1) { return (monday.adding(days: -14), end) }
    return nil
  }

  /// "next week Thursday", "previous week - Monday", "la semana que viene el martes".
  private func weekThenDay(at start: Int) -> Match? {
    guard let (monday, end) = namedWeek(at: start) else { return nil }
    var index = end
    if line.isSign(index, "-") || line.isSign(index, ",") { index += 1 }
    index = line.skip([.on, .article], at: index, most: 2)
    let weekday = line.lexeme(index).weekday
    guard weekday > 0 else { return nil }
    return Match(days: [monday.adding(days: weekday - 1)], end: index + 1)
  }

  // MARK: Weekdays of a month

  /// "first Monday in April", "the last Friday of the month", "primer viernes de julio".
  private func weekdayOfMonth(at start: Int) -> Match? {
    guard let (place, next) = placeNumber(at: start) else { return nil }
    if line.lexeme(next).unit == .week { return weekOfMonthDay(place, at: next + 1) }
    let weekday = line.lexeme(next).weekday
    guard weekday > 0, abs(place) <= 5 else { return nil }
    var index = next + 1
    guard line.has(index, .of) || line.isWord(index, "in") || line.isWord(index, "en") else {
      guard place > 0 || context.isSpanish else { return nil }
      if place == -1 {
        // "el último domingo" is the last one before today.
        let past = context.weekly(weekday).filter { $0 < context.today }
        return Match(days: past.isEmpty ? context.weekly(weekday) : past, end: index)
      }
      let today = context.today
      return CivilDate.nth(place, weekday: weekday, month: today.month, year: today.year)
        .map { Match(days: [$0], end: index, confidence: 0.5) }
    }
    index += 1
    if line.has(index, .article), line.lexeme(index + 1).month > 0 { index += 1 }
    let month = line.lexeme(index).month
    if month > 0 {
      if let year = years.full(at: afterOf(index + 1)) {
        let days = year.years.compactMap {
          CivilDate.nth(place, weekday: weekday, month: month, year: $0)
        }
        return Match(days: days, end: year.end)
      }
      let days = context.yearly {
        CivilDate.nth(place, weekday: weekday, month: month, year: $0)
      }
      return Match(days: days, end: index + 1)
    }
    if let (first, end) = relativeMonth(at: index) {
      return CivilDate.nth(place, weekday: weekday, month: first.month, year: first.year)
        .map { Match(days: [$0], end: end) }
    }
    // "the first Sunday of 2027", "last Friday of the year": December holds the last ones.
    let periods = PeriodGrammar(dates: self)
    guard let year = periods.year(at: index) ?? periods.unit(at: index) else { return nil }
    let days = year.periods.compactMap { period -> CivilDate? in
      guard period.end.dayNumber - period.start.dayNumber > 300 else { return nil }
      return CivilDate.nth(
        place, weekday: weekday, month: place > 0 ? 1 : 12, year: period.start.year)
    }
    return days.isEmpty ? nil : Match(days: days, end: year.end)
  }

  /// "primera semana de octubre el viernes".
  private func weekOfMonthDay(_ place: Int, at start: Int) -> Match? {
    guard line.has(start, .of) || line.isWord(start, "in"), place > 0 else { return nil }
    let month = line.lexeme(start + 1).month
    guard month > 0 else { return nil }
    let index = line.skip([.article, .on], at: line.skipComma(start + 2), most: 2)
    let weekday = line.lexeme(index).weekday
    guard weekday > 0 else { return nil }
    let days = context.yearly { year in
      // A month's first week has its first Thursday.
      CivilDate.nth(place, weekday: 4, month: month, year: year).map {
        context.monday(of: $0).adding(days: weekday - 1)
      }
    }
    return Match(days: days, end: index + 1)
  }
}
