/// Reads the text of a FHIR date, dateTime or instant.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/datatypes.html#dateTime
struct DateTextParser {
  /// The parts of a date that the text states.
  struct Parts {
    var precision = DatePrecision.year
    var year: Int
    var month: Int?
    var day: Int?
    var instant: Instant?
    var offsetMinutes: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Parts? {
    var parser = DateTextParser(bytes: bytes)
    return parser.dateTime()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var isAtEnd: Bool { position == bytes.count }

  private mutating func dateTime() -> Parts? {
    guard let year = number(digits: 4), year > 0 else { return nil }
    var parts = Parts(year: year)
    if isAtEnd { return parts }
    guard skip("-"), let month = number(digits: 2), (1...12).contains(month) else { return nil }
    parts.month = month
    parts.precision = .month
    if isAtEnd { return parts }
    guard skip("-"), let day = number(digits: 2),
      let date = GregorianDay(year: year, month: month, day: day)
    else { return nil }
    parts.day = day
    parts.precision = .day
    if isAtEnd { return parts }
    guard skip("T"), let seconds = time() else { return nil }
    // Without an offset the moment is unknown; the day is all that can be said.
    if isAtEnd { return parts }
    guard let offset = offset(), isAtEnd else { return nil }
    parts.offsetMinutes = offset
    parts.precision = .instant
    parts.instant = Instant(seconds: Int64(date.number) * 86_400 + Int64(seconds - offset * 60))
    return parts
  }

  /// Seconds since midnight; seconds and fractions may be missing.
  private mutating func time() -> Int? {
    guard let hour = number(digits: 2), hour < 24, skip(":"),
      let minute = number(digits: 2), minute < 60
    else { return nil }
    var second = 0
    if skip(":") {
      // 60 is a leap second, which FHIR allows.
      guard let value = number(digits: 2), value <= 60 else { return nil }
      second = value
      if skip(".") {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        if position == start { return nil }
      }
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Minutes east of UTC.
  private mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2), hours <= 14, skip(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func number(digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for _ in 0..<digits {
      let byte = bytes[position]
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    return value
  }
}
