import Language
import Recognition

/// Hearing the answer to the question that stands open.
extension Turn {
  /// True when the line was dealt with: as an answer, a correction, or a digression.
  mutating func answerQuestion(_ line: String, _ recognition: Recognition) -> Bool {
    guard let current = form, let intent = library[current.intent], let question = current.question
    else { return false }
    let answered: Bool
    switch question {
    case .confirmation: answered = answerConfirmation(line, intent, recognition)
    case .retry: answered = answerRetry(line)
    case .slot(let name):
      guard let slot = intent.slot(name) else { return false }
      answered = answerSlot(line, slot, intent, recognition)
    }
    if answered { return true }
    return digress(line, recognition)
  }

  // MARK: - Yes or no

  private mutating func answerConfirmation(
    _ line: String, _ intent: IntentDefinition, _ recognition: Recognition
  ) -> Bool {
    guard var current = form else { return false }
    // A line that is a request of its own, word for word, is no correction.
    let isOther = exactOther(recognition, than: intent.name)
    if !isOther, correct(line, of: intent, current) { return true }
    if !isOther, let answer = answeredYesOrNo(line) {
      conversation.misses.clear()
      if answer {
        current.isConfirmed = true
        current.closeQuestion()
        form = current
        advance()
      } else {
        let kept = intent.message("kept")
        say(has(kept) ? kept : "dialog-kept", current.slots)
        status = .done
        drop()
      }
      return true
    }
    return false
  }

  private mutating func answerRetry(_ line: String) -> Bool {
    guard var current = form, let answer = answeredYesOrNo(line) else { return false }
    conversation.misses.clear()
    if answer {
      current.closeQuestion()
      form = current
      advance()
    } else {
      say("dialog-stopped")
      drop()
    }
    return true
  }

  /// Yes or no, when the line says one of them.
  func answeredYesOrNo(_ line: String) -> Bool? {
    guard
      case .boolean(let answer)? = parser.values(
        of: .boolean, in: line, reference: moment.local
      ).first?.value
    else { return nil }
    return answer
  }

  // MARK: - Corrections

  /// The two parts of an answer that corrects something else in the same breath.
  private func amended(_ recognition: Recognition) -> (answer: String, correction: String)? {
    guard
      let amendment = recognition.ranked.first(where: {
        $0.intent == Universals.amend && $0.isExact
      }),
      let answer = amendment.slots.first(where: { $0.slot == "answer" })?.words,
      let correction = amendment.slots.first(where: { $0.slot == "correction" })?.words
    else { return nil }
    return (answer, correction)
  }

  /// True when the line gave a filled slot another value: "no, Thursday".
  private mutating func correct(_ line: String, of intent: IntentDefinition, _ current: Form)
    -> Bool
  {
    var changed = current
    var corrected = false
    for slot in intent.slots where changed.slots[slot.name] != nil {
      switch slot.kind {
      case .value(let kind) where kind != .boolean:
        let heard = parser.values(
          of: kind, in: line, reference: moment.local, preference: slot.preference)
        guard let value = heard.last?.value, value != changed.slots[slot.name] else { continue }
        changed.fill(slot.name, with: value)
        corrected = true
      case .item(let kind):
        guard let choices = try? choices(of: kind) else { continue }
        let found = matches(line, among: choices)
        guard let first = found.first, found.count < choices.count || choices.count == 1,
          !found.contains(where: { $0.item.id == itemID(changed.slots[slot.name]) })
        else { continue }
        if found.count == 1 {
          changed.fill(slot.name, with: .item(first.item))
        } else {
          // Several fit the correction: which one is asked, and everything else is kept.
          changed.empty(slot.name)
          changed.question = .slot(slot.name)
          changed.choices = found
        }
        corrected = true
      default: continue
      }
    }
    guard corrected else { return false }
    conversation.misses.clear()
    form = changed
    if changed.choices.isEmpty {
      advance()
    } else {
      say("dialog-which-of-these")
      offerChoices(from: 0)
    }
    return true
  }

  /// "Change the date": empties the slot that is named, so that it is asked again.
  ///
  /// True when the line asked for that and a form is open.
  mutating func change(_ recognition: Recognition) -> Bool {
    guard let first = recognition.ranked.first, first.isExact, first.intent == Universals.change,
      case .things(let facts)? = first.slots.first?.content, var current = form,
      let intent = library[current.intent],
      let slot = intent.slots.first(where: {
        current.slots[$0.name] != nil && facts.contains($0.typeName)
      })
    else { return false }
    conversation.misses.clear()
    current.empty(slot.name)
    current.openingLine = nil
    form = current
    advance()
    return true
  }

