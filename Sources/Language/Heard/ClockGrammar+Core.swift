extension ClockGrammar {
  /// The hour and the minutes themselves, without what stands around them.
  func core(at start: Int, hasPrefix: Bool) -> Match? {
    named(at: start) ?? beforeOrAfter(at: start) ?? digits(at: start, hasPrefix: hasPrefix)
      ?? words(at: start)
  }

  /// "noon", "midnight", "mediodía".
  private func named(at start: Int) -> Match? {
    let index = line.skip(.article, at: start, most: 1)
    if let minute = line.lexeme(index).clockMinute {
      return Match(
        hour: minute / 60, minute: minute % 60, end: index + 1, isSettled: true, isCertain: true)
    }
    let hour: Int
    switch line.lexeme(index).part {
    case .noon: hour = 12
    case .midnight: hour = 0
    default: return nil
    }
    return Match(
      hour: hour, minute: 0, end: index + 1, isSettled: true, isCertain: true)
  }

  /// An hour, 0 to 24, in digits or words: "nine", "las nueve", "9".
  private func hour(at start: Int) -> (Int, Int)? {
    let index = line.skip(.article, at: start, most: 1)
    if line.isDigits(index) {
      let token = line[index].token
      guard token.digitCount <= 2, (0...24).contains(token.number) else { return nil }
      return (token.number, index + 1)
    }
    guard let group = context.cardinals.group(at: index), (0...24).contains(group.value) else {
      return nil
    }
    return (group.value, group.end)
  }

  /// Minutes as people say them: "quarter", "half", "ten", "15 minutes", "media".
  func minutes(at start: Int) -> (Int, Int)? {
    var index = start
    if line.has(index, .indefinite), line.has(index + 1, [.quarter, .half]) { index += 1 }
    if line.has(index, .quarter) { return (15, index + 1) }
    if line.has(index, .half) {
      // "half an hour past noon".
      let unit = line.skip(.indefinite, at: index + 1, most: 1)
      return (30, line.lexeme(unit).unit == .hour ? unit + 1 : index + 1)
    }
    var match: (Int, Int)?
    if line.isDigits(index), line[index].token.digitCount <= 2, line[index].token.number < 60 {
      match = (line[index].token.number, index + 1)
    } else if let group = context.cardinals.group(at: index), group.value < 60 {
      match = (group.value, group.end)
    }
    guard let (value, end) = match else { return nil }
    return (value, line.lexeme(end).unit == .minute ? end + 1 : end)
  }

  /// "quarter to nine", "ten past 9", "cuarto para las nueve", "faltan diez para las cinco".
  private func beforeOrAfter(at start: Int) -> Match? {
    var index = start
    if line.has(index, .missing) { index += 1 }
    guard let (minutes, next) = minutes(at: index) else { return nil }
    let sign: Int
    if line.has(next, .past) {
      sign = 1
    } else if line.has(next, .toHour), !isInRange || line.has(next - 1, .quarter) {
      sign = -1
    } else if line.has(index, .half), !context.isSpanish, let (hour, end) = hour(at: next),
      line.lexeme(end).unit == nil, !line.isDigits(next), hour > 0
    {
      // "half seven" is half past seven.
      return Match(hour: hour, minute: 30, end: end, isCertain: true)
    } else {
      return nil
    }
    let hourStart = line.skip(.article, at: next + 1, most: 1)
    if let named = named(at: hourStart) {
      return Match(
        hour: named.hour, minute: sign * minutes, end: named.end, isSettled: true,
        isCertain: true)
    }
    // "10 of 12" is a count.
    if line.isWord(next, "of") || line.isWord(next, "before"), line.isDigits(next - 1) {
      return nil
    }
    guard var (hour, end) = hour(at: next + 1) else { return nil }
    var extra = 0
    // "3 min para las cinco treinta".
    if let more = minuteWords(at: end), more.0 >= 10,
      context.isSpanish || line.lexeme(next - 1).unit == .minute
    {
      extra = more.0
      end = more.1
    }
    if sign < 0, hour == 0 { hour = 24 }
    if sign < 0, hour == 1 { hour = 13 }
    let total = hour * 60 + extra + sign * minutes
    return Match(
      hour: total / 60, minute: total % 60, end: end,
      isSettled: hour > 13 || (hour == 0), isCertain: true)
  }

  // MARK: Digits

  /// "3:30", "8: 45", "9h30", "2.30", "730 pm", "0930", "9".
  private func digits(at start: Int, hasPrefix: Bool) -> Match? {
    guard line.isDigits(start), !(line.isGlued(start) && isJoined(start - 1)) else { return nil }
    let token = line[start].token
    if token.digitCount == 3 || token.digitCount == 4 { return military(at: start) }
    // "20260317T070000" of ISO 8601.
    if token.digitCount == 6, line.isGlued(start), line.isWord(start - 1, "t"),
      token.number % 10_000 < 6_000
    {
      return Match(
        hour: token.number / 10_000, minute: token.number / 100 % 100, end: start + 1,
        isSettled: true, isCertain: true)
    }
    guard token.digitCount <= 2, (0...24).contains(token.number) else { return nil }
    let hour = token.number
    // "T10:45" of ISO 8601 counts 24 hours.
    let isISO = line.isGlued(start) && line.isWord(start - 1, "t")
    let padded = token.digitCount == 2 && hour < 10 || isISO
    let next = start + 1
    if line.isSign(next, ":"), line.isGlued(next), let (minute, end) = minuteDigits(at: next + 1) {
      return Match(
        hour: hour, minute: minute, end: seconds(after: end, sign: ":"),
        isSettled: padded || hour > 12, isCertain: true)
    }
    if line.has(next, .hourMark), line.isWord(next, "h") {
      if let (minute, end) = minuteDigits(at: next + 1),
        line.isGlued(next) == line.isGlued(next + 1)
      {
        return Match(
          hour: hour, minute: minute, end: end,
          isSettled: line.isGlued(next) || hour > 12 || padded,
          isCertain: true)
      }
    }
    if line.isSign(next, "."), line.isGlued(next), line.isGlued(next + 1),
      let (minute, end) = minuteDigits(at: next + 1), !line.isSign(end, "%"),
      !(line.isSign(end, ".") && line.isDigits(end + 1)),
      isInRange || !(line.isSign(end, "-") && line.isDigits(end + 1))
    {
      guard
        hasPrefix || isInRange || allowsPoint || halfOfDay(at: end) != nil
          || trailingPart(at: end) != nil
          || line.has(end, .hourMark)
      else { return nil }
      return Match(hour: hour, minute: minute, end: end, isCertain: true)
    }
    // "5 45 pm".
    if let (minute, end) = minuteDigits(at: next), !line.isGlued(next),
      halfOfDay(at: end) != nil || trailingPart(at: end) != nil
    {
      return Match(hour: hour, minute: minute, end: end, isSettled: hour > 12, isCertain: true)
    }
    // "6 0 2 pm", "3 y cuarto", "9 menos 10".
    if let match = wordMinutes(hour: hour, at: next) { return match }
    if line.isSign(next, "%") || line.isSign(next, "$") { return nil }
    if line.lexeme(next).unit != nil, !line.has(next, .hourMark) { return nil }
    return Match(hour: hour, minute: 0, end: next, isSettled: hour > 12)
  }

  /// Whether a sign or a letter joins digits to what stands before them.
  private func isJoined(_ index: Int) -> Bool {
    let token = line[index].token
    if token.shape == .word {
      // "2026-03-04T10:45".
      return !line.has(index, .at) && !(line.isWord(index, "t") && line.isDigits(index - 1))
    }
    // "05/31/2024:14:15".
    if token.sign == ":" { return line[index - 1].token.digitCount < 4 }
    if token.sign == "$" { return true }
    return (token.sign == "." || token.sign == "," || token.sign == "/")
      && line.isGlued(index) && line.isDigits(index - 1) && index < 2
  }

  private func minuteDigits(at index: Int) -> (Int, Int)? {
    let token = line[index].token
    guard line.isDigits(index), token.digitCount == 2, token.number < 60 else { return nil }
    return (token.number, index + 1)
  }

  /// Passes over seconds and their fractions.
  private func seconds(after index: Int, sign: Unicode.Scalar) -> Int {
    guard line.isSign(index, sign), line.isGlued(index), minuteDigits(at: index + 1) != nil else {
      return index
    }
    var end = index + 2
    if line.isSign(end, "."), line.isGlued(end + 1), line.isDigits(end + 1) { end += 2 }
    if line.isWord(end, "z"), line.isGlued(end) { end += 1 }
    return end
  }

  /// "730 pm", "1140 a.m.", "0930": hours and minutes in one run.
  private func military(at start: Int) -> Match? {
    let token = line[start].token
    let hour = token.number / 100
    let minute = token.number % 100
    guard hour <= 24, minute < 60 else { return nil }
    let isPadded = token.digitCount == 4 && token.folded.hasPrefix("0")
    let isMarked =
      halfOfDay(at: start + 1) != nil || trailingPart(at: start + 1) != nil
      || line.has(start + 1, .hourMark) || line.lexeme(start - 1).part != nil
      || (line.has(start - 1, .at) && line.lexeme(start - 2).part != nil)
    guard
      isMarked || (allowsMilitary && token.digitCount == 4)
        || (isPadded && (isInRange || !line.isSign(start + 1, "-")))
    else {
      return nil
    }
    return Match(
      hour: hour, minute: minute, end: start + 1, isSettled: isPadded || hour > 12,
      isCertain: true)
  }

  // MARK: Words

  /// "three thirty", "nine oh five", "seis cero dos", "ocho y veinte", "nueve menos diez".
  private func words(at start: Int) -> Match? {
    if let match = paddedHour(at: start) { return match }
    guard let group = context.cardinals.group(at: start), (0...24).contains(group.value),
      line.lexeme(group.end).scale != 1_000
    else { return nil }
    let hour = group.value
    // "las diez y seis" is six past ten; the number of that old spelling is no hour.
    if (16...19).contains(hour), line.isWord(group.end - 1, "diez"),
      line.lexeme(group.end).unit != .hour
    {
      return Match(hour: 10, minute: hour - 10, end: group.end, isSettled: false, isCertain: true)
    }
    // "fourteen hundred hours"; without its hours it is a time only where one was asked for.
    if line.lexeme(group.end).scale == 100 {
      let hasHours = line.lexeme(group.end + 1).unit == .hour
      guard hasHours || hour >= 10 else { return nil }
      return Match(
        hour: hour, minute: 0, end: group.end + (hasHours ? 2 : 1), isSettled: true,
        isCertain: hasHours)
    }
    if line.lexeme(group.end).scale > 0 { return nil }
    if let match = wordMinutes(hour: hour, at: group.end) { return match }
    if line.lexeme(group.end).unit != nil, !line.has(group.end, .hourMark) { return nil }
    return Match(hour: hour, minute: 0, end: group.end, isSettled: hour > 12)
  }

  /// "oh eight hundred", "zero nine thirty hours": an hour that is spoken with its zero.
  private func paddedHour(at start: Int) -> Match? {
    guard line.has(start, .oh) || line.lexeme(start).cardinal == 0,
      let hour = line.lexeme(start + 1).cardinal, (1...9).contains(hour)
    else { return nil }
    var end = start + 2
    var minute = 0
    if line.lexeme(end).scale == 100 {
      end += 1
    } else if let (minutes, next) = minuteWords(at: end), minutes >= 10 {
      minute = minutes
      end = next
    } else {
      return nil
    }
    if line.lexeme(end).unit == .hour { end += 1 }
    guard line.lexeme(end).cardinal == nil, line.lexeme(end).scale == 0 else { return nil }
    return Match(hour: hour, minute: minute, end: end, isSettled: true, isCertain: true)
  }

  /// The minutes after an hour in words.
  private func wordMinutes(hour: Int, at index: Int) -> Match? {
    if context.isSpanish, joinsMinutes, line.has(index, [.and, .with]),
      let (minute, end) = minutes(at: index + 1),
      line.lexeme(end).scale == 0
    {
      return Match(
        hour: hour, minute: minute, end: end, isSettled: hour > 12, isCertain: true)
    }
    if context.isSpanish, line.has(index, .minus), let (minute, end) = minutes(at: index + 1) {
      return Match(
        hour: hour, minute: -minute, end: end, isSettled: hour > 12, isCertain: true)
    }
    let next = line.isSign(index, "-") || line.isSign(index, ",") ? index + 1 : index
    if let (minute, end) = minuteWords(at: next) {
      // "three two" is no time by itself; "seis dos de la tarde" is.
      let isCertain =
        minute >= 10 || line.has(next, .oh) || line.lexeme(next).cardinal == 0
        || (line.isDigits(next) && line[next].token.number == 0)
      guard isCertain || halfOfDay(at: end) != nil || trailingPart(at: end) != nil else {
        return nil
      }
      if line.lexeme(end).unit != nil && !(hour > 12 && line.has(end, .hourMark))
        || line.lexeme(end).month > 0
        || line.lexeme(end).currency != nil
        || line.lexeme(end).cardinal != nil || line.lexeme(end).scale > 0
      {
        return nil
      }
      return Match(
        hour: hour, minute: minute, end: end, isSettled: hour > 12, isCertain: isCertain)
    }
    return nil
  }

  /// "thirty", "forty five", "oh five", "cero dos", "0 2", "two".
  private func minuteWords(at index: Int) -> (Int, Int)? {
    let isZero =
      line.has(index, .oh) || line.lexeme(index).cardinal == 0
      || (line.isDigits(index) && line[index].token.folded == "0")
    if isZero {
      if line.isDigits(index + 1), line[index + 1].token.digitCount == 1 {
        return (line[index + 1].token.number, index + 2)
      }
      // "nine-oh-five".
      let next = line.isSign(index + 1, "-") ? index + 2 : index + 1
      guard let unit = line.lexeme(next).cardinal, unit < 10 else { return nil }
      return (unit, next + 1)
    }
    guard let group = context.cardinals.group(at: index), group.value < 60 else { return nil }
    return (group.value, group.end)
  }
}
