extension DateGrammar {
  /// A day counted from another: "tomorrow", "in two weeks", "hace un mes", "a week from Friday".
  func relative(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.days.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    consider(named(at: start))
    consider(counted(at: start))
    consider(anchored(at: start))
    return best
  }

  /// "today", "pasado mañana", "now", "last weekday", "el último día".
  private func named(at start: Int) -> Match? {
    var index = line.skip(.article, at: start, most: 1)
    if context.isSpanish, line.has(start, .of), line.lexeme(start + 1).dayOffset != nil,
      line.isWord(start + 2, "en")
    {
      index = start + 1
    }
    let lexeme = line.lexeme(index)
    if let offset = lexeme.dayOffset, !lexeme.roles.contains(.ending) {
      // "por la mañana" is a part of the day, "mañana por la mañana" starts with a day.
      if lexeme.part != nil,
        line.has(index - 1, .article) || line.lexeme(index - 1).direction != nil
      {
        return nil
      }
      var end = index + 1
      var days = [context.today.adding(days: offset)]
      // "tomorrow, 13/04/21", "today the 10th": the date says more.
      let next = line.skipComma(end)
      if let other = numeric(at: next) ?? calendar(at: skipArticle(next)) {
        days = other.days
        end = other.end
      }
      return Match(days: days, end: end, confidence: 0.97)
    }
    if lexeme.roles.contains(.now) { return Match(days: [context.today], end: index + 1) }
    if let direction = lexeme.direction,
      lexeme.roles.isDisjoint(with: .finalPlace) || index >= start,
      let unit = line.lexeme(index + 1).unit, unit == .day || unit == .workday
    {
      // "the last day of school" is not yesterday.
      guard direction != 0 || index == start, direction == 0 || !line.has(index + 2, .of) else {
        return nil
      }
      var span = Span()
      if unit == .day { span.days = 1 } else { span.workdays = 1 }
      let day =
        direction == 0 ? context.today : span.day(from: context.today, sign: direction)
      return day.map { Match(days: [$0], end: index + 2) }
    }
    // "el día siguiente", "al día anterior".
    if context.isSpanish, lexeme.unit == .day, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction, direction != 0, !line.has(index + 2, .of)
    {
      return Match(days: [context.today.adding(days: direction)], end: index + 2)
    }
    // "the day before", "el día antes": from today where nothing follows.
    if index > start, lexeme.unit == .day, line.has(index + 1, [.before, .ago, .after, .hence]),
      endsPhrase(index + 2)
    {
      let isBack = line.has(index + 1, [.before, .ago])
      return Match(days: [context.today.adding(days: isBack ? -1 : 1)], end: index + 2)
    }
    if index > start, lexeme.unit == .day, !line.has(index + 1, [.before, .after, .of]),
      !line.isDigits(index + 1), line.lexeme(index + 1).cardinal == nil,
      line.lexeme(index + 1).ordinal == 0, endsPhrase(index + 1)
    {
      return Match(days: [context.today], end: index + 1, confidence: 0.4)
    }
    return nil
  }

  private func endsPhrase(_ index: Int) -> Bool {
    index >= line.count || line[index].token.shape == .sign
  }

  /// "in two weeks", "three days ago", "hace un mes", "2 sundays from now", "last 2 weeks".
  private func counted(at start: Int) -> Match? {
    var index = start
    var sign: Int?
    if line.has(index, .agoBefore) {
      sign = -1
      index += 1
    } else if line.has(index, .within) {
      sign = 1
      index += 1
    } else if let direction = line.lexeme(line.skip(.article, at: index, most: 1)).direction,
      direction != 0
    {
      index = line.skip(.article, at: index, most: 1) + 1
      guard line.isDigits(index) || line.lexeme(index).cardinal != nil else { return nil }
      sign = direction
    } else if line.isSign(index, "+") {
      sign = 1
      index += 1
    }
    if sign != nil {
      // "hace unos días" counts a few.
      let isCount = line.lexeme(index).cardinal != nil && line.lexeme(index + 1).unit != nil
      if !isCount { index = line.skip([.padding, .article, .at], at: index, most: 2) }
    }
    if let match = weekdaysAhead(at: index) { return match }
    guard let span = spans.span(at: index), isReal(span, at: index) else { return nil }
    var end = span.end
    // "later" after "in two weeks" adds nothing; "from now", "ago" decide.
    if line.has(end, .ago), sign == nil || sign == -1 {
      // "a week ago yesterday".
      if let offset = line.lexeme(end + 1).dayOffset, abs(offset) <= 1, !span.span.hasClock {
        let day = span.span.day(from: context.today.adding(days: offset), sign: -1)
        return day.map { Match(days: [$0], end: end + 2) }
      }
      return match(span, sign: -1, end: end + 1)
    }
    if line.has(end, .hence), sign == nil || sign == 1 {
      return match(span, sign: 1, end: end + 1)
    }
    guard let direction = sign else { return nil }
    if line.isWord(end, "time") { end += 1 }
    // "in two years since 2011", "en dos semanas desde el año 2011".
    if direction == 1, line.has(end, .since) || line.has(end, .after),
      let anchor = anchor(at: end + 1)
    {
      return Match(
        days: anchor.days.compactMap { span.span.day(from: $0, sign: 1) }, end: anchor.end)
    }
    return match(span, sign: direction, end: end)
  }