  private func itemID(_ value: Value?) -> String? {
    if case .item(let item)? = value { return item.id }
    return nil
  }

  // MARK: - Slots

  private mutating func answerSlot(
    _ line: String, _ slot: SlotDefinition, _ intent: IntentDefinition, _ recognition: Recognition
  ) -> Bool {
    guard var current = form else { return false }
    if !current.choices.isEmpty {
      return answerChoice(line, slot, recognition)
    }
    switch slot.kind {
    case .secret:
      // A channel that cannot hide hands the line over as said.
      current.secrets[slot.name] = line
      current.fill(slot.name, with: .text(""))
    case .text:
      if interrupts(recognition, slot, of: intent, line), digress(line, recognition) {
        return true
      }
      if slot.wording == .text, let amended = amended(recognition) {
        current.fill(slot.name, with: .text(amended.answer))
        if correct(amended.correction, of: intent, current) { return true }
        current.empty(slot.name)
      }
      current.fill(slot.name, with: .text(line.trimmed))
    case .value(let kind):
      let heard = parser.values(
        of: kind, in: line, reference: moment.local, preference: slot.preference)
      guard let best = heard.first else { return false }
      if exactOther(recognition, than: intent.name), !covers(best, line) { return false }
      if best.readings.count > 1 {
        offerReadings(best.readings, for: slot)
        return true
      }
      current.fill(slot.name, with: best.value)
      fillOthers(from: line, beside: best, slot, of: intent, into: &current)
    case .item: return false
    }
    form = current
    conversation.misses.clear()
    advance()
    return true
  }

  /// Whether a line given for free words is another request instead.
  private func interrupts(
    _ recognition: Recognition, _ slot: SlotDefinition, of intent: IntentDefinition, _ line: String
  ) -> Bool {
    switch slot.wording {
    case .dictation: return false
    case .text: return exactOther(recognition, than: intent.name)
    case .word:
      guard case .act(let hypothesis) = recognition.decision else { return false }
      return hypothesis.intent != intent.name && line.trimmed.contains(where: \.isWhitespace)
    }
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

  /// Asks which of several readings was meant: "March 4 or April 3?".
  mutating func offerReadings(_ readings: [Value], for slot: SlotDefinition) {
    guard var current = form else { return }
    current.closeQuestion()
    current.question = .slot(slot.name)
    current.choices = readings.prefix(3).enumerated().map { index, value in
      Choice(
        item: Item(
          kind: "value", id: String(index), label: Message("dialog-value", ["value": value])))
    }
    form = current
    conversation.misses.clear()
    say("dialog-which-value")
    offerChoices(from: 0)
  }

  private mutating func answerChoice(
    _ line: String, _ slot: SlotDefinition, _ recognition: Recognition
  ) -> Bool {
    guard let current = form else { return false }
    if exactOther(recognition, than: current.intent) { return false }
    if let index = position(in: line, count: current.choices.count) {
      choose(current.choices[index], for: slot)
      return true
    }
    let found = matches(line, among: current.choices)
    if found.count == 1 {
      choose(found[0], for: slot)
      return true
    }
    if found.count > 1, found.count < current.choices.count {
      var narrowed = current
      narrowed.choices = found
      narrowed.offered = 0
      form = narrowed
      conversation.misses.clear()
      say("dialog-which-of-these")
      offerChoices(from: 0)
      return true
    }
    return false
  }

  mutating func choose(_ choice: Choice, for slot: SlotDefinition) {
    guard var current = form else { return }
    conversation.misses.clear()
    if choice.item.kind == "value", let value = choice.item.label.arguments["value"] {
      current.fill(slot.name, with: value)
    } else {
      current.fill(slot.name, with: .item(choice.item))
    }
    form = current
    advance()
  }

  // MARK: - Digressions

  /// True when the line is, word for word, a request other than the one in progress.
  func exactOther(_ recognition: Recognition, than intent: String) -> Bool {
    guard let first = recognition.ranked.first else { return false }
    return first.isExact && first.intent != intent && library[first.intent] != nil
  }

  /// Goes off to another request in the middle of a form, or takes further facts for the same one.
  private mutating func digress(_ line: String, _ recognition: Recognition) -> Bool {
    guard case .act(let hypothesis) = recognition.decision, library[hypothesis.intent] != nil,
      let current = form
    else { return false }
    if hypothesis.intent == current.intent {
      guard !hypothesis.slots.isEmpty else { return false }
    }
    conversation.misses.clear()
    start(hypothesis, line: line)
    return true
  }
}
