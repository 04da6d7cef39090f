import Channels
import Language

/// `portal parse`: reads lines of kind, reference time and text, and prints the value heard in each.
///
/// A line is `KIND<TAB>REFERENCE<TAB>TEXT`, the reference a local time such as
/// `2026-03-10T09:00:00` or `-` for now. The answer is one line: the value, the readings
/// joined by `|` with the likeliest first when there are several, or `-` for none.
enum ParseCommand {
  /// Runs the command with what follows `parse` on the command line; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments) { options, words in
      let parser = ValueParser(locale: options.locale ?? words.locale)
      while let line = readLine(strippingNewline: true) {
        guard LineWriter.output.send(answer(to: line, parser: parser) + "\n") else { return 0 }
      }
      return 0
    }
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
    guard let day = CivilDate(iso: field) else { return Clock.local() }
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
}
