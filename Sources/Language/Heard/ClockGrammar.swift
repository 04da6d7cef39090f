/// Reads times of day: "3:30 pm", "half past two", "cuarto para las nueve", "nueve menos diez".
struct ClockGrammar {
  let context: TemporalContext
  /// Whether a range's start is read, where "9 to 11" is no time.
  var isInRange = false
  /// Whether "y" may join minutes to the hour; not in "entre 10 y 11".
  var joinsMinutes = true
  /// Whether "1545" is a time, as where one was asked for.
  var allowsMilitary = false
  /// Whether "13.12" is a time, as after a day.
  var allowsPoint = false
  /// Whether hours up to 12 are those before noon, as after a date of ISO 8601.
  var countsTwentyFour = false
  var line: Line { context.line }

  /// A time with its readings, likeliest first, and the place after it.
  struct Match {
    var hour: Int
    var minute: Int
    var end: Int
    /// The readings; two where nothing tells morning from evening.
    var times: [CivilTime] = []
    /// Whether "am", a part of the day or the 24-hour clock settles the half of the day.
    var isSettled = false
    /// Whether the words can only be a time; a bare number may be anything.
    var isCertain = false
    /// The half of the day or the part that was named.
    var part: DayPart?
    var isPM: Bool?
  }

  init(context: TemporalContext) {
    self.context = context
  }

  /// The longest time at a place, with what stands before and after it ("at", "in the morning").
  ///
  /// With `bare`, a number alone is a time as well.
  func time(at start: Int, bare: Bool = false, part given: DayPart? = nil) -> Match? {
    var index = start
    var part = given
    // "afternoon 7:00", "en la tarde a las cinco treinta", "this evening at 7".
    if let (named, next) = leadingPart(at: index) {
      part = named
      index = next
    }
    let (afterPrefix, hasPrefix) = prefix(at: index)
    index = afterPrefix
    guard var match = core(at: index, hasPrefix: hasPrefix) else { return nil }
    guard match.end > index else { return nil }
    let partBefore = part != nil
    if match.part == nil || match.part == .noon { addSuffix(&match) }
    if partBefore, match.isPM == nil, match.part == nil { match.part = part }
    if part != nil { match.isCertain = true }
    if !match.isCertain {
      guard bare || (hasPrefix && endsTime(match.end)) else { return nil }
    }
    return resolved(match)
  }

  /// "at", "around", "a las", "las", "sobre las", "at about".
  private func prefix(at start: Int) -> (Int, Bool) {
    var index = line.skip([.at], at: start, most: 2)
    if line.has(index, .missing) { index += 1 }
    let hasAt = index > start
    if line.has(index, .article), context.isSpanish || hasAt { index += 1 }
    if context.isSpanish {
      // "a una persona" is no time, "a la una" is.
      let folded = line[start].token.folded
      let isLone = hasAt && index == start + 1 && folded == "a" && !line.isDigits(index)
      return (index, index > start && !isLone)
    }
    return (index, hasAt)
  }

  /// "this evening at", "tonight", "por la tarde a las", "afternoon".
  private func leadingPart(at start: Int) -> (DayPart, Int)? {
    var index = start
    if line.has(index, [.on, .within, .at, .during]) { index += 1 }
    if line.lexeme(index).direction != nil { index += 1 }
    index = line.skip(.article, at: index, most: 1)
    if line.has(index, [.beginning, .ending]) { index += 1 }
    guard let part = line.lexeme(index).part, part != .noon, part != .midnight else { return nil }
    var next = index + 1
    next = line.skipComma(next)
    let (after, _) = prefix(at: next)
    guard
      line.isDigits(after) || context.cardinals.group(at: after) != nil
        || line.has(after, [.half, .quarter, .indefinite])
    else { return nil }
    return (part, next)
  }

  // MARK: Words after the time

  /// Reads "pm", "in the afternoon", "de la noche", "o'clock", "en punto" after the time.
  private func addSuffix(_ match: inout Match) {
    var index = match.end
    if line.has(index, .oclock) || line.isWord(index, "ish") && line.isGlued(index) {
      match.isCertain = true
      index += 1
    } else if line.has(index, .hourMark), line.isGlued(index) || line[index].token.folded != "hour",
      context.isSpanish || line[index].token.folded.utf8.count > 1 || line.isGlued(index),
      !line.isDigits(index + 1)
    {
      match.isCertain = true
      match.isSettled = match.isSettled || match.hour > 12 || line[index].token.folded != "oclock"
      index += 1
    }
    if let (isPM, end) = halfOfDay(at: index) {
      match.isPM = isPM
      match.isCertain = true
      index = end
      // "8pm in the evening", "4pm de esta tarde".
      if let (_, end) = trailingPart(at: index) { index = end }
    } else if context.isSpanish, line.isWord(index, "del"), line.lexeme(index).dayOffset == 0 {
      // "las doce del día".
      match.part = .noon
      match.isCertain = true
      index += 1
    } else if let (part, end) = trailingPart(at: index) {
      match.part = part
      match.isCertain = true
      index = end
    }
    if line.has(index, .oclock) { index += 1 }
    if line.has(index, .zone) { index += 1 }
    match.end = index
    // "8 de la noche menos cuarto".
    if context.isSpanish, line.has(index, .minus), let (minutes, end) = minutes(at: index + 1) {
      match.minute -= minutes
      match.end = end
    }
  }

