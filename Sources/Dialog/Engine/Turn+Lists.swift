import Language

/// Lists: choices three at a time, entries a few at a time, "next" and "previous".
extension Turn {
  /// How many choices are offered at once.
  var choicePage: Int { 3 }

  /// How many entries of a list are said at once: a phone carries fewer than a page.
  ///
  /// Beside an open question, to which "next" belongs, they are twice as many.
  var entryPage: Int {
    let most = conversation.channel == .phone || conversation.verbosity == .brief ? 3 : 5
    return form?.question == nil ? most : 2 * most
  }

  /// Reads out choices of the form on top, numbered from their place in the whole list.
  mutating func offerChoices(from start: Int) {
    guard var current = form, !current.choices.isEmpty else { return }
    let end = min(start + choicePage, current.choices.count)
    for index in start..<end {
      say(
        "dialog-choice",
        [
          // A key has one digit: on a telephone every page counts from 1.
          "number": .count(index + 1 - (conversation.channel == .phone ? start : 0)),
          "label": .message(current.choices[index].item.label),
        ])
    }
    current.offered = end
    form = current
    guard end < current.choices.count else { return }
    let left: [String: Value] = [
      "count": .count(current.choices.count - end), "key": .count(end - start + 1),
    ]
    if conversation.channel == .phone {
      say("dialog-more-choices", left)
    } else {
      sayWithHint("dialog-more-choices", left)
    }
  }

  /// The place of the first choice of the page that was read out last.
  var firstOffered: Int {
    guard let form, form.offered > 0 else { return 0 }
    return (form.offered - 1) / choicePage * choicePage
  }

  /// How many numbers the choices read out take: on a telephone those of one page, and one for more.
  func offeredKeys(of form: Form) -> Int {
    guard conversation.channel == .phone, form.offered > 0 else { return form.offered }
    let shown = form.offered - firstOffered
    return form.offered < form.choices.count ? shown + 1 : shown
  }

  /// Says the first part of an outcome's list, or nothing when it has none.
  mutating func speakList(of outcome: Outcome, for intent: String) {
    if !outcome.timeline.isEmpty {
      let place = min(max(outcome.timelinePlace, 0), outcome.timeline.count - 1)
      conversation.timeline = Timeline(
        intent: intent, entries: outcome.timeline, place: place)
      conversation.focus = [outcome.timeline[place].choice].compactMap { $0 }
      conversation.page = nil
    } else if !outcome.entries.isEmpty {
      conversation.timeline = nil
    }
    guard !outcome.entries.isEmpty else {
      statements += outcome.closing
      return
    }
    if outcome.timeline.isEmpty || outcome.entries.count > 1 {
      conversation.focus = outcome.entries.compactMap(\.choice)
    }
    conversation.page = Page(
      intent: intent, entries: outcome.entries, closing: outcome.closing,
      atOnce: outcome.entriesAtOnce)
    speakPage(from: 0)
  }

  /// Says the part of the list that begins at `start`.
  mutating func speakPage(from start: Int) {
    guard var page = conversation.page else { return }
    page.start = start
    page.count = min(page.atOnce ?? entryPage, page.entries.count - start)
    // A single entry is not worth another turn.
    if page.remaining == 1, page.atOnce == nil { page.count += 1 }
    let said = page.entries[start..<start + page.count]
    for entry in said {
      statements += entry.messages
      tellHeard(entry)
    }
    // What is read one by one is what "that one" means.
    if page.atOnce != nil { conversation.focus = said.compactMap(\.choice) }
    conversation.page = page
    if page.remaining > 0, form?.question != nil {
      say("dialog-more-later", ["count": .count(page.remaining)])
    } else if page.remaining > 0 {
      sayWithHint("dialog-more-entries", ["count": .count(page.remaining)])
    } else {
      statements += page.closing
    }
  }

  /// Tells the service of an entry that it was said.
  private func tellHeard(_ entry: Entry) {
    guard let name = entry.heard, let choice = entry.choice,
      let service = engine.services.service(name)
    else { return }
    let call = ServiceCall(
      intent: name, slots: ["entry": .item(choice.item)], session: conversation.session,
      moment: moment, locale: conversation.locale, channel: conversation.channel)
    // What could not be noted is offered again as new, which loses nothing.
    _ = try? service.perform(call)
  }

  /// The next or the previous part of what is being read; false when nothing is.
  mutating func turnPage(forward: Bool) -> Bool {
    if let current = form, !current.choices.isEmpty {
      let start = firstOffered
      let target = forward ? current.offered : start - choicePage
      guard target >= 0, target < current.choices.count else {
        say(forward ? "dialog-no-more-choices" : "dialog-first-choices")
        offerChoices(from: start)
        return true
      }
      offerChoices(from: target)
      return true
    }
    guard form?.question == nil, let page = conversation.page else { return false }
    speakOfRecord(library[page.intent])
    if forward, page.remaining > 0 {
      speakPage(from: page.start + page.count)
    } else if forward {
      say("dialog-end-of-list")
    } else if page.start > 0 {
      speakPage(from: max(0, page.start - (page.atOnce ?? entryPage)))
    } else {
      say("dialog-start-of-list")
    }
    return true
  }

  /// "Next" and "previous", in a list or through time.
  mutating func nextOrPrevious(forward: Bool) {
    if forward, form?.question == .resumption {
      goOn()
      return
    }
    if forward, conversation.page.map({ $0.remaining == 0 }) ?? true, tellAfter() { return }
    if turnPage(forward: forward) { return }
    if !forward, conversation.timeline != nil {
      tellBefore()
      return
    }
    if form?.question != nil { askAgain() } else { say("dialog-nothing-to-page") }
  }

  /// "More": the rest of a list, or more about the only thing named last.
  mutating func tellMoreOrContinue() {
    if form?.question == nil, conversation.page.map({ $0.remaining == 0 }) ?? true,
      conversation.focus.count == 1, tellMore(about: conversation.focus[0])
    {
      return
    }
    nextOrPrevious(forward: true)
  }
}
