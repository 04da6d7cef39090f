import Language
import Recognition

/// What is said when nothing was heard, nothing was understood, or the answer does not fit.
///
/// Each has a ladder of its own: rephrase, give an example, offer a short list and a person. No
/// sentence comes twice in a row, and a ladder never ends the conversation.
extension Turn {
  mutating func hearSilence() {
    if warnOfEnd() { return }
    isLadder = true
    if conversation.isWaiting {
      // Whoever asked for a minute is not hurried.
      conversation.misses.silences += 1
      say(conversation.misses.silences % 2 == 1 ? "dialog-waiting-still" : "dialog-waiting")
      return
    }
    conversation.misses.silences += 1
    let rung = rung(conversation.misses.silences)
    say("dialog-silence-\(rung)")
    if rung == 1, form?.question != nil { prompt(rung: rung) }
  }

  /// Warns that silence ends the sign-in, where the person can hear it: any word keeps it, as often
  /// as it takes (WCAG 2.2.1).
  ///
  /// Only on a telephone, where silence is heard. Lines of text have no turn of their own before the
  /// person's next one, and nothing is printed on its own after an answer: there the sign-in ends
  /// without a word, what was begun is kept, and the next line is answered with how to go on.
  private mutating func warnOfEnd() -> Bool {
    guard conversation.channel == .phone, conversation.session.isSignedIn,
      let end = conversation.session.idleEnd
    else { return false }
    let left = end - moment.seconds
    guard left <= Self.warningSeconds else { return false }
    say("dialog-session-ending", ["seconds": .count(Int(max(0, left)))])
    return true
  }

  /// How long before the end of a sign-in it is said: three times what WCAG asks for.
  static let warningSeconds: Int64 = 60

  /// The line was not understood, or does not answer the question.
  mutating func miss(_ recognition: Recognition?) {
    status = .notUnderstood
    isLadder = true
    guard form?.question != nil else {
      missRequest()
      return
    }
    conversation.misses.unfit += 1
    let rung = rung(conversation.misses.unfit)
    say("dialog-unfit-\(rung)")
    prompt(rung: rung)
    if rung == 3 { say("dialog-or-person") }
  }

  /// The answer was understood and will not do: why, then an example, then a person.
  mutating func object(_ objection: Message, to slot: SlotDefinition, of intent: IntentDefinition)
    throws
  {
    conversation.misses.invalid += 1
    let rung = rung(conversation.misses.invalid)
    isLadder = rung > 1
    if rung > 1 { say("dialog-invalid-\(rung)") }
    statements.append(objection)
    guard rung > 1, case .value(let kind) = slot.kind else {
      _ = try ask(slot, of: intent)
      if rung == 3 { say("dialog-or-person") }
      return
    }
    form?.closeQuestion()
    form?.question = .slot(slot.name)
    say(rung == 2 ? example(of: kind, slot) : intent.message("ask-\(slot.name)"))
    if rung == 3 { say("dialog-or-person") }
  }

  /// The rung of a ladder of three for the n-th miss in a row: 1, 2, 3, then 2 and 3 in turns.
  private func rung(_ count: Int) -> Int {
    count <= 3 ? count : 2 + count % 2
  }

  private mutating func missRequest() {
    conversation.misses.strangers += 1
    let count = conversation.misses.strangers
    switch rung(count) {
    case 1:
      let names = offered.prefix(3).map { example(of: $0) }
      say("dialog-not-understood-1", ["examples": .list(Array(names))])
    case 2:
      guard !offered.isEmpty else {
        say("dialog-not-understood-2-plain")
        return
      }
      say("dialog-not-understood-2", ["example": example(of: offered[count % offered.count])])
    default:
      say("dialog-not-understood-3")
      let short = Array(offered.prefix(3))
      conversation.alternatives = short.map {
        Alternative(intent: $0.name, slots: [:], unresolved: [:], line: "")
      }
      for (index, intent) in short.enumerated() {
        say("dialog-choice", ["number": .count(index + 1), "label": topicName(intent)])
      }
      say("dialog-choice-person")
    }
  }

  /// Helps with the open question: another way to put it, an example, the question as it was.
  ///
  /// Two rungs that follow each other share no sentence.
  private mutating func prompt(rung: Int) {
    guard let current = form, let question = current.question else { return }
    switch question {
    case .confirmation, .resumption:
      if rung == 3 { askAgain() } else { say("dialog-yes-or-no-\(rung == 1 ? "please" : "stop")") }
    case .retry: say(rung == 2 ? "dialog-trouble-again" : "dialog-yes-or-no-please")
    case .doubt: if rung == 2 { askDoubt() } else { say("dialog-choose-number", chosenFrom(2)) }
    case .slot(let name):
      if current.choices.isEmpty {
        promptForValue(name, of: current, rung: rung)
      } else if rung == 3 {
        askAgain()
      } else {
        say(
          "dialog-choose-\(rung == 1 ? "number" : "example")", chosenFrom(offeredKeys(of: current)))
      }
    }
  }

  private func chosenFrom(_ count: Int) -> [String: Value] { ["count": .count(count)] }

  private mutating func promptForValue(_ slot: String, of form: Form, rung: Int) {
    guard let intent = library[form.intent] else { return }
    let id = intent.message("ask-\(slot)")
    guard let definition = intent.slot(slot), case .value(let kind) = definition.kind else {
      askAgain(variant: rung == 1 ? "again" : "")
      return
    }
    let example = example(of: kind, definition)
    let isRephrased = has("\(id).again")
    switch rung {
    case 1: if isRephrased { askAgain(variant: "again") } else { say(example) }
    case 2: if isRephrased { say(example) } else { askAgain() }
    default: if isRephrased { askAgain() } else { say(example) }
    }
  }

  /// The example of an answer: a day to come for a visit, and one long ago for a birth date.
  func example(of kind: ValueKind, _ slot: SlotDefinition) -> String {
    let id = "dialog-example-\(kind.rawValue)"
    return slot.preference == .future && has("\(id).future") ? "\(id).future" : id
  }

  /// After "neither of them": what else could be said.
  mutating func offerExamples() {
    for intent in offered.prefix(2) {
      say("dialog-help-example", ["example": example(of: intent)])
    }
  }

  /// What a ladder says without the sentences of the reply before it: nothing is said twice in a row.
  func withoutRepetition(_ statements: [Message]) -> [Message] {
    guard isLadder, let last = conversation.lastReply else { return statements }
    let fresh = statements.filter { !last.statements.contains($0) }
    return fresh.isEmpty ? statements : fresh
  }
}