  /// Refuses spans whose unit is another word: "in second" and "a second".
  private func isReal(_ span: SpanGrammar.Match, at index: Int) -> Bool {
    span.count <= 100_000 && span.end > index
  }

  private func match(_ span: SpanGrammar.Match, sign: Int, end: Int) -> Match? {
    if span.span.hasClock {
      guard let moment = span.span.moment(from: context.reference, sign: sign) else { return nil }
      return Match(days: [moment.date], end: end, confidence: 0.8)
    }
    guard let day = span.span.day(from: context.today, sign: sign) else { return nil }
    return Match(days: [day], end: end)
  }

  /// "2 sundays from now", "three fridays from now".
  private func weekdaysAhead(at index: Int) -> Match? {
    guard let (count, next) = spans.count(at: index), (1...520).contains(count),
      line.lexeme(next).weekday > 0
    else { return nil }
    if context.isSpanish, line.has(index - 1, .within), count > 1 {
      let ahead = (line.lexeme(next).weekday - context.today.weekday + 6) % 7 + 1
      return Match(days: [context.today.adding(days: ahead + (count - 1) * 7)], end: next + 1)
    }
    let isBefore = line.has(index - 1, .agoBefore)
    guard isBefore || line.has(next + 1, [.hence, .ago]) else { return nil }
    let ahead = (line.lexeme(next).weekday - context.today.weekday + 7) % 7
    if !isBefore, line.has(next + 1, .hence) {
      let first = ahead == 0 ? 7 : ahead
      return Match(days: [context.today.adding(days: first + (count - 1) * 7)], end: next + 2)
    }
    let first = ahead == 0 ? -7 : ahead - 7
    return Match(
      days: [context.today.adding(days: first - (count - 1) * 7)],
      end: isBefore ? next + 1 : next + 2)
  }

  /// "a week from Friday", "two days after Easter", "the day before Christmas", "third tuesday after
  /// christmas".
  private func anchored(at start: Int) -> Match? {
    let index = line.skip(.article, at: start, most: 1)
    if let match = weekdayNear(at: index) { return match }
    // "2 days before yesterday": the lexicon joins the words after the count.
    if let (count, next) = spans.count(at: index), count < 10_000,
      let offset = line.lexeme(next).dayOffset, abs(offset) == 2,
      line.isWord(next, "day") || line.isWord(next, "dia")
    {
      let day = context.today.adding(days: offset > 0 ? count + 1 : -count - 1)
      return Match(days: [day], end: next + 1)
    }
    var end: Int
    var span = Span()
    if line.lexeme(index).unit == .day || line.lexeme(index).unit == .week,
      index > start || context.isSpanish || line.has(index + 1, [.after, .before])
    {
      span.days = line.lexeme(index).unit == .day ? 1 : 7
      end = index + 1
    } else if let match = spans.span(at: index), !match.span.hasClock {
      span = match.span
      end = match.end
    } else {
      return nil
    }
    // "a week on Thursday" counts from the coming one.
    if !context.isSpanish, span.days % 7 == 0, span.days > 0, line.isWord(end, "on"),
      line.lexeme(end + 1).weekday > 0
    {
      let ahead = (line.lexeme(end + 1).weekday - context.today.weekday + 6) % 7 + 1
      return Match(days: [context.today.adding(days: ahead + span.days)], end: end + 2)
    }
    // "the day after next Monday": the lexicon joins "after next".
    if line.has(end, .trailing), line.isWord(end, "after"), line.lexeme(end + 1).weekday > 0 {
      let days = directed(line.lexeme(end + 1).weekday, 1, soonest: false)
      return Match(days: days.compactMap { span.day(from: $0, sign: 1) }, end: end + 2)
    }
    let isAfter = line.has(end, .after) || line.isWord(end, "de")
    guard isAfter || line.has(end, .before) else { return nil }
    if line.isWord(end, "de"), !context.isSpanish { return nil }
    let sign = isAfter ? 1 : -1
    end += 1
    guard let anchor = anchor(at: end) else { return nil }
    return Match(
      days: anchor.days.compactMap { span.day(from: $0, sign: sign) }, end: anchor.end)
  }

