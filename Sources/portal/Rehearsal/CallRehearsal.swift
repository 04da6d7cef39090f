import Channels
import Dialog
import Foundation
import Language

/// One random call by keys, voice and silence, held to what must be true in every one.
///
/// Every step has words and a way on; a person, one step back and the same words again are there in
/// every state; keys pressed at once lead where they lead one by one; what is read back is done only
/// by a yes that came after it; no PIN is said or kept.
struct CallRehearsal {
  private let portal: Portal
  private let watch: ActWatch
  private let guarded: Set<String>
  private let clock: StageClock
  private var call: PhoneCall
  private var step = PhoneStep([], locale: .english, next: .hangUp)
  private var pressed: [String] = []
  /// What broke.
  private(set) var faults: [Rehearsal.Fault] = []
  /// How many events the call had.
  private(set) var events = 0

  private static let phone = "5552914464"
  private static let pin = "58316204"
  private static let mostEvents = 24

  init(portal: Portal, watch: ActWatch, locale: LanguageTag, at now: CivilDateTime) {
    self.portal = portal
    self.watch = watch
    guarded = Set(portal.library.intents.filter(\.confirms).compactMap(\.service))
    let clock = StageClock(portal.zone.moment(at: now))
    self.clock = clock
    call = Self.call(portal, locale, clock)
  }

