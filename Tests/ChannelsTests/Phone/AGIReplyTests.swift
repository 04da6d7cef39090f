import Testing

@testable import Channels

@Suite struct AGIReplyTests {
  private func findings(_ lines: String...) -> [AGIReplyReader.Finding] {
    var reader = AGIReplyReader()
    return lines.map { reader.read(Array($0.utf8)) }
  }

  private func result(_ line: String) -> AGIResult? {
    guard case .reply(.result(let result))? = findings(line).first else { return nil }
    return result
  }

  @Test func theFormsOf200() {
    #expect(result("200 result=0") == AGIResult("0"))
    #expect(result("200 result=1 (v (w) x)") == AGIResult("1", note: "v (w) x"))
    #expect(result("200 result=49 endpos=20640") == AGIResult("49", endPosition: 20_640))
    #expect(result("200 result=1234") == AGIResult("1234"))
    #expect(result("200 result=12 (timeout)") == AGIResult("12", note: "timeout"))
    #expect(result("200 result= (timeout)") == AGIResult("", note: "timeout"))
    #expect(result("200 result=") == AGIResult(""))
    #expect(result("200 result=*0\r") == AGIResult("*0"))
    #expect(
      result("200 result=35 (dtmf) endpos=8000")
        == AGIResult("35", note: "dtmf", endPosition: 8_000))
    #expect(result("200 result=-1 (hangup)")?.isFailure == true)
    #expect(result("200 result=1 (two")?.isOpen == true)
  }

  @Test func resultsAreReadAsWhatTheyAre() {
    #expect(AGIResult("49").key == "1")
    #expect(AGIResult("35").key == "#")
    #expect(AGIResult("42").key == "*")
    #expect(AGIResult("0").key == nil)
    #expect(AGIResult("-1").key == nil)
    #expect(AGIResult("65").key == nil)
    #expect(AGIResult("99999999999999999999").key == nil)
    #expect(AGIResult("12", note: "timeout").isTimeout)
    #expect(AGIResult("1x2*").keys == "12*")
  }

  @Test func errorsAreRepliesToo() {
    #expect(findings("510 Invalid or unknown command") == [.reply(.unknownCommand)])
    #expect(
      findings("511 Command Not Permitted on a dead channel or intercept routine")
        == [.reply(.deadChannel)])
    #expect(findings("503 Busy") == [.reply(.other(code: 503))])
    #expect(
      findings("520 Invalid command syntax.  Proper usage not available.")
        == [.reply(.wrongUsage)])
  }

  @Test func aLongUsageIsOneReplyWhateverItSays() {
    let lines = findings(
      "520-Invalid command syntax.  Proper usage follows:",
      " Usage: GET VARIABLE <variablename>", "200 result=1 (testvariable)", "511 no", "HANGUP",
      "520-again", "520 End of proper usage.", "200 result=0")
    #expect(
      lines == [
        .more, .more, .more, .more, .hangUp, .more, .reply(.wrongUsage),
        .reply(.result(AGIResult("0"))),
      ])
  }

  @Test func anEndlessUsageEnds() {
    var reader = AGIReplyReader()
    #expect(reader.read(Array("520-usage".utf8)) == .more)
    var lines = 1
    while reader.read(Array("x".utf8)) == .more { lines += 1 }
    #expect(lines == AGIReplyReader.longestUsage + 1)
    #expect(!reader.isWithinUsage)
  }

  @Test func whatHasNoFormIsNoReply() {
    let lines = findings(
      "HANGUP", "hangup", "", "200", "200 OK", "200-result=1", "2000 result=1", " 200 result=1",
      "result=1", "20", "٢٠٠ result=1", "200 result")
    #expect(lines == [.hangUp] + Array(repeating: .more, count: 11))
  }
}
