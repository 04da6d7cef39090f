import Dialog
import SwitchPeer
import Testing

@testable import Channels

/// Callers who press keys whenever they like: what the switch delivered reaches the call.
@Suite struct TypeAheadTests {
  /// A generator of numbers that come again.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func keys(in events: [PhoneEvent]) -> String {
    events.map { event in
      guard case .keys(let keys, let isEnded) = event else { return "" }
      return keys + (isEnded ? "#" : "")
    }.joined()
  }

  @Test func everyDeliveredKeyReachesTheCallInOrder() {
    for seed in 0..<2_000 {
      var numbers = Numbers(state: UInt64(seed) &* 7_919 &+ 1)
      let peer = AsteriskPeer()
      peer.isFast = Bool.random(using: &numbers)
      var time = 0
      for _ in 0..<Int.random(in: 0...30, using: &numbers) {
        time += [40, 90, 300, 2_500, 7_000].randomElement(using: &numbers) ?? 0
        let key = AGICommand.keys.randomElement(using: &numbers) ?? "1"
        peer.presses.append(KeyPress(time: time, key: key))
      }
      let steps = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        ScriptedCall.ask(
          "A", keys: [nil, 1, 1, 4, 8].randomElement(using: &numbers) ?? nil,
          first: [4_000, 10_000].randomElement(using: &numbers) ?? 0)
      }
      var settings = AGISettings()
      settings.lateEnd = 0
      var door = AGIDoor(connection: peer, speaker: ScriptedSpeaker(), settings: settings)
      var call = ScriptedCall(steps)
      let ending = door.run(&call)
      #expect(ending == .finished, "seed \(seed)")
      #expect(peer.faults == [], "seed \(seed)")
      #expect(peer.lostKeys == "", "seed \(seed)")
      let heard = keys(in: call.events)
      // One key may interrupt the goodbye, after which there is nothing to tell it to.
      #expect(peer.deliveredKeys.hasPrefix(heard), "seed \(seed)")
      #expect(peer.deliveredKeys.count - heard.count <= 1, "seed \(seed)")
    }
  }

  @Test func noEntryIsLongerThanWasAskedFor() {
    for most in 1...9 {
      let peer = AsteriskPeer()
      peer.presses = KeyPress.burst(String(repeating: "5", count: 40), at: 10, gap: 50)
      var door = AGIDoor(connection: peer, speaker: ScriptedSpeaker())
      var call = ScriptedCall(Array(repeating: ScriptedCall.ask("A", keys: most), count: 3))
      #expect(door.run(&call) == .finished)
      let full = PhoneEvent.keys(String(repeating: "5", count: most), isEnded: false)
      #expect(call.events.dropFirst() == [full, full, full])
    }
  }
}