  /// The half of the day: "am", "p.m" and their spellings.
  func halfOfDay(at start: Int) -> (Bool, Int)? {
    var index = start
    if line.isSign(index, ",") || (line.isSign(index, ".") && line.isGlued(index + 1)) {
      index += 1
    }
    // "3 in the AM".
    if !context.isSpanish, line.isWord(index, "in"), line.has(index + 1, .article),
      line.has(index + 2, [.am, .pm])
    {
      index += 2
    }
    if line.has(index, [.am, .pm]) {
      let isPM = line.has(index, .pm)
      var end = index + 1
      // The point of "p.m." belongs to it.
      if line.isSign(end, "."), line[index].token.folded.utf8.count == 1 { end += 1 }
      return (isPM, end)
    }
    // "9a", "9p": one letter glued to the digits.
    if line.isGlued(index), line.isDigits(index - 1) {
      if line.isWord(index, "a") { return (false, index + 1) }
      if line.isWord(index, "p") { return (true, index + 1) }
    }
    return nil
  }

  /// "in the morning", "at night", "tonight", "de la tarde", "esta noche", "early morning".
  func trailingPart(at start: Int) -> (DayPart, Int)? {
    var index = line.skipComma(start)
    if line.has(index, [.on, .within, .at, .of, .during]) { index += 1 }
    if line.lexeme(index).direction == 0 { index += 1 }
    index = line.skip(.article, at: index, most: 1)
    if line.has(index, [.beginning, .ending]) { index += 1 }
    guard let part = line.lexeme(index).part else { return nil }
    // "las doce del mediodía"; "las diez y media al mediodía" is a range.
    if part == .noon || part == .midnight, !line.has(start, .of), index > start { return nil }
    if line.has(index, .todayPart), line.lexeme(index).dayOffset != 0 { return nil }
    // "mañana" without an article is tomorrow.
    if line.lexeme(index).dayOffset != nil, !line.has(index, .todayPart), index == start {
      return nil
    }
    if context.isSpanish, line.lexeme(index).dayOffset == 1, !line.has(index - 1, .article),
      line.lexeme(index - 1).direction == nil
    {
      return nil
    }
    return (part, index + 1)
  }

  /// Whether a number with "at" before it can end here.
  private func endsTime(_ index: Int) -> Bool {
    if index >= line.count { return true }
    if line.has(index, [.phraseEnd, .at, .to, .on, .of, .and]) { return true }
    if line.lexeme(index).weekday > 0 || line.lexeme(index).dayOffset != nil { return true }
    if line.lexeme(index).month > 0 || line.lexeme(index).part != nil { return true }
    let sign = line[index].token.sign
    if sign == "%" || sign == "/" || sign == "-" || sign == ":" { return false }
    if sign == "." || sign == "," { return !(line.isGlued(index + 1) && line.isDigits(index + 1)) }
    return line[index].token.shape == .sign
  }

  // MARK: Resolving

  /// Settles the half of the day where it can be, and gives both readings where it cannot.
  private func resolved(_ raw: Match) -> Match? {
    var match = raw
    if countsTwentyFour { match.isSettled = true }
    var minuteOfDay: Int
    if match.minute < 0 {
      match.minute += 60
      // "la una menos cuarto" is a quarter to one, by night or by day.
      match.hour = match.hour == 1 ? 12 : match.hour - 1
      if match.hour < 0 { match.hour = match.hour == -1 ? 23 : 0 }
    }
    if match.hour == 24 { match.hour = 0 }
    guard (0...23).contains(match.hour), (0...59).contains(match.minute) else { return nil }
    if let isPM = match.isPM {
      var hour = match.hour
      if hour <= 12 { hour = hour % 12 + (isPM ? 12 : 0) }
      minuteOfDay = hour * 60 + match.minute
      match.isSettled = true
    } else if let part = match.part, !match.isSettled || match.hour <= 12 {
      guard let hour = part.hour(match.hour) else { return nil }
      minuteOfDay = hour * 60 + match.minute
      match.isSettled = true
    } else if match.isSettled || match.hour > 12 || match.hour == 0 {
      minuteOfDay = match.hour * 60 + match.minute
      match.isSettled = true
    } else {
      // Clinics are open by day: 1 to 6 and 12 are likelier after noon, 7 to 11 before it.
      let day = (7...11).contains(match.hour) ? match.hour : match.hour % 12 + 12
      match.times = [
        CivilTime(minuteOfDay: day * 60 + match.minute),
        CivilTime(minuteOfDay: (day + 12) % 24 * 60 + match.minute),
      ]
      return match
    }
    match.times = [CivilTime(minuteOfDay: minuteOfDay)]
    return match
  }
}
