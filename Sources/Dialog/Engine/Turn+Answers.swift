import Language
import Recognition

/// Hearing the answer to the question that stands open.
extension Turn {
  // MARK: - Yes or no

  /// Yes or no to what was read back, or to trying again after a failure.
  mutating func answerYesOrNo(_ utterance: Utterance) -> Bool {
    guard let heard = heardAnswer(utterance.whole), case .boolean(let answer) = heard.value else {
      return false
    }
    // A yes that may have been noise, or part of something else, confirms nothing.
    if answer, form?.awaitsYes == true, isDoubtful || !isPlain(heard, utterance) {
      return false
    }
    answerYesOrNo(answer)
    return true
  }

  /// Yes or no to what was read back, or to trying again after a failure.
  mutating func answerYesOrNo(_ answer: Bool) {
    guard var current = form else { return }
    conversation.misses.clear()
    if answer, current.question == .resumption {
      goOn()
      return
    }
    if answer {
      if current.question == .confirmation { current.isConfirmed = true }
      current.closeQuestion()
      form = current
      advance()
      return
    }
    if current.question != .retry, let intent = library[current.intent] {
      let kept = intent.message("kept")
      say(has(kept) ? kept : "dialog-kept", current.slots)
      status = .done
    } else {
      say("dialog-stopped")
    }
    drop()
  }

  /// Yes or no, when the line says one of them.
  func answeredYesOrNo(_ line: String) -> Bool? {
    guard case .boolean(let answer)? = heardAnswer(line)?.value else { return nil }
    return answer
  }

  private func heardAnswer(_ line: String) -> HeardValue? {
    parser.values(of: .boolean, in: line, reference: moment.local).first
  }

  /// Whether a yes is said plainly enough to act on: a word such as "right" or "good" is one where
  /// little else is said, and none within a question or a request: "is it the right visit".
  private func isPlain(_ heard: HeardValue, _ utterance: Utterance) -> Bool {
    guard heard.confidence < 0.9 else { return true }
    if let request = utterance.request, request.isExact, library[request.intent] != nil {
      return false
    }
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).count }
    let line = utterance.whole
    let said = heard.words(in: line)
    return !line.contains("?") && words(line) - words(said) <= 3
  }

  // MARK: - Words and values

  /// Free words, or a secret that came over a channel that cannot hide it.
  mutating func answerWords(_ utterance: Utterance) -> Bool {
    guard var current = form, let slot = openSlot else { return false }
    if slot.kind == .secret {
      current.secrets[slot.name] = utterance.whole.trimmed
      current.fill(slot.name, with: .text(""))
    } else {
      current.fill(slot.name, with: .text(utterance.whole.trimmed))
    }
    form = current
    conversation.misses.clear()
    advance()
    return true
  }

  /// A value of the kind that was asked for, with others that the same answer gives.
  mutating func answerValue(_ utterance: Utterance) -> Bool {
    guard var current = form, let slot = openSlot, case .value(let kind) = slot.kind,
      let intent = library[current.intent]
    else { return false }
    let line = utterance.line
    let heard = parser.values(
      of: kind, in: line, reference: moment.local, preference: slot.preference)
    guard let best = heard.first else { return false }
    if exactOther(utterance.recognition, than: intent.name), !covers(best, line) { return false }
    conversation.misses.clear()
    if best.readings.count > 1 {
      offerReadings(best.readings, for: slot)
      return true
    }
    current.fill(slot.name, with: best.value)
    fillOthers(from: line, beside: best, slot, of: intent, into: &current)
    form = current
    recheck(intent, after: [slot.name])
    advance()
    return true
  }

  /// Whether a value makes up most of the line, so that the line is an answer and no request.
  private func covers(_ heard: HeardValue, _ line: String) -> Bool {
    heard.range.count * 2 >= line.utf8.count
  }

  /// Other empty slots of other kinds that the same answer fills: "Thursday at ten".
  private func fillOthers(
    from line: String, beside taken: HeardValue, _ asked: SlotDefinition,
    of intent: IntentDefinition, into current: inout Form
  ) {
    for slot in intent.slots where current.slots[slot.name] == nil && slot.name != asked.name {
      guard case .value(let kind) = slot.kind, slot.kind != asked.kind, kind != .boolean,
        let other = parser.values(
          of: kind, in: line, reference: moment.local, preference: slot.preference
        ).first(where: { !$0.range.overlaps(taken.range) }), other.readings.count == 1
      else { continue }
      current.fill(slot.name, with: other.value)
    }
  }

  // MARK: - Choices

  /// Asks which of several readings was meant: "March 4 or April 3?".
  mutating func offerReadings(_ readings: [Value], for slot: SlotDefinition) {
    form?.offer(
      readings.prefix(3).enumerated().map { index, value in
        Choice(
          item: Item(
            kind: "value", id: String(index), label: Message("dialog-value", ["value": value])))
      }, for: slot.name)
    conversation.misses.clear()
    say("dialog-which-value")
    offerChoices(from: 0)
  }

  /// Asks which of several things was meant.
  mutating func offer(_ choices: [Choice], for slot: SlotDefinition) {
    form?.offer(choices, for: slot.name)
    conversation.misses.clear()
    say("dialog-which-of-these")
    offerChoices(from: 0)
  }

  /// One of the things offered, by place, by name or by day; or fewer of them to choose from.
  mutating func answerChoice(_ line: String) -> Bool {
    guard let current = form, let slot = openSlot else { return false }
    let isCall = conversation.channel == .phone
    if let index = position(
      in: line, count: current.choices.count, from: isCall ? firstOffered : 0,
      told: isCall ? current.offered : nil)
    {
      choose(current.choices[index], for: slot)
      return true
    }
    let found = matches(line, among: current.choices)
    if found.count == 1 {
      choose(found[0], for: slot)
      return true
    }
    guard found.count > 1, found.count < current.choices.count else { return false }
    offer(found, for: slot)
    return true
  }

  /// A bare yes or no where nothing was asked: what is needed is asked instead of guessed.
  mutating func answerNothing(_ utterance: Utterance) -> Bool {
    guard let answer = answeredYesOrNo(utterance.whole),
      utterance.whole.split(whereSeparator: \.isWhitespace).count <= 2,
      utterance.wholeRecognition.ranked.first?.isExact != true
    else { return false }
    conversation.misses.clear()
    if !answer { say("dialog-not-meant") }
    say("dialog-listening")
    return true
  }

  /// "No" to all that was offered: what can be said instead.
  mutating func refuseChoices(_ utterance: Utterance) -> Bool {
    guard answeredYesOrNo(utterance.whole) == false,
      utterance.whole.split(whereSeparator: \.isWhitespace).count <= 3
    else { return false }
    conversation.misses.clear()
    say("dialog-none-of-these")
    return true
  }

  /// Fills a slot with one of the things that were offered for it.
  mutating func choose(_ choice: Choice, for slot: SlotDefinition) {
    guard var current = form else { return }
    conversation.misses.clear()
    if choice.item.kind == "value", let value = choice.item.label.arguments["value"] {
      current.fill(slot.name, with: value)
    } else {
      current.fill(slot.name, with: .item(choice.item))
    }
    form = current
    if let intent = library[current.intent] { recheck(intent, after: [slot.name]) }
    advance()
  }
}
