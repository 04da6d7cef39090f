extension PeriodGrammar {
  // MARK: Parts of periods

  /// "the end of the month", "late March", "rest of the year", "earlier this year", "year to date".
  func partOf(at start: Int) -> Match? {
    var index = line.skip([.at, .article, .on, .within], at: start, most: 3)
    let roles = line.lexeme(index).roles
    if !context.isSpanish, line.lexeme(index).unit != nil, line.isWord(index + 1, "to"),
      line.isWord(index + 2, "date"), let unit = line.lexeme(index).unit
    {
      return toDate(unit, end: index + 3)
    }
    if line.lexeme(index).unit != nil, line.has(index + 1, .toDate),
      let unit = line.lexeme(index).unit
    {
      return toDate(unit, end: index + 2)
    }
    // "lo que va del año", "so far this year".
    if !roles.isDisjoint(with: [.soFar, .toDate]) {
      var next = line.skip([.of, .article, .within], at: index + 1, most: 2)
      if line.lexeme(next).direction == 0 { next += 1 }
      return line.lexeme(next).unit.flatMap { toDate($0, end: next + 1) }
    }
    guard !roles.isDisjoint(with: [.beginning, .ending, .middle, .rest, .laterIn, .earlierIn])
    else { return nil }
    // "EOM", "EOY" name their unit.
    if let unit = line.lexeme(index).unit, !roles.isDisjoint(with: [.ending, .beginning]),
      let whole = Period.containing(context.today, unit: unit, offset: 0)
    {
      return part(of: whole, roles: roles, end: index + 1)
    }
    index += 1
    if line.isSign(index, "-") { index += 1 }
    // "the end of March" and "late March" are parts, "it will end in March" is none.
    if line.has(index, .of) {
      index += 1
    } else if roles.isDisjoint(with: [.laterIn, .earlierIn]), line.has(index, [.within, .on]) {
      return nil
    }
    if let base = baseOfPart(at: index, roles: roles) { return base }
    return nil
  }

  private func baseOfPart(at index: Int, roles: Roles) -> Match? {
    var base = unit(at: index) ?? simple(at: index)
    if base == nil {
      let next = line.skip(.article, at: index, most: 1)
      if let unit = line.lexeme(next).unit, unit != .day,
        let whole = Period.containing(context.today, unit: unit, offset: 0)
      {
        base = Match(periods: [whole], end: next + 1)
        if context.isSpanish, line.has(next + 1, .trailing),
          line.lexeme(next + 1).direction == 0
        {
          base?.end = next + 2
        }
      }
    }
    guard let base else { return nil }
    let parts = base.periods.compactMap { part(of: $0, roles: roles, end: base.end)?.periods.first }
    guard let first = parts.first else { return nil }
    guard context.preference == .either else { return Match(periods: parts, end: base.end) }
    // "the rest of the month" may leave out its last day, "later in the year" its first half.
    var more: Period?
    if roles.contains(.rest) {
      more = Period(first.start, first.end.adding(days: -1))
    } else if roles.contains(.laterIn), let whole = base.periods.first,
      whole.end.dayNumber - whole.start.dayNumber > 300
    {
      more = Period(max(first.start, whole.start.adding(months: 6)), first.end)
    }
    return Match(periods: parts + [more].compactMap { $0 }, end: base.end)
  }

  private func toDate(_ unit: TimeUnit, end: Int) -> Match? {
    let whole = Period.containing(context.today, unit: unit, offset: 0)
    return Period(whole?.start, context.today).map { Match(periods: [$0], end: end) }
  }

  private func part(of whole: Period, roles: Roles, end: Int) -> Match? {
    let today = context.today
    let length = whole.end.dayNumber - whole.start.dayNumber
    var part: Period?
    if !roles.isDisjoint(with: [.rest, .laterIn]) {
      part = Period(max(today, whole.start), whole.end)
    } else if roles.contains(.earlierIn) {
      part = Period(whole.start, min(today, whole.end))
    } else if length == 7 {
      if roles.contains(.beginning) { part = Period(whole.start, whole.start.adding(days: 3)) }
      if roles.contains(.ending) { part = Period(whole.end.adding(days: -3), whole.end) }
      if roles.contains(.middle) {
        part = Period(whole.start.adding(days: 2), whole.start.adding(days: 4))
      }
    } else if length <= 31 {
      let tenth = whole.start.adding(days: 10)
      let twentieth = whole.start.adding(days: 20)
      if roles.contains(.beginning) { part = Period(whole.start, tenth) }
      if roles.contains(.ending) { part = Period(twentieth, whole.end) }
      if roles.contains(.middle) { part = Period(tenth, twentieth) }
    } else {
      let third = length / 3
      if roles.contains(.beginning) {
        part = Period(whole.start, whole.start.adding(months: max(1, length / 120)))
      }
      if roles.contains(.ending) {
        part = Period(whole.end.adding(months: -max(1, length / 91)), whole.end)
      }
      if roles.contains(.middle) {
        part = Period(whole.start.adding(days: third), whole.end.adding(days: -third))
      }
    }
    return part.map { Match(periods: [$0], end: end) }
  }
}
