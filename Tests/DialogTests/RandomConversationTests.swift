import Dialog
import Foundation
import Language
import Recognition
import Testing

/// Conversations by chance, seeded: whatever is said, in whatever order, the engine stands.
struct RandomConversationTests {
  /// A small, fixed generator (Knuth's MMIX constants), so that a failure can be run again.
  struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  static let lines = [
    "when are you open", "what do I owe", "sign in", "1234", "open sesame", "9999", "search austen",
    "do you have Dune", "the second one", "number 2", "the last one", "reserve Emma for tomorrow",
    "reserve a book", "reserve the one by Austen", "Persuasion", "Monday", "yesterday", "March 30",
    "no, Thursday", "yes", "no", "yes please", "maybe", "renew it", "renew Dune", "renew Ulysses",
    "help", "what can I say", "repeat", "back", "stop", "start over", "undo", "next", "previous",
    "more", "person", "0", "where am I", "continue", "hold on", "history", "any of them",
    "change the date", "change the book", "shorter", "longer", "en español", "in English",
    "reserve Emma para mañana", "sí", "deshacer", "ayuda", "atrás", "qué puedo decir", "la segunda",
    "flurb", "do the thing", "", "   ", "!!!", "\u{7}\u{200E}", "yes no yes no", "1 2 3 4 5 6 7",
    "reserve reserve reserve", "the second one of the third ones on Tuesday", "thank you", "hello",
  ]

  @Test(arguments: 1...8)
  func aRandomConversationNeverBreaks(seed: Int) throws {
    let turns = ProcessInfo.processInfo.environment["PORTAL_TURNS"].flatMap(Int.init) ?? 400
    var chance = Chance(state: UInt64(seed))
    var talk = Talk(chance.below(2) == 0 ? .english : .spanish, signedIn: chance.below(2) == 0)
    var last: [String] = []
    for turn in 0..<turns {
      let line = Self.lines[chance.below(Self.lines.count)]
      let acts = talk.library.state.withLock { ($0.reserved, $0.renewed) }
      let expected = talk.reply.expects
      let lines = try talk.say(line)
      let context = "seed \(seed), turn \(turn), \"\(line)\" after \(last), said \(lines)"
      #expect(!lines.isEmpty, "\(context)")
      #expect(talk.reply.expects != .nothing, "\(context)")
      #expect(
        !lines.contains { $0.contains("sentence is missing") || $0.contains("{") }, "\(context)")
      #expect(lines.allSatisfy { $0.count <= 79 }, "\(context)")
      if talk.reply.status == .notUnderstood, lines == last, line != "repeat" {
        Issue.record("the same reply twice: \(context)")
      }
      if expected != .yesOrNo, !["undo", "deshacer"].contains(line) {
        // A reservation needs a yes to what was read back.
        #expect(acts.0 == talk.library.state.withLock { $0.reserved }, "\(context)")
      }
      last = lines
    }
  }
}
