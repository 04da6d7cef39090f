import Language
import Recognition

/// Understanding what is asked for when no question stands open.
extension Turn {
  /// The share of a command's confidence from which on a request is asked about beside it.
  private static let besideCommand = 0.4

  /// Acts on what was recognised, asks "this or that?", or says what can be done.
  mutating func request(_ recognition: Recognition, line: String) {
    switch recognition.decision {
    case .act(let first) where !Universals.standsAlone(first.intent):
      // "The second one" with nothing to choose from; what else it may mean counts.
      let next = recognition.ranked.first { Universals.standsAlone($0.intent) && $0.isExact }
      guard let next else {
        if [Universals.choose, Universals.that].contains(first.intent), first.isExact {
          conversation.misses.clear()
          say("dialog-nothing-to-page")
        } else {
          miss(recognition)
        }
        return
      }
      conversation.misses.clear()
      start(next, line: line)
    case .act(let hypothesis) where isDoubtful && library[hypothesis.intent] != nil:
      conversation.misses.clear()
      conversation.alternatives = [alternative(hypothesis, line: line)]
      askAlternatives()
    case .act(let hypothesis):
      conversation.misses.clear()
      start(hypothesis, line: line)
    case .ask(let hypotheses):
      // What is far behind a command of the conversation is not what was meant.
      let first = hypotheses.first.map { library[$0.intent] == nil ? $0.confidence : 0 } ?? 0
      let known = hypotheses.filter {
        library[$0.intent] != nil && $0.confidence >= Self.besideCommand * first
      }.prefix(3)
      guard !known.isEmpty else {
        miss(recognition)
        return
      }
      conversation.misses.clear()
      conversation.alternatives = known.map { alternative($0, line: line) }
      askAlternatives()
    case .reject:
      miss(recognition)
    }
  }

  /// Starts the form of a recognised intent.
  mutating func start(_ hypothesis: Hypothesis, line: String) {
    if hypothesis.intent.hasPrefix("universal.") {
      // Not said exactly, but nothing else comes near it.
      perform(universal: hypothesis.intent)
      return
    }
    start(alternative(hypothesis, line: line))
  }

  mutating func start(_ request: Alternative) {
    guard var intent = library[request.intent] else {
      miss(nil)
      return
    }
    // Whichever way to sign in was named, this channel has its own.
    if intent.grantsSignIn, let signIn = library.signIn(on: conversation.channel) {
      intent = signIn
    }
    var new = Form(intent: intent.name)
    new.openingLine = request.line
    new.isAsUsual = isAsUsual
    if intent.tellsOfRecord { new.personLine = request.personLine }
    for (slot, value) in request.slots.sorted(by: { $0.key < $1.key })
    where intent.slot(slot) != nil {
      new.fill(slot, with: value)
    }
    new.unresolved = request.unresolved.filter { intent.slot($0.key) != nil }
    push(new)
    advance()
  }

  /// Puts a form on top of the others; far too many waiting ones lose the oldest.
  mutating func push(_ new: Form) {
    conversation.alternatives = []
    conversation.page = nil
    // Asking for the same thing anew replaces the older attempt.
    conversation.forms.removeAll { $0.intent == new.intent && !$0.isPrerequisite }
    conversation.forms.append(new)
    if conversation.forms.count > 8 { conversation.forms.removeFirst() }
  }

  /// What a recognised line asks for, with all that it says.
  func alternative(_ hypothesis: Hypothesis, line: String) -> Alternative {
    let intent = library[hypothesis.intent]
    var slots: [String: Value] = [:]
    var unresolved: [String: String] = [:]
    var rest = line
    var people = line
    for heard in hypothesis.slots {
      guard let slot = intent?.slot(heard.slot) else { continue }
      switch (slot.kind, heard.content) {
      case (.secret, _): continue
      case (.item, _):
        unresolved[slot.name] = heard.words
        // "Move my visit on Thursday": Thursday names the visit, and no new time.
        rest = rest.replacing(heard.words, with: " ")
      case (_, .value(let value)) where value.readings.count == 1:
        slots[slot.name] = value.value
        // "Move it to Monday": Monday is the new day, and names no visit.
        rest = rest.replacing(heard.words, with: " ")
      case (.value, .value): unresolved[slot.name] = heard.words
      case (.text, .text(let words)):
        slots[slot.name] = .text(words)
        // "Tell my doctor that my mother fell" is no matter of her record.
        people = people.replacing(words, with: " ")
      default: continue
      }
    }
    return Alternative(
      intent: hypothesis.intent, slots: slots, unresolved: unresolved, line: rest,
      personLine: people)
  }

  // MARK: - This or that?

  mutating func askAlternatives() {
    let names = conversation.alternatives.map { alternative -> Value in
      .message(Message(library[alternative.intent]?.message("name") ?? "dialog-something"))
    }
    if names.count == 1 {
      say("dialog-did-you-mean", ["request": names[0]])
      say("dialog-yes-or-no")
      return
    }
    if names.count == 2 {
      say("dialog-this-or-that", ["first": names[0], "second": names[1]])
      return
    }
    say("dialog-which-request")
    for (index, name) in names.enumerated() {
      say("dialog-choice", ["number": .count(index + 1), "label": name])
    }
  }

  /// True when the line chose one of the alternatives, or none of them.
  mutating func answerAlternatives(_ utterance: Utterance) -> Bool {
    let line = utterance.line
    let options = conversation.alternatives
    if let answer = answeredYesOrNo(utterance.whole) {
      if !answer || options.count == 1 {
        answerAlternatives(answer)
        return true
      }
    }
    if let number = position(in: line, count: options.count) {
      conversation.misses.clear()
      start(options[number])
      return true
    }
    if let best = utterance.recognition.ranked.first,
      let named = option(meantBy: utterance.recognition)
    {
      conversation.misses.clear()
      start(named.merged(with: alternative(best, line: line)))
      return true
    }
    conversation.alternatives = []
    return false
  }

  /// Takes the first of the requests on offer, or none of them.
  mutating func answerAlternatives(_ answer: Bool) {
    let options = conversation.alternatives
    conversation.alternatives = []
    if answer, let first = options.first {
      conversation.misses.clear()
      start(first)
      return
    }
    say("dialog-not-meant")
    if form?.question != nil { askAgain() } else { offerExamples() }
  }

  /// The one request on offer that a line names.
  ///
  /// A line that leaves the same question open, as the same noise heard again does, chooses none.
  private func option(meantBy recognition: Recognition) -> Alternative? {
    let meant: [String]
    switch recognition.decision {
    case .act(let hypothesis): meant = [hypothesis.intent]
    case .ask(let hypotheses): meant = hypotheses.map(\.intent)
    case .reject: meant = []
    }
    let options = conversation.alternatives.filter { meant.contains($0.intent) }
    if options.count == 1, conversation.alternatives.count > 1 { return options[0] }
    guard case .act = recognition.decision else { return nil }
    return options.first
  }
}
