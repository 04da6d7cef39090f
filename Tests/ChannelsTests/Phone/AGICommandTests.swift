import SwitchPeer
import Testing

@testable import Channels

@Suite struct AGICommandTests {
  /// What people and files may hold that means something to a switch, or to a line.
  private static let hostile = [
    "", "plain", "two words", "say \"yes\"", "back\\slash", "end\\", "\\\"", "\"", "\" HANGUP \"",
    "a\nHANGUP", "a\r\nEXEC System x", "a\u{0}b", "\u{85}\u{2028}\u{2029}x", "\t", "${SHELL(id)}",
    "año médico", "\u{1F642}", "a&b", "a,b|c",
  ]

  @Test(arguments: hostile)
  func aWordStaysOneWord(word: String) throws {
    for command in [
      AGICommand.sendText(word), AGICommand.streamFile(word),
      AGICommand.setVariable("PLAINSPOKEN_TRANSFER", to: word),
      AGICommand.getData(file: word, timeout: 5, maximumKeys: 1),
    ] {
      let command = try #require(command)
      #expect(command.bytes.filter { $0 == 0x0A }.count == 1)
      #expect(!command.bytes.contains(0) && !command.bytes.contains(0x0D))
      let words = try #require(SwitchWords.of(command.line))
      let kept = String(
        word.unicodeScalars.map { scalar -> Character in
          let isControl =
            scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            || (0x2028...0x2029).contains(scalar.value)
          return isControl ? " " : Character(scalar)
        })
      #expect(words.contains(kept) && words.count <= 5)
    }
  }

  @Test func theLinesAreThoseThatSwitchesTake() {
    #expect(AGICommand.answer.line == "ANSWER")
    #expect(
      AGICommand.getData(file: "/var/a b", timeout: 3_000, maximumKeys: 8)?.line
        == "GET DATA \"/var/a b\" 3000 8")
    #expect(
      AGICommand.getData(file: nil, timeout: 0, maximumKeys: nil)?.line == "GET DATA \"\" 1 255")
    #expect(AGICommand.streamFile("x")?.line == "STREAM FILE \"x\" \"0123456789*#\"")
    #expect(AGICommand.sayNumber(-3)?.line == "SAY NUMBER -3 \"0123456789*#\"")
    #expect(
      AGICommand.recordFile("/r/1", format: "wav", maximumSeconds: 60)?.line
        == "RECORD FILE \"/r/1\" \"wav\" \"0123456789*#\" 60000 BEEP s=5")
    #expect(AGICommand.receiveText(timeout: 10).line == "RECEIVE TEXT 10")
  }

  @Test func onlyWhatASwitchCanSayIsSpelled() {
    #expect(AGICommand.sayDigits("4 9-2x")?.line == "SAY DIGITS \"492\" \"0123456789*#\"")
    #expect(AGICommand.sayDigits("x") == nil)
    #expect(AGICommand.sayLetters("A\"b\n7")?.line == "SAY ALPHA \"ab7\" \"0123456789*#\"")
    #expect(AGICommand.sayLetters("Peña Ávila")?.line == "SAY ALPHA \"penaavila\" \"0123456789*#\"")
    #expect(AGICommand.sayLetters("---") == nil)
  }

  @Test func namesOfVariablesCallNoFunctions() {
    #expect(AGICommand.setVariable("SHELL(id)", to: "1") == nil)
    #expect(AGICommand.setVariable("A B", to: "1") == nil)
    #expect(AGICommand.setVariable("", to: "1") == nil)
  }

  @Test func whatWouldBeCutIsNoCommand() {
    let room = AGICommand.maximumLength - "SEND TEXT \"\"".utf8.count
    #expect(AGICommand.sendText(String(repeating: "a", count: room)) != nil)
    #expect(AGICommand.sendText(String(repeating: "a", count: room + 1)) == nil)
    #expect(AGICommand.sendText(String(repeating: "\"", count: room / 2 + 1)) == nil)
  }
}
