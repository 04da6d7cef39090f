import Language
import Recognition

/// Finding which thing is meant: by place in a list, by name, by date, by "it".
extension Turn {
  /// Turns the words that name things into things, now that it is known which there are.
  ///
  /// True when the person must say which one is meant.
  mutating func resolveWords(of intent: IntentDefinition) throws -> Bool {
    for slot in intent.slots {
      guard let current = form, current.slots[slot.name] == nil else { continue }
      switch slot.kind {
      case .item(let kind):
        if try resolve(slot, kind: kind, words: current.unresolved[slot.name]) { return true }
      case .value(let kind):
        guard let words = current.unresolved[slot.name],
          let heard = parser.values(
            of: kind, in: words, reference: moment.local, preference: slot.preference
          ).first
        else { continue }
        form?.unresolved[slot.name] = nil
        if heard.readings.count > 1 {
          offerReadings(heard.readings, for: slot)
          return true
        }
        form?.fill(slot.name, with: heard.value)
      default: continue
      }
    }
    if let line = form?.openingLine { form?.firstLine = line }
    form?.openingLine = nil
    return false
  }

  private mutating func resolve(
    _ slot: SlotDefinition, kind: String, words: String?
  ) throws -> Bool {
    guard let line = words ?? form?.openingLine else { return false }
    let choices = try self.choices(of: kind)
    guard !choices.isEmpty else {
      form?.unresolved[slot.name] = nil
      return false
    }
    if let named = people(in: words ?? line, choices), named.isEmpty {
      // Somebody was named whose record is closed: the only one on offer is not meant.
      refuseRecord(besides: choices)
      return true
    }
    form?.unresolved[slot.name] = nil
    form?.named[slot.name] = words
    if let words, let referred = referred(by: words, kind: kind, among: choices) {
      form?.fill(slot.name, with: .item(referred.item))
      return false
    }
    let found = matches(line, among: choices)
    if found.count == 1 {
      form?.fill(slot.name, with: .item(found[0].item))
      return false
    }
    if found.isEmpty, words == nil, slot.isRequired, let focused = focused(kind, among: choices) {
      form?.fill(slot.name, with: .item(focused.item), byPerson: false)
      return false
    }
    if found.count > 1, found.count < choices.count, slot.isRequired || words != nil {
      offer(found, for: slot)
      return true
    }
    guard found.isEmpty else { return false }
    // What was named is not there: never pick another one in its place without a word.
    if let day = emptyDay(in: line, among: choices) {
      // "Cancel my visit on Sunday".
      say("dialog-none-then", ["day": .date(day)])
      guard choices.count > 1 else { return false }
    } else if let words, !saysWhen(words, among: choices) {
      say("dialog-not-found", ["words": .text(words)])
    } else {
      return false
    }
    offer(choices, for: slot)
    return true
  }

  /// A day that a line names and at which none of the choices is; nil where days are a matter of their
  /// own.
  private func emptyDay(in line: String, among choices: [Choice]) -> CivilDate? {
    guard let form, let intent = library[form.intent],
      !intent.slots.contains(where: \.saysDays),
      choices.contains(where: { $0.when != nil }),
      let heard = parser.values(
        of: .date, in: line, reference: moment.local, preference: .future
      ).first, case .date(let day) = heard.value
    else { return nil }
    let isEmpty = !heard.readings.contains { reading in
      choices.contains { $0.when.map { reading.holds($0) ?? false } ?? false }
    }
    return isEmpty ? day : nil
  }

  /// Whether words only say a time at which nothing is, as "at ten": the question tells which times
  /// there are.
  private func saysWhen(_ words: String, among choices: [Choice]) -> Bool {
    guard choices.contains(where: { $0.when != nil }) else { return false }
    return [ValueKind.time, .datetime].contains { kind in
      parser.values(of: kind, in: words, reference: moment.local).contains {
        $0.range.count * 2 >= words.utf8.count
      }
    }
  }

  /// The thing that "it" or "the second one" points at among those named last.
  private func referred(by words: String, kind: String, among choices: [Choice]) -> Choice? {
    let named = conversation.focus.filter { $0.item.kind == kind }
    if let index = position(in: words, count: named.count) {
      return choices.first { $0.item.id == named[index].item.id }
    }
    guard named.count == 1, isPronoun(words) else { return nil }
    return choices.first { $0.item.id == named[0].item.id }
  }

  /// The one thing that was just spoken of, where the act on it is read back before it is done.
  ///
  /// "Refill" after hearing about a medicine means that one; the confirmation names it.
  private func focused(_ kind: String, among choices: [Choice]) -> Choice? {
    guard let form, library[form.intent]?.confirms == true else { return nil }
    let named = conversation.focus.filter { $0.item.kind == kind }
    guard named.count == 1 else { return nil }
    return choices.first { $0.item.id == named[0].item.id }
  }

  /// Whether the words only point at what was named last: "it", "that one".
  func isPronoun(_ words: String) -> Bool {
    exactly(words, as: Universals.that) != nil
  }

  /// The line understood as a universal, where it says that one word for word, whatever form is open.
  private func exactly(_ line: String, as universal: String) -> Hypothesis? {
    let context = RecognitionContext(reference: moment.local)
    return language?.recogniser.recognise([Guess(line)], in: context).ranked
      .first { $0.isExact && $0.intent == universal }
  }

  /// The choices that a line names, in the order in which their source offers them.
  func matches(_ line: String, among choices: [Choice]) -> [Choice] {
    guard let language, let kind = choices.first?.item.kind else { return [] }
    let things = choices.map {
      NamedThing(id: $0.item.id, names: $0.names, when: $0.when)
    }
    if let named = people(in: line, choices) { return named }
    let found = language.things.match(
      line, among: things, type: kind, reference: moment.local, locale: conversation.locale)
    return choices.filter { found.contains($0.item.id) }
  }

  /// The place in a list that a line names, counted from 0: "2", "the second one", "the last".
  ///
  /// A line that says more than a place is no choice: "March 10" does not choose the tenth.
  /// Counted from the front only the first `told` can be meant, where the others have no number yet.
  func position(in line: String, count: Int, from start: Int = 0, told: Int? = nil) -> Int? {
    guard count > 0,
      let chosen = exactly(line, as: Universals.choose)
    else { return nil }
    for slot in chosen.slots {
      guard case .value(let heard) = slot.content else { continue }
      let place: Int
      switch heard.value {
      case .ordinal(let ordinal): place = ordinal
      case .number(let number):
        guard let whole = number.wholeNumber else { continue }
        place = whole
      default: continue
      }
      let index = place < 0 ? count + place : start + place - 1
      let most = place < 0 ? count : min(count, told ?? count)
      if (0..<most).contains(index) { return index }
    }
    return nil
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
