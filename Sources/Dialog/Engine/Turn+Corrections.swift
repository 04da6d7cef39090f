import Language
import Recognition

/// Changing what was said before, at any point of a form.
extension Turn {
  /// The answer with a correction in the same breath: "my knee, but make it Thursday".
  mutating func answerAndCorrect(_ utterance: Utterance) -> Bool {
    guard let current = form, let slot = openSlot,
      let amendment = utterance.recognition.ranked.first(where: {
        $0.intent == Universals.amend && $0.isExact
      }),
      let answer = amendment.slots.first(where: { $0.slot == "answer" })?.words,
      let correction = amendment.slots.first(where: { $0.slot == "correction" })?.words
    else { return false }
    var answered = current
    answered.fill(slot.name, with: .text(answer))
    form = answered
    if correct(correction) { return true }
    form = current
    return false
  }

  /// True when the words gave another value to a slot, or a first one to a slot that nobody asked for.
  ///
  /// What depends on the changed fact is asked again when it does not fit any more.
  mutating func correct(_ words: String) -> Bool {
    guard let before = form, let intent = library[before.intent] else { return false }
    if chooseOther(words, of: intent) { return true }
    var changed: [String] = []
    var isDated = false
    for slot in intent.slots {
      guard case .item(let kind) = slot.kind, slot.name != openSlot?.name,
        before.slots[slot.name] != nil, let choices = try? choices(of: kind)
      else { continue }
      let found = matches(words, among: choices)
      guard let first = found.first, found.count < choices.count || choices.count == 1,
        !found.contains(where: { $0.item.id == itemID(before.slots[slot.name]) })
      else { continue }
      if found.count > 1 {
        // Several fit the correction: which one is asked, and everything else is kept.
        offer(found, for: slot)
        return true
      }
      form?.fill(slot.name, with: .item(first.item))
      changed.append(slot.name)
      isDated = first.when != nil
      // The things after it may depend on it.
      break
    }
    if !isDated { changed += correctValues(words, of: intent) }
    guard !changed.isEmpty else { return false }
    conversation.misses.clear()
    recheck(intent, after: changed)
    advance()
    return true
  }

  /// "No, the second one": another of the things that were offered before.
  private mutating func chooseOther(_ words: String, of intent: IntentDefinition) -> Bool {
    guard let offer = form?.lastOffer, offer.slot != openSlot?.name,
      let slot = intent.slot(offer.slot),
      let place = position(in: words, count: offer.choices.count)
    else { return false }
    choose(offer.choices[place], for: slot)
    return true
  }

  /// The value slots that the words changed.
  private mutating func correctValues(_ words: String, of intent: IntentDefinition) -> [String] {
    var changed: [String] = []
    var taken: [Range<Int>] = []
    for slot in intent.slots where slot.name != openSlot?.name {
      guard case .value(let kind) = slot.kind, kind != .boolean, let current = form,
        let heard = parser.values(
          of: kind, in: words, reference: moment.local, preference: slot.preference
        ).last(where: { value in !taken.contains { $0.overlaps(value.range) } }),
        heard.value != current.slots[slot.name]
      else { continue }
      // A fact that nobody has given yet must be more than a word in passing.
      guard current.slots[slot.name] != nil || heard.range.count * 3 >= words.utf8.count else {
        continue
      }
      form?.fill(slot.name, with: heard.value)
      taken.append(heard.range)
      changed.append(slot.name)
      // "Thursday" takes the place of "next week", and the other way round.
      for other in intent.slots where other.name != slot.name && other.saysDays && slot.saysDays {
        form?.empty(other.name)
      }
    }
    return changed
  }

  /// Empties the things that cannot be chosen any more now that other facts have changed.
  mutating func recheck(_ intent: IntentDefinition, after changed: [String]) {
    guard let first = intent.slots.firstIndex(where: { changed.contains($0.name) }) else { return }
    for slot in intent.slots[first...] where !changed.contains(slot.name) {
      guard case .item(let kind) = slot.kind, let id = itemID(form?.slots[slot.name]),
        let choices = try? choices(of: kind), !choices.contains(where: { $0.item.id == id })
      else { continue }
      form?.empty(slot.name)
    }
  }

  /// "Change the date": empties the slots that are named, so that they are asked again.
  ///
  /// True when the line asked for that and a form is open that has such a fact.
  mutating func change(_ recognition: Recognition) -> Bool {
    guard let first = recognition.ranked.first, first.isExact, first.intent == Universals.change,
      case .things(let facts)? = first.slots.first?.content, var current = form,
      let intent = library[current.intent]
    else { return false }
    let named = intent.slots.filter { facts.contains($0.typeName) }
    guard !named.isEmpty else { return false }
    conversation.misses.clear()
    for slot in named { current.empty(slot.name) }
    current.closeQuestion()
    current.openingLine = nil
    // A wish that need not be given is asked for now, since the person has one.
    if let wish = named.first(where: { $0.itemKind == nil }), !wish.isRequired {
      current.demanded.removeAll { $0 == wish.name }
      current.demanded.append(wish.name)
    }
    form = current
    advance()
    return true
  }

  private func itemID(_ value: Value?) -> String? {
    if case .item(let item)? = value { return item.id }
    return nil
  }
}