  private static func call(_ portal: Portal, _ locale: LanguageTag, _ clock: StageClock)
    -> PhoneCall
  {
    PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: Conversation(locale: locale, channel: .phone)),
      now: { clock.moment })
  }

  /// Carries the call on until it ends.
  mutating func run(_ dice: inout Dice, lines sources: [LanguageTag: LineSource]) {
    let locale = call.state.conversation.locale
    happen(.call(PhoneCaller(language: dice.roll(2) == 0 ? locale : nil)))
    if dice.roll(5) != 0 { signIn() }
    while events < Self.mostEvents, step.next != .hangUp {
      clock.set(portal.zone.moment(clock.moment.seconds + Int64(dice.roll(20))))
      if dice.roll(6) == 0 { lookForTheWays() }
      happen(next(&dice, sources))
    }
    if step.next != .hangUp { happen(.hangUp) }
  }

  private mutating func signIn() {
    if call.state.conversation.openQuestion == nil, case .listen = step.next {
      // The language first, where it is asked for, then results and yes, it is private.
      if step.sentences.contains(where: { $0.locale != nil }) { happen(.keys("1", isEnded: false)) }
      happen(.keys("111", isEnded: false))
    }
    happen(.keys(Self.phone, isEnded: true))
    happen(.keys(birthdate, isEnded: false))
    happen(.keys(Self.pin, isEnded: true))
    happen(.keys(portal.latestCode() ?? "", isEnded: true))
  }

  private var birthdate: String {
    call.state.conversation.locale == .english ? "05231966" : "23051966"
  }

  // MARK: - What happens next

  private func next(
    _ dice: inout Dice, _ sources: [LanguageTag: LineSource]
  ) -> PhoneEvent {
    guard case .listen(let listening) = step.next else {
      return dice.roll(5) == 0 ? .hangUp : .transferFailed
    }
    switch dice.roll(20) {
    case 0: return .silence
    case 1:
      let line = sources[call.state.conversation.locale]?.next(&dice) ?? "yes"
      return .heard([PhoneGuess(line, confidence: Double(dice.roll(101)) / 100)])
    case 2:
      let words = call.state.conversation.locale == .english ? ["yes", "no"] : ["sí", "no"]
      return .heard([
        PhoneGuess(dice.pick(words) ?? "no", confidence: dice.roll(2) == 0 ? 0.3 : 0.9)
      ])
    case 3: return .keys("", isEnded: true)
    default: break
    }
    if listening.maximumKeys == 1 { return .keys(burst(&dice), isEnded: dice.roll(6) == 0) }
    let entry = entry(&dice)
    switch dice.roll(8) {
    case 0: return .keys(String(entry.prefix(dice.roll(entry.count + 1))), isEnded: false)
    case 1:
      return .keys(["*", "*7", "*8", "*6", "*5", "*9"][dice.roll(6)], isEnded: dice.roll(2) == 0)
    default: return .keys(entry, isEnded: true)
    }
  }

  /// Keys for menus and choices: mostly one to four of those that choose.
  private func burst(_ dice: inout Dice) -> String {
    let common = Array("1111122223344")
    let all = Array("0123456789*")
    return String(
      (0...dice.roll(4)).map { _ in
        (dice.roll(12) == 0 ? dice.pick(all) : dice.pick(common)) ?? "1"
      })
  }

  /// What is keyed where digits are asked: mostly what is right.
  private func entry(_ dice: inout Dice) -> String {
    if dice.roll(8) != 0 {
      switch call.state.conversation.openQuestion?.slot {
      case "number": return Self.phone
      case "birthdate": return birthdate
      case "pin", "current": return Self.pin
      case "code": return portal.latestCode() ?? "123456"
      default: break
      }
    }
    return String((0..<1 + dice.roll(10)).map { _ in Character(String(dice.roll(10))) })
  }

  // MARK: - What must hold

  private mutating func happen(_ event: PhoneEvent) {
    events += 1
    let before = call
    let earlier = step
    let wasReadBack = before.state.conversation.awaitsConfirmation
    pressed.append(describe(event))
    _ = watch.take()
    step = call.step(after: event)
    let acts = watch.take().filter(guarded.contains)
    if let act = acts.first, !(wasReadBack && Self.mayBeYes(event)) {
      report("\(act) was done without a yes.")
    }
    if acts.count > 1 { report("One answer did \(acts.joined(separator: " and ")).") }
    check(step)
    // Coding takes longer than the turn.
    if events.isMultiple(of: 4) { checkKept() }
    if case .keys(let keys, false) = event, keys.count > 1, !wasReadBack, acts.isEmpty {
      compare(before, at: earlier, pressing: keys)
    }
  }

  private static func mayBeYes(_ event: PhoneEvent) -> Bool {
    switch event {
    case .keys(let keys, _): keys.first == "1"
    case .heard(let guesses): (guesses.first?.confidence ?? 1) >= 0.6
    default: false
    }
  }

  private mutating func check(_ step: PhoneStep) {
    guard step.next != .hangUp else { return }
    if step.sentences.isEmpty { report("Nothing was said.") }
    for sentence in step.sentences {
      let text = sentence.text
      if text.contains("A sentence is missing here") || text.contains("{$") {
        report("A message is broken: \(text)")
      }
      if text.contains(Self.pin) { report("The PIN was said.") }
    }
  }

  /// What is kept comes back, without what was keyed as a secret.
  private mutating func checkKept() {
    guard let kept = try? JSONEncoder().encode(call.state),
      let back = try? JSONDecoder().decode(PhoneCallState.self, from: kept)
    else {
      report("The call cannot be kept.")
      return
    }
    if back.conversation != call.state.conversation.withoutSecrets,
      back.conversation != call.state.conversation
    {
      report("What was kept did not come back equal.")
    }
    if String(decoding: kept, as: UTF8.self).contains(Self.pin) { report("The PIN was kept.") }
  }

  /// Keys pressed at once do what they do one by one, as far as they were not set aside.
  private mutating func compare(
    _ before: PhoneCall, at earlier: PhoneStep, pressing keys: String
  ) {
    let left = portal.wording.text(
      of: Message("phone-keys-left"), locale: step.locale, medium: .speech)
    guard !step.sentences.contains(where: { $0.text == left }), step.next != .transfer,
      step.next != .hangUp
    else { return }
    var slow = before
    var last = earlier
    for key in keys {
      // The copy must change nothing that the call itself has not changed.
      guard !slow.state.conversation.awaitsConfirmation, case .listen(let listening) = last.next,
        listening.maximumKeys == 1
      else { return }
      last = slow.step(after: .keys(String(key), isEnded: false))
      // Whoever's record is opened now is asked about what the call itself has just begun there.
      let session = slow.state.conversation.session
      guard session.actor == before.state.conversation.session.actor,
        session.subject == before.state.conversation.session.subject
      else {
        _ = watch.take()
        return
      }
    }
    if slow.expects != call.expects || slow.state.conversation.locale != last.locale
      || last.next != step.next
    {
      report(
        "The keys \(keys) at once led to: \(Self.words(step)) One by one they led to: "
          + Self.words(last))
    }
    _ = watch.take()
  }

  /// A person, one step back and the same words again, tried on copies.
  private mutating func lookForTheWays() {
    guard case .listen(let listening) = step.next else { return }
    _ = watch.take()
    let star = listening.maximumKeys == 1 ? "" : "*"
    var copy = call
    if copy.step(after: .keys(star + "0", isEnded: star != "")).next != .transfer {
      report("0 reached no person from: \(step.sentences.map(\.text).joined(separator: " "))")
    }
    guard case .listen = copy.step(after: .transferFailed).next else {
      report("After a transfer that failed nobody listened.")
      return
    }
    for keys in ["*", star + "7", star + "8"] {
      copy = call
      let answer = copy.step(after: .keys(keys, isEnded: star != ""))
      guard case .listen = answer.next, !answer.sentences.isEmpty else {
        report("The key \(keys) led nowhere.")
        continue
      }
    }
    if let act = watch.take().first(where: guarded.contains) { report("A probe did \(act).") }
  }

  private static func words(_ step: PhoneStep) -> String {
    step.sentences.map(\.text).joined(separator: " ")
  }

  private func describe(_ event: PhoneEvent) -> String {
    switch event {
    case .keys(let keys, let isEnded): "keys \(keys)\(isEnded ? "#" : "")"
    case .heard(let guesses):
      "heard \(guesses.first?.confidence ?? 1) \(guesses.first?.text ?? "")"
    default: "\(event)"
    }
  }

  private mutating func report(_ sentence: String) {
    faults.append(Rehearsal.Fault(sentence: sentence, lines: Array(pressed.suffix(12))))
  }
}
