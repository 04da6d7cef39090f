import Dialog

/// The rule by which clocks change every year, as POSIX writes it in `TZ`: `EST5EDT,M3.2.0,M11.1.0`.
///
/// Read with the extension of RFC 8536, section 3.3.1: times of change from -167 to 167 hours.
struct ZoneRule: Sendable, Equatable {
  private let standard: Int
  private let summer: Summer?

  private struct Summer: Sendable, Equatable {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// The day and time at which clocks change.
  private struct Change: Sendable, Equatable {
    let day: Day
    /// Seconds after midnight on the clock that holds before the change.
    let time: Int
  }

  private enum Day: Sendable, Equatable {
    /// `Jn`: day 1 to 365, February 29 never counted.
    case julian(Int)
    /// `n`: day 0 to 365, February 29 counted.
    case zeroBased(Int)
    /// `Mm.w.d`: the week 1 to 5 (the last) of a month, the weekday 0 for Sunday.
    case weekday(month: Int, week: Int, day: Int)
  }

  /// Reads a rule; nil when it is malformed.
  init?(_ text: String) {
    var scanner = Scanner(text)
    guard scanner.name(), let west = scanner.clock(limit: 24) else { return nil }
    standard = -west
    guard !scanner.atEnd else {
      summer = nil
      return
    }
    guard scanner.name() else { return nil }
    var ahead = standard + 3_600
    if scanner.peek != UInt8(ascii: ",") {
      guard let west = scanner.clock(limit: 24) else { return nil }
      ahead = -west
    }
    guard let start = ZoneRule.change(&scanner), let end = ZoneRule.change(&scanner),
      scanner.atEnd
    else { return nil }
    summer = Summer(offset: ahead, start: start, end: end)
  }

  /// The offset from UTC at an instant, in seconds.
  func offset(at seconds: Int64) -> Int {
    guard let summer else { return standard }
    let day = (seconds + Int64(standard)).flooredQuotient(by: 86_400)
    let year = CivilDate(dayNumber: Int(day)).year
    let start = ZoneRule.instant(of: summer.start, in: year, offset: standard)
    let end = ZoneRule.instant(of: summer.end, in: year, offset: summer.offset)
    let isSummer =
      start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
    return isSummer ? summer.offset : standard
  }

  private static func instant(of change: Change, in year: Int, offset: Int) -> Int64 {
    Int64(dayNumber(of: change.day, in: year)) * 86_400 + Int64(change.time - offset)
  }

  private static func dayNumber(of day: Day, in year: Int) -> Int {
    let february = CivilDate.days(inMonth: 2, of: year)
    switch day {
    case .julian(let number):
      return newYear(year) + number - 1 + (february == 29 && number > 59 ? 1 : 0)
    case .zeroBased(let number):
      return newYear(year) + number
    case .weekday(let month, let week, let day):
      let first = (1..<month).reduce(newYear(year)) {
        $0 + CivilDate.days(inMonth: $1, of: year)
      }
      let weekday = CivilDate(dayNumber: first).weekday % 7
      let occurrence = first + (day - weekday + 7) % 7 + (week - 1) * 7
      let end = first + CivilDate.days(inMonth: month, of: year)
      return occurrence < end ? occurrence : occurrence - 7
    }
  }

  private static func newYear(_ year: Int) -> Int {
    CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
  }

  private static func change(_ scanner: inout Scanner) -> Change? {
    guard scanner.take(","), let day = day(&scanner) else { return nil }
    guard scanner.take("/") else { return Change(day: day, time: 7_200) }
    return scanner.clock(limit: 167).map { Change(day: day, time: $0) }
  }

  private static func day(_ scanner: inout Scanner) -> Day? {
    if scanner.take("J") {
      return scanner.number().flatMap { (1...365).contains($0) ? .julian($0) : nil }
    }
    if scanner.take("M") {
      guard let month = scanner.number(), (1...12).contains(month), scanner.take("."),
        let week = scanner.number(), (1...5).contains(week), scanner.take("."),
        let day = scanner.number(), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
    return scanner.number().flatMap { (0...365).contains($0) ? .zeroBased($0) : nil }
  }

  /// Reads the parts of a rule, one after the other.
  private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var peek: UInt8? { rest.first }
    var atEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let byte = rest.first, UInt32(byte) == character.value else { return false }
      rest.removeFirst()
      return true
    }

    /// Passes over a name: three letters or more, or anything in angle brackets.
    mutating func name() -> Bool {
      if take("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let letters = rest.prefix { (65...90).contains($0) || (97...122).contains($0) }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3
    }

    mutating func number() -> Int? {
      let digits = rest.prefix { (48...57).contains($0) }
      guard (1...3).contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// `[+-]hh[:mm[:ss]]`, in seconds.
    mutating func clock(limit: Int) -> Int? {
      let sign = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      guard let hours = number(), hours <= limit else { return nil }
      var total = hours * 3_600
      var unit = 60
      while unit > 0, take(":") {
        guard let part = number(), part < 60 else { return nil }
        total += part * unit
        unit /= 60
      }
      return sign * total
    }
  }
}

extension Int64 {
  /// The quotient rounded down, so that moments before 1970 fall on the day before.
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
