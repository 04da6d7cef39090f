import Dialog
import Foundation
import Language
import Services

/// One random conversation, held to what must be true in every one.
///
/// No turn is without words; what is kept comes back equal; a ladder never says the same twice in a
/// row; "stop" leads out of everything; nothing that is read back first is done without a yes.
struct Rehearsal {
  /// What was wrong at one place, with the lines that led there.
  struct Fault {
    let sentence: String
    let lines: [String]
  }

  private let portal: Portal
  private let watch: ActWatch
  private let guarded: Set<String>
  private var conversation: Conversation
  private var moment: Moment
  private var said: [String] = []
  private var before: (lines: [String], isLadder: Bool) = ([], false)
  /// What broke.
  private(set) var faults: [Fault] = []
  /// How many turns were taken.
  private(set) var turns = 0

  /// How often "stop" may be needed to leave everything: forms stack.
  private static let mostStops = 12

  init(portal: Portal, watch: ActWatch, locale: LanguageTag, at now: CivilDateTime) {
    self.portal = portal
    self.watch = watch
    guarded = Set(portal.library.intents.filter(\.confirms).compactMap(\.service))
    conversation = Conversation(locale: locale, channel: .terminal)
    moment = portal.zone.moment(at: now)
  }

  /// Says lines at random, signed in or not, until the conversation is over or `most` are said.
  mutating func run(
    _ dice: inout Dice, lines sources: [LanguageTag: LineSource], most: Int
  ) {
    _ = portal.engine.begin(&conversation, at: moment)
    if dice.roll(5) != 0 { signIn() }
    while turns < most {
      moment = portal.zone.moment(moment.seconds + Int64(dice.roll(40)))
      guard let source = sources[conversation.locale] ?? sources.values.first else { return }
      let line = source.next(&dice)
      let heard: Heard =
        switch (dice.roll(20), conversation.awaitsSecret) {
        case (0, _): .silence
        case (_, true): .secret(line)
        default: .line(line)
        }
      if dice.roll(10) == 0 { takeUp() }
      guard hear(heard, line) != .nothing else { return }
      if dice.roll(10) == 0 { lookForTheWayOut() }
    }
  }

  private mutating func signIn() {
    guard let signIn = portal.library.signIn(on: conversation.channel) else { return }
    _ = hear(.line(portal.line(asking: signIn, in: conversation.locale)), "sign in")
    _ = hear(.line("jonelle.kohler"), "jonelle.kohler")
    _ = hear(.secret("river stone maple lamp"), "(secret)")
  }

  /// One turn, and all that must hold after it.
  private mutating func hear(_ heard: Heard, _ line: String) -> Reply.Expectation {
    let expected = conversation.latestReply?.expects
    _ = watch.take()
    said.append(line)
    turns += 1
    let reply = portal.engine.turn(&conversation, heard, at: moment)
    let lines = portal.wording.lines(for: reply, verbosity: conversation.verbosity)
    if lines.isEmpty { report("Nothing was said.") }
    if lines.contains(where: { $0.contains("A sentence is missing here") }) {
      report("A message is missing: \(lines)")
    }
    for line in lines where line.contains("{$") { report("A value is missing: \(line)") }
    let isSilence = if case .silence = heard { true } else { false }
    // "Repeat" says the same again because it was asked to.
    let isLadder =
      isSilence
      || reply.status == .notUnderstood && !portal.isUniversal(line, in: conversation.locale)
    if isLadder, before.isLadder, before.lines == lines { report("A ladder said twice: \(lines)") }
    before = (lines, isLadder)
    if expected != .yesOrNo, let act = watch.take().first(where: guarded.contains) {
      report("\(act) was done without a yes.")
    }
    if keptAndTakenUp() != conversation { report("What was kept did not come back equal.") }
    return reply.expects
  }

  private func keptAndTakenUp() -> Conversation? {
    guard let kept = try? JSONEncoder().encode(conversation) else { return nil }
    return try? JSONDecoder().decode(Conversation.self, from: kept)
  }

  /// Goes on from what was kept, as after a hang-up.
  private mutating func takeUp() {
    if let takenUp = keptAndTakenUp() { conversation = takenUp }
  }

  /// "Stop" must lead out of everything, and help must have words; tried on a copy.
  private mutating func lookForTheWayOut() {
    var copy = conversation
    let stop = conversation.locale.language == "es" ? "alto" : "stop"
    let help = conversation.locale.language == "es" ? "ayuda" : "help"
    _ = watch.take()
    if portal.engine.turn(&copy, .line(help), at: moment).statements.isEmpty {
      report("Help has no words.")
    }
    var reply = portal.engine.turn(&copy, .line(stop), at: moment)
    var count = 1
    while reply.expects != .anything, reply.expects != .nothing, count < Self.mostStops {
      reply = portal.engine.turn(&copy, .line(stop), at: moment)
      count += 1
    }
    if reply.expects != .anything, reply.expects != .nothing {
      report("There is no way out: after \(count) stops \(reply.expects) is expected.")
    }
    if let act = watch.take().first(where: guarded.contains) {
      report("On the way out \(act) was done.")
    }
  }

  private mutating func report(_ sentence: String) {
    faults.append(Fault(sentence: sentence, lines: Array(said.suffix(8))))
  }
}
