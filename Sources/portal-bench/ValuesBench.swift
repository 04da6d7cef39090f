import Language

/// Hearing values in lines, beside cutting the same lines into words.
enum ValuesBench {
  private static let lines: [(ValueKind, String)] = [
    (.date, "can I come in next Tuesday or is that too soon"),
    (.date, "the day after tomorrow"),
    (.time, "half past three in the afternoon would be good"),
    (.datetime, "move it to March 12 at 9:30 in the morning please"),
    (.daterange, "anything in the last two weeks"),
    (.number, "about twenty five"),
    (.ordinal, "the second one"),
    (.money, "forty five dollars and ten cents"),
    (.phone, "call me at 555 010 0199"),
    (.boolean, "yes please"),
    (.digits, "four nine two eight one seven"),
  ]

  static func run(isQuick: Bool) throws {
    let rounds = isQuick ? 20 : 2_000
    let parser = ValueParser(locale: .english)
    guard
      let reference = CivilDateTime(iso: "2026-03-05T09:00")
    else { throw BenchFailure("The reference is no moment.") }
    var found = 0
    let hearing = Stopwatch()
    for _ in 0..<rounds {
      for (kind, line) in lines {
        found += parser.values(of: kind, in: line, reference: reference).count
      }
    }
    let heard = hearing.milliseconds
    let cutting = Stopwatch()
    var words = 0
    for _ in 0..<rounds {
      for (_, line) in lines { words += line.split(separator: " ").count }
    }
    let cut = cutting.milliseconds
    let count = Double(rounds * lines.count)
    Report.say(
      "values: \(Report.short(heard / count * 1_000)) microseconds a line, "
        + "\(found / rounds) values in \(lines.count) lines.")
    Report.say(
      "values: cutting a line into words takes \(Report.short(cut / count * 1_000)) microseconds, "
        + "so the ratio is \(Report.short(heard / cut)).")
    guard words > 0, found > 0 else { throw BenchFailure("No value was heard.") }
  }
}
