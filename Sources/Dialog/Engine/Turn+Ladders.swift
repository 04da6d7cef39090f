import Language
import Recognition

/// What is said when nothing was heard, nothing was understood, or the answer does not fit.
///
/// Each has a ladder of its own: rephrase, give an example, offer a short list and a person. No
/// sentence comes twice in a row, and a ladder never ends the conversation.
extension Turn {
  mutating func hearSilence() {
    if warnOfEnd() { return }
    conversation.misses.silences += 1
    say("dialog-silence-\(rung(conversation.misses.silences))")
    if conversation.misses.silences % 3 == 1, form?.question != nil { askAgain(variant: "again") }
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
    if let current = form, let question = current.question {
      missAnswer(current, question)
    } else {
      missRequest()
    }
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

  private mutating func missAnswer(_ current: Form, _ question: Form.Question) {
    conversation.misses.unfit += 1
    let rung = rung(conversation.misses.unfit)
    say("dialog-unfit-\(rung)")
    switch question {
    case .confirmation, .resumption:
      say(rung == 1 ? "dialog-yes-or-no-please" : "dialog-yes-or-no-stop")
    case .retry: say("dialog-trouble-again")
    case .doubt: askDoubt()
    case .slot(let name):
      let kind = library[current.intent]?.slot(name)?.kind
      if current.choices.isEmpty, rung > 1, case .value(let value)? = kind {
        say("dialog-example-\(value.rawValue)")
      } else {
        askAgain(variant: rung == 1 ? "again" : "")
      }
    }
    if rung == 3 { say("dialog-or-person") }
  }

  /// After "neither of them": what else could be said.
  mutating func offerExamples() {
    for intent in offered.prefix(2) {
      say("dialog-help-example", ["example": example(of: intent)])
    }
  }
}
