import Language

/// "Same as last time": what was given before is taken again, and said when it is read back.
extension Turn {
  /// Takes for the open question what was given the last time, or asks for the last thing again.
  mutating func takeUsual() {
    if let slot = openSlot {
      guard slot.kind != .secret, fillAsUsual(slot) else {
        sayAndAskAgain("dialog-no-usual")
        return
      }
      conversation.misses.clear()
      advance()
      return
    }
    guard form?.question == nil, let last = conversation.given.last,
      library[last.intent]?.slots.isEmpty == false
    else {
      sayAndAskAgain("dialog-no-usual")
      return
    }
    var again = Form(intent: last.intent)
    again.isAsUsual = true
    push(again)
    advance()
  }

  /// True when the slot was filled with what was given the last time, where that still fits.
  mutating func fillAsUsual(_ slot: SlotDefinition) -> Bool {
    guard let current = form, let value = usual(slot, of: current) else { return false }
    if case .item(let kind) = slot.kind {
      guard case .item(let item) = value, let choices = try? choices(of: kind),
        let same = choices.first(where: { $0.item.id == item.id })
      else { return false }
      form?.fill(slot.name, with: .item(same.item))
    } else {
      form?.fill(slot.name, with: value)
    }
    return true
  }

  private func usual(_ slot: SlotDefinition, of form: Form) -> Value? {
    // A day or a time of the last visit is over.
    if slot.saysDays { return nil }
    if let here = conversation.given.last(where: { $0.intent == form.intent }),
      let value = here.slots[slot.name]
    {
      return value
    }
    let service = library[form.intent]?.service.flatMap(engine.services.service)
    return (try? service?.usual(slot.name, in: call(for: form))) ?? nil
  }

  /// Keeps what was given for an act on a record.
  mutating func rememberGiven(_ form: Form) {
    guard let intent = library[form.intent], intent.scope != nil, !form.isPrerequisite else {
      return
    }
    var slots = form.slots
    for slot in intent.slots where slot.kind == .secret { slots[slot.name] = nil }
    conversation.given.removeAll { $0.intent == form.intent }
    conversation.given.append(
      Given(intent: form.intent, slots: slots, words: form.named, line: form.firstLine))
    if conversation.given.count > 4 { conversation.given.removeFirst() }
  }
}
