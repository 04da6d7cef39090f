import Dialog

/// What keys do, one after the other, however many were pressed at once.
extension PhoneCall {
  /// Uses the keys that were pressed, each for the question it answers.
  ///
  /// What was said between two keys is passed over, as when somebody interrupts it. Keys that were
  /// pressed ahead go no further than a sentence that has to be heard: what was not understood, what
  /// was refused, and what is read back before it is done. What is set aside there is said.
  mutating func useKeys() {
    while !state.keys.isEmpty, !isTransferring, !state.isRecording, question != .nothing {
      let isUsed: Bool
      if case .entry(let entry) = question { isUsed = use(entry) } else { isUsed = useKey() }
      guard isUsed else { return }
      if !state.keys.isEmpty, mustBeHeard {
        state.keys = ""
        notes.append(Message("phone-keys-left"))
      }
    }
    // Nothing is left to press for; and nobody records by keys.
    if isTransferring || state.isRecording || question == .nothing { state.keys = "" }
  }

  private var mustBeHeard: Bool {
    wasUnknown || reply.status == .notUnderstood || reply.status == .refused
      || conversation.awaitsConfirmation || state.readBack != nil || state.isUndoing
      || state.isRecording || state.recorded != nil
  }

  // MARK: - Digits and letters

  /// False when more keys must come.
  private mutating func use(_ entry: PhoneEntry) -> Bool {
    let fallback = engine.fallback(for: conversation)
    switch entry.take(from: &state.keys, hasFallback: fallback != nil) {
    case .partial:
      isPartial = true
      isQuiet = true
      return false
    case .command(let key): perform(key)
    case .fallback: if let fallback { turn(.command(fallback.intent)) }
    case .entry(""): turn(.command("universal.skip"))
    case .entry(let keys):
      switch entry {
      case .secret: turn(.secret(keys))
      case .value: turn(.keys(keys))
      case .letters: readBack(keys)
      }
    }
    return true
  }

  private mutating func readBack(_ keys: String) {
    isQuiet = true
    // Spaces and marks alone say nothing.
    if let text = KeyedLetters.text(keys), text.contains(where: { $0.isLetter || $0.isNumber }) {
      state.readBack = text
    } else {
      wasUnknown = true
      notes = [Message("phone-letters-unknown")]
    }
  }

  // MARK: - Single keys

  private mutating func useKey() -> Bool {
    let key = state.keys.removeFirst()
    // Many people end every key with pound.
    if key != "#", state.keys.first == "#" { state.keys.removeFirst() }
    if let place = key.wholeNumberValue, (1...Menu.mostChoices).contains(place) {
      choose(place)
    } else if let key = PhoneKey(rawValue: key) {
      perform(key)
    }
    return true
  }

  private mutating func choose(_ place: Int) {
    switch question {
    case .language:
      if engine.locales.count >= place {
        chooseLanguage(engine.locales[place - 1])
      } else {
        complain()
      }
    case .menu: choose(place, in: menuPage)
    case .yesOrNo, .choice: turn(.keys(String(place)))
    case .phrases(let ways): choose(place, among: ways)
    case .review: chooseReview(place)
    case .readBack(let text):
      switch place {
      case 1: turn(.answer(text))
      case 2: turn(.command("universal.repeat"))
      default: complain()
      }
    case .undo: if place <= 2 { undo(place == 1) } else { complain() }
    case .entry, .nothing: break
    }
  }

  private mutating func choose(_ place: Int, among ways: PhraseChoices) {
    guard ways.choices.indices.contains(place - 1) else {
      guard place == ways.moreKey else {
        complain()
        return
      }
      state.phrasePage += 1
      isQuiet = true
      return
    }
    switch ways.choices[place - 1] {
    case .record: beginRecording()
    case .phrase(let words): turn(.answer(words))
    case .spell:
      state.isSpelling = true
      isQuiet = true
    }
  }

  /// Undoes the last act, or leaves it as it is.
  mutating func undo(_ undoes: Bool) {
    state.isUndoing = false
    if undoes { turn(.command("universal.undo")) } else { isQuiet = true }
  }

  private mutating func choose(_ place: Int, in page: MenuPage) {
    if place == page.moreKey {
      move(to: MenuPlace(area: page.place.area, page: page.place.page + 1))
      return
    }
    switch page.choice(key: place) {
    case .area(let area): move(to: MenuPlace(area: area))
    case .intent(let name, _): turn(.command(name))
    case nil: complain()
    }
  }

  private mutating func move(to place: MenuPlace) {
    state.place = place
    notes = []
    isQuiet = true
  }

  /// The key means nothing here; what does is said again.
  mutating func complain() {
    wasUnknown = true
    isQuiet = true
    notes = [Message("phone-key-unknown")]
  }

  // MARK: - Keys that always do the same

  private mutating func perform(_ key: PhoneKey) {
    switch key {
    case .person: turn(.command("universal.person"))
    case .exit: leave()
    case .language: speakAnother()
    case .repeat: sayAgain()
    case .slower: turn(.command("universal.slower"))
    case .next: goOn()
    case .back: goBack()
    case .end: passOver()
    }
  }

  private mutating func leave() {
    switch question {
    case .menu where !state.place.isTop: move(to: MenuPlace())
    case .menu, .language: turn(.command("universal.goodbye"))
    case .undo: undo(false)
    default: turn(.command("universal.stop"))
    }
    state.isChoosingLanguage = false
  }

  private mutating func speakAnother() {
    let tags = engine.locales
    guard tags.count > 1, let place = tags.firstIndex(of: conversation.locale) else {
      complain()
      return
    }
    let next = tags[(place + 1) % tags.count]
    if question == .language {
      chooseLanguage(next)
    } else {
      turn(.command("universal.language.\(next)"))
    }
  }

  private mutating func sayAgain() {
    switch question {
    case .language: break
    case .menu where !state.place.isTop: isQuiet = true
    case .readBack, .undo: isQuiet = true
    case .review:
      isQuiet = true
      playsRecording = true
    default: turn(.command("universal.repeat"))
    }
  }

  private mutating func goOn() {
    let page = menuPage
    if question == .menu, !conversation.hasMoreToSay, page.hasMore {
      move(to: MenuPlace(area: page.place.area, page: page.place.page + 1))
      return
    }
    if case .phrases(let ways) = question, ways.hasMore {
      state.phrasePage += 1
      isQuiet = true
      return
    }
    turn(.command("universal.next"))
  }

  private mutating func goBack() {
    switch question {
    case .language: isQuiet = true
    case .menu where !state.place.isTop: move(to: state.place.back)
    case .menu where conversation.undoEnd.map({ $0 >= now().seconds }) == true:
      state.isUndoing = true
      isQuiet = true
    case .undo: undo(false)
    case .readBack: turn(.command("universal.repeat"))
    case .review:
      state.recorded = nil
      isQuiet = true
    case .phrases where state.phrasePage > 0:
      state.phrasePage -= 1
      isQuiet = true
    case .entry(.letters) where state.isSpelling:
      state.isSpelling = false
      isQuiet = true
    default: turn(.command("universal.back"))
    }
  }

  /// A bare pound sign passes over the words; what was spelled it confirms, as it confirms an entry.
  private mutating func passOver() {
    switch question {
    case .readBack(let text): turn(.answer(text))
    case .choice: turn(.command("universal.repeat"))
    case .yesOrNo: turn(.command("universal.repeat"))
    case .language: chooseLanguage(conversation.locale)
    default: isQuiet = true
    }
  }
}
