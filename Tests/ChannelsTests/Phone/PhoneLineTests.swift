import Dialog
import Testing

@testable import Channels

/// Lines that a telephony program sends.
@Suite struct PhoneLineTests {
  @Test(arguments: [
    ("call", PhoneEvent.call(PhoneCaller())),
    ("call +15551234567", .call(PhoneCaller(number: "+15551234567"))),
    ("call unknown es-US", .call(PhoneCaller(language: .spanish))),
    ("CALL 5551234567 text", .call(PhoneCaller(number: "5551234567", isText: true))),
    ("keys 0304#", .keys("0304", isEnded: true)),
    ("keys 12*", .keys("12*", isEnded: false)),
    ("keys 0304#58#", .keys("0304#58", isEnded: true)),
    ("keys #", .keys("", isEnded: true)),
    (
      "heard 0.82 show my results | 0.4 show my insults",
      .heard([
        PhoneGuess("show my results", confidence: 0.82),
        PhoneGuess("show my insults", confidence: 0.4),
      ])
    ),
    ("heard two o'clock", .heard([PhoneGuess("two o'clock")])),
    ("heard 2 of them", .heard([PhoneGuess("2 of them")])),
    ("text my A1c, please", .text("my A1c, please")),
    ("text", .text("")),
    ("silence", .silence), ("recorded 12.5", .recorded(seconds: 12.5)),
    ("busy", .transferFailed), ("  hangup ", .hangUp),
  ])
  func linesAreEvents(line: String, event: PhoneEvent) {
    #expect(PhoneLine(line) == .event(event))
  }

  @Test(arguments: [
    ("dial 5", PhoneLineProblem.unknown), ("silence now", .unknown), ("key 12", .noKey),
    ("key x", .noKey), ("key", .noKey), ("keys", .noKeys), ("keys 1a", .noKeys),
    ("keys 1 2", .noKeys), ("heard", .noGuess), ("heard |", .noGuess), ("recorded", .noSeconds),
    ("recorded -1", .noSeconds), ("recorded nan", .noSeconds), ("call ???", .noCaller),
  ])
  func othersAreNone(line: String, problem: PhoneLineProblem) {
    #expect(PhoneLine(line) == .wrong(problem))
  }

  @Test func aSingleKeyMayHaveFellows() {
    #expect(PhoneLine("key 7") == .key("7"))
    #expect(PhoneLine("key #") == .key("#"))
  }
}
