import Language
import Recognition

/// Hearing keys and names instead of words.
extension Turn {
  /// Does what was chosen by its name, as the same request in words would.
  mutating func hear(command name: String) {
    conversation.misses.clear()
    conversation.isPaused = false
    if Universals.isCommand(name) {
      perform(universal: name)
    } else if library[name] != nil {
      start(Alternative(intent: name, slots: [:], unresolved: [:], line: ""))
    } else {
      miss(nil)
    }
  }

  /// Words that can only be the answer, since nothing else was asked of whoever keyed them.
  mutating func hear(answer words: String) {
    guard !conversation.isPaused, var current = form, let slot = openSlot, slot.kind == .text else {
      hearLine([Guess(words)])
      return
    }
    conversation.misses.clear()
    current.fill(slot.name, with: .text(words.trimmed))
    form = current
    advance()
  }

  /// A recording takes the place of dictated words, and of nothing else.
  mutating func hear(recording: Item) {
    guard !conversation.isPaused, var current = form, let slot = openSlot, slot.takesRecording
    else {
      miss(nil)
      return
    }
    conversation.misses.clear()
    current.fill(slot.name, with: .item(recording))
    form = current
    advance()
  }

  /// Keys mean what the open question makes of them: 1 and 2 are yes and no, or places in a list, or
  /// digits.
  mutating func hear(keys: String) {
    if conversation.isPaused, form?.question != nil {
      // After an emergency a key confirms nothing.
      conversation.isPaused = false
      askAgain()
      return
    }
    switch expectation() {
    case .secret: hearSecret(keys)
    case .yesOrNo:
      guard keys == "1" || keys == "2" else {
        miss(nil)
        return
      }
      answer(keys == "1")
    case .choice: if !choose(key: keys) { miss(nil) }
    // Keys that are no such value correct nothing else: a PIN keyed too early is no telephone number.
    case .value(let kind): if !answer(keys: keys, kind) { miss(nil) }
    case .anything, .words, .nothing: hearLine([Guess(keys)])
    }
  }

  /// Yes or no, to whatever was asked.
  private mutating func answer(_ answer: Bool) {
    if !conversation.alternatives.isEmpty {
      answerAlternatives(answer)
      return
    }
    guard var current = form, case .slot(let slot) = current.question else {
      answerYesOrNo(answer)
      return
    }
    conversation.misses.clear()
    current.fill(slot, with: .boolean(answer))
    form = current
    if let intent = library[current.intent] { recheck(intent, after: [slot]) }
    advance()
  }

  /// Takes the choice that a key stands for; false when it stands for none.
  private mutating func choose(key: String) -> Bool {
    guard let place = Int(key), place > 0 else { return false }
    if conversation.alternatives.count >= place {
      conversation.misses.clear()
      start(conversation.alternatives[place - 1])
      return true
    }
    guard conversation.alternatives.isEmpty, let current = form else { return false }
    if case .doubt = current.question {
      guard place <= 2 else { return false }
      hearLine([Guess(key)])
      return true
    }
    guard let slot = openSlot, current.offered > 0 else { return false }
    let index = place - 1 + (conversation.channel == .phone ? firstOffered : 0)
    if index < current.offered {
      choose(current.choices[index], for: slot)
      return true
    }
    // The key after the last choice is the one for more.
    guard index == current.offered, index < current.choices.count else { return false }
    conversation.misses.clear()
    return turnPage(forward: true)
  }

  private mutating func answer(keys: String, _ kind: String) -> Bool {
    guard var current = form, let slot = openSlot, let kind = ValueKind(rawValue: kind) else {
      return false
    }
    let readings = KeyedValue.readings(
      of: kind, in: keys, locale: conversation.locale, today: moment.local.date,
      preference: slot.preference)
    guard let first = readings.first else { return false }
    conversation.misses.clear()
    if readings.count > 1 {
      offerReadings(readings, for: slot)
      return true
    }
    current.fill(slot.name, with: first)
    form = current
    if let intent = library[current.intent] { recheck(intent, after: [slot.name]) }
    advance()
    return true
  }
}
