import Glibc
import Testing

/// `portal parse` and `portal say`: a line in, a line out.
@Suite struct ValueCommandTests {
  /// What the command prints, a line each, for lines on its standard input.
  private func answers(_ arguments: [String], _ lines: [String]) -> [String] {
    let result = Program.run(arguments, input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(result.status == 0)
    #expect(result.errors == "")
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  @Test func everyLineGetsOneLine() {
    let reference = "2026-03-10T09:00:00"
    #expect(
      answers(
        ["parse", "--locale", "en-US"],
        [
          "date\t\(reference)\tMarch third nineteen fifty two",
          "date\t\(reference)\tnothing of the kind",
          "time\t\(reference)\thalf past eight in the evening",
          "datetime\t\(reference)\ttomorrow at nine a.m.",
          "daterange\t\(reference)\tin march",
          "money\t\(reference)\tforty five dollars and ten cents",
          "ordinal\t\(reference)\tthe last one",
          "boolean\t\(reference)\tyes please",
          "code\t\(reference)\talpha bravo seven niner",
          "no such kind\t\(reference)\tforty",
          "a line of one field",
          "",
        ]) == [
          "1952-03-03", "-", "20:30", "2026-03-11T09:00",
          "2026-03-01/2026-04-01|2025-03-01/2025-04-01",
          "45.10 USD",
          "-1", "true", "AB79", "-", "-", "-",
        ])
    #expect(
      answers(
        ["parse", "--locale", "es-US"],
        [
          "date\t\(reference)\tel tres de marzo de mil novecientos cincuenta y dos",
          "money\t\(reference)\tcuarenta y cinco dólares con diez centavos",
          "time\t\(reference)\tcuarto para las nueve de la mañana",
        ]) == ["1952-03-03", "45.10 USD", "08:45"])
  }

  @Test(arguments: [("en-US", "today"), ("es-US", "hoy")])
  func aDashForTheReferenceMeansNow(locale: String, today: String) {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let year = Int(parts.tm_year) + 1_900
    let heard = answers(["parse", "--locale", locale], ["date\t-\t\(today)"])
    // The year alone, for a test that runs at midnight; and New Year's Eve is allowed to pass.
    #expect(heard.count == 1)
    #expect(heard.first?.hasPrefix("\(year)-") == true || heard.first == "\(year + 1)-01-01")
  }

  @Test func sayWritesTheWordsOut() {
    #expect(
      answers(
        ["say", "--locale", "en-US"],
        ["money\t-\t45.10 USD", "date\t1952-03-03", "no such kind\t1"]) == [
          "forty five dollars and ten cents", "march third nineteen fifty two", "-",
        ])
    #expect(
      answers(["say", "--locale", "es-US"], ["money\t-\t45.10 USD"]) == [
        "cuarenta y cinco dólares con diez centavos"
      ])
  }

  @Test func markupIsOneDocumentALine() {
    let lines = answers(["say", "--ssml", "--locale", "es-US"], ["number\t45"])
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("<speak") == true)
    #expect(lines.first?.contains("xml:lang=\"es-US\"") == true)
    #expect(lines.first?.contains("cuarenta y cinco") == true)
  }
}
