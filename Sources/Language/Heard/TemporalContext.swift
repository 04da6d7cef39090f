/// What the grammars of dates and times share: the line, the language and when it was said.
final class TemporalContext {
  let line: Line
  /// Whether the line is Spanish, else English.
  let isSpanish: Bool
  let cardinals: CardinalGrammar
  /// The local "now".
  let reference: CivilDateTime
  /// Which way to look for days that could be past or future.
  let preference: TimePreference

  init(line: Line, isSpanish: Bool, reference: CivilDateTime, preference: TimePreference) {
    self.line = line
    self.isSpanish = isSpanish
    self.reference = reference
    self.preference = preference
    days = Array(repeating: nil, count: line.count + 1)
    cardinals = CardinalGrammar(line: line, isSpanish: isSpanish)
  }

  /// The days found so far by place, since several grammars ask for them.
  var days: [DateGrammar.Memo?]

  /// The day on which the line was said.
  var today: CivilDate { reference.date }

  /// The readings that the preference leaves of a day ahead and a day behind, likeliest first.
  func readings(future: CivilDate?, past: CivilDate?) -> [CivilDate] {
    switch preference {
    case .future: return [future ?? past].compactMap { $0 }
    case .past: return [past ?? future].compactMap { $0 }
    case .either: return [future, past].compactMap { $0 }
    }
  }

  /// Days that come once a year: the next, from today on, and the last, before today.
  func yearly(_ day: (Int) -> CivilDate?) -> [CivilDate] {
    let years = today.year - 9...today.year + 9
    let future = years.lazy.compactMap(day).first { $0 >= today }
    let past = years.reversed().lazy.compactMap(day).first { $0 < today }
    // A birthday that is today lies in the past too.
    if preference == .past, future == today { return [today] }
    return readings(future: future, past: past)
  }

  /// Days that come once a month.
  func monthly(_ day: (_ year: Int, _ month: Int) -> CivilDate?) -> [CivilDate] {
    func search(_ step: Int, _ accept: (CivilDate) -> Bool) -> CivilDate? {
      var index = today.year * 12 + today.month - 1
      for _ in 0..<170 {
        if let found = day(index / 12, index % 12 + 1), accept(found) { return found }
        index += step
      }
      return nil
    }
    return readings(
      future: search(1) { $0 >= today },
      past: search(-1) { preference == .past ? $0 <= today : $0 < today })
  }

  /// The next and the last day with a weekday, 1 for Monday.
  func weekly(_ weekday: Int) -> [CivilDate] {
    let ahead = (weekday - today.weekday + 7) % 7
    guard ahead == 0 else {
      return readings(
        future: today.adding(days: ahead), past: today.adding(days: ahead - 7))
    }
    switch preference {
    // On a Tuesday, "Tuesday" is rarely today: people say "today".
    case .future: return [today.adding(days: 7), today]
    case .past: return [today.adding(days: -7), today]
    case .either where reference.time == .midnight:
      return [today, today.adding(days: 7), today.adding(days: -7)]
    case .either: return [today.adding(days: 7), today, today.adding(days: -7)]
    }
  }

  /// The Monday of the week of a day.
  func monday(of day: CivilDate) -> CivilDate { day.adding(days: 1 - day.weekday) }

  /// The years that two digits can mean, likeliest first.
  ///
  /// With an eye to the past, the latest such year up to now, and the one a century before for
  /// people who may be that old.
  func years(fromTwoDigits digits: Int) -> [Int] {
    let century = today.year / 100 * 100
    let recent = century + digits
    switch preference {
    case .past:
      if recent > today.year { return [recent - 100] }
      return today.year - (recent - 100) <= 105 ? [recent, recent - 100] : [recent]
    case .future:
      return [recent < today.year - 1 ? recent + 100 : recent]
    case .either:
      // Nobody books 20 years ahead: "el 52" is 1952 well before 2052 comes near.
      return [recent > today.year + 20 ? recent - 100 : recent]
    }
  }

  /// A year that can be meant.
  func isYear(_ number: Int) -> Bool { (1_000...2_999).contains(number) }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their order.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return count < 2 ? self : filter { seen.insert($0).inserted }
  }
}