  /// The day that a relative phrase counts from: any day, or the first of a year.
  private func anchor(at start: Int) -> Match? {
    let index = line.skip([.at, .on], at: start, most: 1)
    if let day = simpleDate(at: start) ?? simpleDate(at: index) { return day }
    var next = line.skip([.article, .yearWord], at: index, most: 3)
    if line.has(next, .yearWord) { next += 1 }
    guard let year = years.full(at: next) else { return nil }
    return Match(
      days: year.years.compactMap { CivilDate(year: $0, month: 1, day: 1) }, end: year.end)
  }

  /// A day that is not itself counted from another, so that phrases cannot nest without end.
  private func simpleDate(at start: Int) -> Match? {
    var best: Match?
    func consider(_ match: Match?) {
      guard let match, !match.days.isEmpty, match.end > (best?.end ?? start) else { return }
      best = match
    }
    guard line.canStart(start) else { return nil }
    consider(named(at: start))
    consider(calendar(at: start))
    consider(numeric(at: start))
    consider(weekday(at: start))
    consider(holidayOnly(at: start))
    return best
  }

  private func holidayOnly(at start: Int) -> Match? {
    guard line.lexeme(start).holiday != nil else { return nil }
    return holiday(at: start)
  }

  /// "third tuesday after christmas 2014", "the second closest Mon to October fifth".
  private func weekdayNear(at start: Int) -> Match? {
    // "the Monday after Easter" is the first one after it.
    let isBare = line.has(start, .closest) || line.lexeme(start).weekday > 0
    guard let (place, next) = isBare ? (1, start) : placeNumber(at: start) else { return nil }
    let closest = line.has(next, .closest)
    let index = closest ? next + 1 : next
    let weekday = line.lexeme(index).weekday
    guard weekday > 0, place > 0, place < 100 else { return nil }
    let isAfter = line.has(index + 1, .after)
    guard closest ? line.has(index + 1, .to) : isAfter || line.has(index + 1, .before),
      let anchor = anchor(at: index + 2)
    else { return nil }
    let days = anchor.days.map { day -> CivilDate in
      let ahead = (weekday - day.weekday + 7) % 7
      if closest {
        let near = (-place...place).map { day.adding(days: ahead + $0 * 7) }
          .sorted { abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber) }
        return near[place - 1]
      }
      if isAfter { return day.adding(days: (ahead == 0 ? 7 : ahead) + (place - 1) * 7) }
      return day.adding(days: ahead - 7 - (place - 1) * 7)
    }
    return Match(days: days, end: anchor.end)
  }

  /// "first", "2nd", "last", "last but one": a place among weekdays or weeks.
  func placeNumber(at start: Int) -> (Int, Int)? {
    if line.lexeme(start).ordinal < 0 { return (line.lexeme(start).ordinal, start + 1) }
    if line.has(start, .finalPlace) { return (-1, start + 1) }
    if line.isDigits(start), let (day, end, isOrdinal) = dayNumber(at: start), isOrdinal {
      return fromEnd(day, at: end)
    }
    guard let match = context.cardinals.number(at: start, ordinal: true), match.isOrdinal,
      match.value < 100
    else { return nil }
    return fromEnd(match.value, at: match.end)
  }

  /// "second last", "2nd to last".
  private func fromEnd(_ place: Int, at index: Int) -> (Int, Int) {
    if line.has(index, .finalPlace) { return (-place, index + 1) }
    if line.isWord(index, "to"), line.isWord(index + 1, "last") { return (-place, index + 2) }
    return (place, index)
  }
}
