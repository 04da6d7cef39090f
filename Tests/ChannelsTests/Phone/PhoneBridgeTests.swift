import Dialog
import Testing

@testable import Channels

/// The lines that answer a telephony program's lines.
@Suite struct PhoneBridgeTests {
  private static let one = PhoneListening(maximumKeys: 1)
  private static let many = PhoneListening()
  private static let secret = PhoneListening(takesSpeech: false, isSecret: true)

  private func bridge(_ calls: [ScriptedPhone]) -> PhoneBridge<ScriptedPhone> {
    var left = calls
    return PhoneBridge { _ in
      left.removeFirst()
    } explain: {
      "(\($0.rawValue))"
    }
  }

  private func listen(_ text: String, _ listening: PhoneListening) -> PhoneStep {
    PhoneStep([PhoneSentence(text, isPrivate: false)], locale: .english, next: .listen(listening))
  }

  private func answer(_ bridge: inout PhoneBridge<ScriptedPhone>, _ line: String) -> [String] {
    bridge.lines(after: Array(line.utf8))
  }

  @Test func aCallIsSaidAndListenedTo() {
    let call = ScriptedPhone([
      PhoneStep(
        [
          PhoneSentence("Hello.", isPrivate: false),
          PhoneSentence("Para español, oprima 2.", isPrivate: false, locale: .spanish),
        ], locale: .english, next: .listen(Self.one)),
      PhoneStep(
        [
          PhoneSentence("Here it is.", isPrivate: false), PhoneSentence("6.8.", isPrivate: true),
          PhoneSentence("High.", isPrivate: true),
        ], locale: .spanish, rate: .slow, next: .listen(Self.secret)),
    ])
    var bridge = bridge([call])
    #expect(
      answer(&bridge, "call") == [
        "language en-US", "say Hello.", "language es-US", "say Para español, oprima 2.",
        "language en-US", "listen keys=1 timeout=10 pause=3 speech=yes secret=no",
      ])
    #expect(
      answer(&bridge, "key 2") == [
        "rate slow", "language es-US", "say Here it is.", "private", "say 6.8.", "say High.",
        "listen keys=many timeout=10 pause=3 speech=no secret=yes",
      ])
    #expect(bridge.isSecret)
  }

  @Test func singleKeysAreGatheredWhereManyAreAskedFor() {
    let call = ScriptedPhone([
      listen("PIN?", Self.secret), listen("Code?", Self.many), listen("More?", Self.many),
      listen("Menu.", Self.one),
    ])
    var bridge = bridge([call])
    _ = answer(&bridge, "call")
    for key in "58" {
      #expect(
        answer(&bridge, "key \(key)") == [
          "listen keys=many timeout=10 pause=3 speech=no secret=yes"
        ]
      )
    }
    #expect(answer(&bridge, "key #").first == "say Code?")
    _ = answer(&bridge, "key 1")
    _ = answer(&bridge, "key 2")
    _ = answer(&bridge, "silence")
    _ = answer(&bridge, "key 1")
    _ = answer(&bridge, "keys 1#")
    #expect(
      call.events.dropFirst() == [
        .keys("58", isEnded: true), .keys("12", isEnded: false), .keys("11", isEnded: true),
      ])
  }

  @Test func wrongLinesChangeNothing() {
    let call = ScriptedPhone([listen("PIN?", Self.many), listen("Thank you.", Self.one)])
    var bridge = bridge([call])
    #expect(answer(&bridge, "key 1") == ["error no-call (no-call)"])
    #expect(answer(&bridge, "silence") == ["error no-call (no-call)"])
    _ = answer(&bridge, "call")
    _ = answer(&bridge, "key 5")
    #expect(answer(&bridge, "dial 8") == ["error unknown (unknown)"])
    #expect(bridge.lines(after: [0x6B, 0xFF]) == ["error not-text (not-text)"])
    #expect(answer(&bridge, "") == [])
    #expect(answer(&bridge, "key #").first == "say Thank you.")
    #expect(call.events.last == .keys("5", isEnded: true))
  }

  @Test func callsFollowEachOther() {
    let first = ScriptedPhone([listen("One.", Self.one)])
    let second = ScriptedPhone([listen("Two.", Self.one)])
    let third = ScriptedPhone([PhoneStep([], locale: .english, next: .hangUp)])
    var bridge = bridge([first, second, third])
    _ = answer(&bridge, "call")
    #expect(answer(&bridge, "call").contains("say Two."))
    #expect(first.events.last == .hangUp)
    #expect(answer(&bridge, "hangup") == [])
    #expect(second.events.last == .hangUp)
    #expect(answer(&bridge, "call") == ["language en-US", "hangup"])
    #expect(answer(&bridge, "key 1") == ["error no-call (no-call)"])
  }

  @Test func singleKeysAreBounded() {
    let call = ScriptedPhone([listen("Code?", Self.many)])
    var bridge = bridge([call])
    _ = answer(&bridge, "call")
    for _ in 0..<256 { _ = answer(&bridge, "key 1") }
    #expect(answer(&bridge, "key 1") == ["error too-long (too-long)"])
  }

  @Test func theOtherStepsAreLines() {
    let call = ScriptedPhone([
      PhoneStep([], locale: .english, next: .record(maximumSeconds: 120)),
      PhoneStep([], locale: .english, next: .transfer),
      PhoneStep([], locale: .english, next: .hangUp),
    ])
    var bridge = bridge([call])
    #expect(answer(&bridge, "call") == ["language en-US", "record seconds=120"])
    #expect(answer(&bridge, "recorded 12") == ["transfer"])
    #expect(answer(&bridge, "busy") == ["hangup"])
    #expect(call.events.dropFirst() == [.recorded(seconds: 12), .transferFailed])
  }
}
