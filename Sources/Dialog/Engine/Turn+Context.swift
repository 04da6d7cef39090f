import Language
import Recognition

/// What was spoken of last: "it", "the second one", "and the one before?", "when was it?".
extension Turn {
  /// True when the line points at one of the things named last: "the second one", "more about that".
  mutating func refer(to line: String, _ recognition: Recognition) -> Bool {
    if let first = recognition.ranked.first, first.isExact, Universals.standsAlone(first.intent) {
      return false
    }
    if let index = position(in: line, count: conversation.focus.count) {
      return tellMore(about: conversation.focus[index])
    }
    guard conversation.focus.count == 1, isPronoun(line) else { return false }
    return tellMore(about: conversation.focus[0])
  }

  /// True when the line asks for something to be done with the one thing that was named last: "cancel
  /// it", "refill that".
  ///
  /// The line is understood once more with the thing's name in the place of "it".
  mutating func actOnFocus(_ utterance: Utterance) -> Bool {
    guard conversation.focus.count == 1, let thing = conversation.focus.first,
      let name = thing.names.first, let language
    else { return false }
    var words = utterance.line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...8).contains(words.count),
      let place = words.lastIndex(where: { isPronoun($0) })
    else { return false }
    words[place] = name
    var context = recognitionContext()
    context.things[thing.item.kind] = [
      NamedThing(id: thing.item.id, names: thing.names, when: thing.when)
    ]
    let meant = language.recogniser.recognise(
      [Guess(words.joined(separator: " "))], in: context)
    guard case .act(let request) = meant.decision, request.isExact,
      let intent = library[request.intent], intent.confirms,
      let slot = intent.slots.first(where: { $0.itemKind == thing.item.kind })
    else { return false }
    conversation.misses.clear()
    // "Move it to Monday at nine": what else was said counts, too.
    var said = alternative(request, line: utterance.line)
    said.slots[slot.name] = .item(thing.item)
    said.unresolved[slot.name] = nil
    start(said)
    return true
  }

  /// Starts the intent that tells more about a thing.
  mutating func tellMore(about choice: Choice) -> Bool {
    guard let intent = library.details(of: choice.item.kind),
      let slot = intent.slots.first(where: { $0.itemKind == choice.item.kind })
    else { return false }
    conversation.misses.clear()
    var new = Form(intent: intent.name)
    new.fill(slot.name, with: .item(choice.item))
    push(new)
    advance()
    return true
  }

  /// "And the one before?": a step back in time from what was told last.
  mutating func tellBefore() {
    if var timeline = conversation.timeline {
      guard timeline.place + 1 < timeline.entries.count else {
        sayAndAskAgain("dialog-nothing-before")
        return
      }
      timeline.place += 1
      conversation.timeline = timeline
      tell(timeline.entries[timeline.place])
      return
    }
    if form?.question == nil, turnPage(forward: false) { return }
    sayAndAskAgain("dialog-nothing-before")
  }

  /// A step forward in time after one back; false when there is none to take.
  mutating func tellAfter() -> Bool {
    guard form?.question == nil, var timeline = conversation.timeline, timeline.place > 0 else {
      return false
    }
    timeline.place -= 1
    conversation.timeline = timeline
    tell(timeline.entries[timeline.place])
    return true
  }

  /// "When was it?": the day and time of what was told last.
  mutating func tellWhen() {
    let told: Choice?
    if let timeline = conversation.timeline {
      told = timeline.entries[timeline.place].choice
    } else {
      told = conversation.focus.count == 1 ? conversation.focus[0] : nil
    }
    guard let when = told?.when else {
      sayAndAskAgain("dialog-no-when")
      return
    }
    if let timeline = conversation.timeline { speakOfRecord(library[timeline.intent]) }
    let isDay = when.time == .midnight
    let tense = when < moment.local ? "-past" : ""
    say(
      isDay ? "dialog-when-day\(tense)" : "dialog-when\(tense)",
      ["when": isDay ? .date(when.date) : .dateTime(when)])
    if form?.question != nil { askAgain() }
  }

  private mutating func tell(_ entry: Entry) {
    speakOfRecord((conversation.timeline?.intent).flatMap { library[$0] })
    statements += entry.messages
    if let choice = entry.choice { conversation.focus = [choice] }
    if form?.question != nil { askAgain() }
  }
}
