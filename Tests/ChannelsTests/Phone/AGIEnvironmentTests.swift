import Dialog
import Testing

@testable import Channels

@Suite struct AGIEnvironmentTests {
  private func environment(_ lines: String...) -> AGIEnvironment {
    AGIEnvironment(lines: lines.map { Array($0.utf8) })
  }

  @Test func aFastAGICallIsRead() {
    let read = environment(
      "agi_network: yes", "agi_network_script: portal", "agi_request: agi://127.0.0.1/portal",
      "agi_channel: PJSIP/line-00000001", "agi_language: en", "agi_callerid: 6175550123",
      "agi_arg_1: es-US", "agi_arg_2: text", "", "agi_channel: after the end")
    #expect(read.values["channel"] == "PJSIP/line-00000001")
    #expect(read.arguments == ["es-US", "text"])
    #expect(read.caller == PhoneCaller(number: "6175550123", language: .spanish, isText: true))
    #expect(!read.isTransferFailure)
  }

  @Test(arguments: [
    ("6175550123", "6175550123"), ("+1 (617) 555-0123", "+16175550123"),
    ("Ana Ruiz <6175550123>", "6175550123"), ("unknown", nil), ("anonymous", nil), ("", nil),
    ("<>", nil), ("1", nil), ("617555012x", nil), ("<script>", nil), ("٣٤٥٦٧", nil),
    ("1234567890123456789012345", nil),
  ])
  func callersAreNumbersOrUnknown(given: String, number: String?) {
    #expect(environment("agi_callerid: \(given)", "").callerNumber == number)
  }

  @Test func noLinesAtAllIsAnUnknownCaller() {
    #expect(environment("").caller == PhoneCaller())
    #expect(environment().caller == PhoneCaller())
  }

  @Test func argumentsCountByTheirNumbersWhateverTheirOrder() {
    let read = environment(
      "agi_arg_2: transfer-failed", "agi_arg_1: language=en", "agi_arg_0: no", "agi_arg_x: no",
      "agi_arg_1: second of its name", "agi_arg_99999999999999999999: no")
    #expect(read.arguments == ["language=en", "transfer-failed"])
    #expect(read.language == .english)
    #expect(read.isTransferFailure)
  }

  @Test func languagesOfTheChannelCountWhenTheySayMoreThanEverySwitchDoes() {
    #expect(environment("agi_language: en").language == nil)
    #expect(environment("agi_language: en_US").language == .english)
    #expect(environment("agi_language: es").language == .spanish)
    #expect(environment("agi_language: es_MX").language == .spanish)
    #expect(environment("agi_language: fr").language == nil)
    #expect(environment("agi_arg_1: essay").language == nil)
  }

  @Test func damagedLinesArePassedOver() {
    let read = AGIEnvironment(lines: [
      Array("no colon".utf8), Array(": nothing".utf8), Array("agi_: nameless".utf8),
      Array("sip_callerid: 1".utf8), [0xFF, 0xFE, 0x3A, 0x20, 0x31],
      Array("agi_uniqueid: \u{0}1".utf8), Array("agi_channel:SIP/1\r".utf8),
      Array("agi_callerid: ".utf8) + [UInt8](repeating: 0x31, count: 2_000),
    ])
    #expect(read.values == ["channel": "SIP/1"])
    #expect(read.caller == PhoneCaller())
  }

  @Test func anEndlessEnvironmentIsGivenUp() {
    var read = AGIEnvironment()
    for number in 1...AGIEnvironment.maximumLines {
      #expect(read.take(Array("agi_x\(number): y".utf8)) == .more)
    }
    #expect(read.take(Array("agi_callerid: 6175550123".utf8)) == .endless)
    #expect(read.callerNumber == nil)
    #expect(read.values.count == AGIEnvironment.maximumLines)
  }
}
