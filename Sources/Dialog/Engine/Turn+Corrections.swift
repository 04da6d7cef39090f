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

  /// The most words that a correction has where they may be dictated as well.
  private static let mostRestated = 6

  /// True when a line takes back what was said before, though free words are asked now: "no, the
  /// second one", "sorry, Doctor Lee".
  mutating func restate(_ utterance: Utterance) -> Bool {
    guard utterance.opening != nil, utterance.opening != .usual,
      utterance.line.split(whereSeparator: \.isWhitespace).count <= Self.mostRestated
    else { return false }
    return correct(utterance.line)
  }

  /// True when the words gave another value to a slot, or a first one to a slot that nobody asked for.
  ///
  /// What depends on the changed fact is asked again when it does not fit any more.
  mutating func correct(_ words: String) -> Bool {
    guard let before = form, let intent = library[before.intent] else { return false }
    if chooseOther(words, of: intent) { return true }
    let open = openSlot
    var changed: [String] = []
    var isDated = false
    // "Monday" is the new time of a visit rather than another visit: what was said last comes first.
    for slot in intent.slots.reversed() {
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
    if !changed.isEmpty, let open { takeTime(words, for: open, of: intent, into: &changed) }
    guard !changed.isEmpty else { return false }
    conversation.misses.clear()
    recheck(intent, after: changed)
    let mark = statements.count
    advance()
    noteUnlessSaid(changed, of: before, from: mark)
    return true
  }

  /// "No, Monday at two": the time names one of those that are offered next, and the part of the day
  /// that was wished for before holds no more when the time is not in it.
  private mutating func takeTime(
    _ words: String, for open: SlotDefinition, of intent: IntentDefinition,
    into changed: inout [String]
  ) {
    guard open.itemKind != nil,
      let heard = parser.values(of: .time, in: words, reference: moment.local).first
    else { return }
    for slot in intent.slots where slot.kind == .value(.timerange) && !changed.contains(slot.name) {
      guard case .timeRange(let from, let to)? = form?.slots[slot.name] else { continue }
      let isWithin = heard.readings.contains { reading in
        guard case .time(let time) = reading else { return false }
        return Value.timeRange(from, to).holds(CivilDateTime(date: moment.local.date, time: time))
          == true
      }
      guard !isWithin else { continue }
      form?.empty(slot.name)
      changed.append(slot.name)
    }
    form?.unresolved[open.name] = heard.words(in: words)
  }

  /// Says what was heard where the same question is asked again word for word, as if nothing had
  /// been.
  private mutating func noteUnlessSaid(_ slots: [String], of before: Form, from mark: Int) {
    guard let last = conversation.lastReply, let now = form, now.intent == before.intent,
      !now.isPrerequisite, case .slot(let asked) = now.question, let intent = library[now.intent]
    else { return }
    // A prompt is given all that is known, whether it says it or not.
    let prompt = intent.message("ask-\(asked)")
    let isSaid = statements[mark...].allSatisfy { statement in
      last.statements.contains(statement)
        || statement.id == prompt && last.statements.contains { $0.id == prompt }
    }
    guard isSaid else { return }
    let facts = slots.compactMap { now.slots[$0] }.filter(saysWish)
    statements.insert(
      contentsOf: facts.map { Message("dialog-noted", ["fact": $0]) }, at: mark)
  }

  /// Days, times, amounts and things of the record are said back; digits and codes may be somebody's
  /// key to a record.
  private func saysWish(_ value: Value) -> Bool {
    switch value {
    case .date, .time, .dateTime, .dateRange, .timeRange, .dateTimeRange, .money, .item: true
    default: false
    }
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
      let value = within(current, heard, in: words, slot)
      form?.fill(slot.name, with: value)
      taken.append(heard.range)
      changed.append(slot.name)
      // "Thursday" takes the place of "next week", and the other way round.
      for other in intent.slots where other.name != slot.name && other.saysDays && slot.saysDays {
        form?.empty(other.name)
      }
    }
    return changed
  }

  /// A weekday alone is that of the week wished for: "the week after next", then "no, Thursday".
  private func within(
    _ form: Form, _ heard: HeardValue, in words: String, _ slot: SlotDefinition
  ) -> Value {
    let wished = library[form.intent]?.slots.filter(\.saysDays).compactMap { form.slots[$0.name] }
    guard case .date(let day) = heard.value,
      case .dateRange(let first, let end)? = wished?.first, !(first..<end).contains(day),
      end.dayNumber - first.dayNumber <= 7, isWeekdayAlone(heard, in: words, slot)
    else { return heard.value }
    let ahead = (day.dayNumber - first.dayNumber) % 7
    let moved = first.adding(days: ahead < 0 ? ahead + 7 : ahead)
    return (first..<end).contains(moved) ? .date(moved) : heard.value
  }

  /// Whether a day was said as one word that means the same weekday in any week.
  private func isWeekdayAlone(
    _ heard: HeardValue, in words: String, _ slot: SlotDefinition
  ) -> Bool {
    guard case .date(let day) = heard.value,
      case let said = heard.words(in: words),
      said.split(separator: " ").count <= 2
    else { return false }
    // "Tomorrow" is another weekday from another day on, and "March 12" the same day.
    let later = CivilDateTime(date: moment.local.date.adding(days: 9), time: moment.local.time)
    guard
      case .date(let other)? = parser.values(
        of: .date, in: said, reference: later, preference: slot.preference
      ).first?.value
    else { return false }
    return other != day && (other.dayNumber - day.dayNumber) % 7 == 0
  }

  /// Empties the things that cannot be chosen any more now that other facts have changed.
  mutating func recheck(_ intent: IntentDefinition, after changed: [String]) {
    guard let first = intent.slots.firstIndex(where: { changed.contains($0.name) }) else { return }
    for slot in intent.slots[first...] where !changed.contains(slot.name) {
      guard case .item(let kind) = slot.kind, let id = itemID(form?.slots[slot.name]),
        let choices = try? choices(of: kind),
        !choices.contains(where: { $0.item.id == id && suits($0, changed) })
      else { continue }
      form?.empty(slot.name)
    }
  }

  /// Whether a thing is at a time that the changed facts allow; its source may offer others too where
  /// nothing fits.
  private func suits(_ choice: Choice, _ changed: [String]) -> Bool {
    guard let when = choice.when else { return true }
    return changed.allSatisfy { form?.slots[$0]?.holds(when) != false }
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
