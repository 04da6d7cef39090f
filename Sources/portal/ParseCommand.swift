import Glibc
import Language

/// `portal parse`: reads lines of kind, reference time and text, and prints the value heard in each.
///
/// A line is `KIND<TAB>REFERENCE<TAB>TEXT`, the reference a local time such as
/// `2026-03-10T09:00:00` or `-` where it does not matter. The answer is one line: the value, the
/// readings joined by `|` with the likeliest first when there are several, or `-` for none.
enum ParseCommand {
  /// Runs the command with what follows `parse` on the command line; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    guard let locale = locale(from: arguments) else {
      write(
        "Say which language to listen for: portal parse --locale en-US, or --locale es-US.\n",
        to: STDERR_FILENO)
      return 64
    }
    let parser = ValueParser(locale: locale)
    while let line = readLine(strippingNewline: true) {
      guard write(answer(to: line, parser: parser) + "\n", to: STDOUT_FILENO) else { return 0 }
    }
    return 0
  }

  private static func locale(from arguments: [String]) -> LanguageTag? {
    var rest = arguments[...]
    var locale = LanguageTag.english
    while let argument = rest.popFirst() {
      if argument == "--locale", let tag = rest.popFirst() {
        locale = LanguageTag(rawValue: tag)
      } else if argument.hasPrefix("--locale=") {
        locale = LanguageTag(rawValue: String(argument.dropFirst("--locale=".count)))
      } else {
        return nil
      }
    }
    return ["en", "es"].contains(locale.language) ? locale : nil
  }

  /// The answer to one line; `-` too for a line that has not three fields.
  private static func answer(to line: String, parser: ValueParser) -> String {
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let kind = ValueKind(rawValue: String(fields[0])),
      let value = parser.values(
        of: kind, in: String(fields[2]), reference: reference(fields[1])
      ).first
    else { return "-" }
    let answer = value.readings.map(plain).joined(separator: "|")
    return answer.isEmpty ? "-" : answer
  }

  private static func reference(_ field: Substring) -> CivilDateTime {
    if let moment = CivilDateTime(iso: field) { return moment }
    let day = CivilDate(iso: field) ?? CivilDate(dayNumber: 0)
    return CivilDateTime(date: day, time: .midnight)
  }

  /// The plain form of a value: ISO 8601 for dates and times, digits for numbers.
  private static func plain(_ value: Value) -> String {
    switch value {
    case .boolean(let answer): answer ? "true" : "false"
    case .number(let number): number.normalized.description
    case .ordinal(let place): String(place)
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .dateRange(let first, let end): "\(first)/\(end)"
    case .timeRange(let first, let end): "\(first)/\(end)"
    case .dateTimeRange(let first, let end): "\(first)/\(end)"
    case .money(let money): money.description
    case .phone(let text), .email(let text), .digits(let text), .code(let text): text
    default: ""
    }
  }

  /// Writes all bytes at once, since `print` would keep them back on a pipe; false when nobody reads.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
