import Dialog

/// What a call says and how it listens.
extension PhoneCall {
  /// The step that the call is at.
  mutating func present() -> PhoneStep {
    let next = next
    var sentences = notes.flatMap { self.sentences(Reply([$0], locale: conversation.locale)) }
    if isTransferring {
      sentences = self.sentences(Reply([Message("phone-transfer")], locale: conversation.locale))
    } else {
      if !isQuiet { sentences += self.sentences(reply) }
      if !state.isRecording { sentences += prompts() }
    }
    return PhoneStep(
      sentences, locale: conversation.locale, rate: conversation.rate,
      playsRecording: playsRecording, next: next)
  }

  private func sentences(_ reply: Reply) -> [PhoneSentence] {
    // Before sign-in, too, what was answered may be said: a date of birth that has two readings.
    let isPersonal =
      wasSignedIn || conversation.session.isSignedIn || conversation.openQuestion != nil
    return wording.sentences(
      for: reply, medium: state.isText ? .screen : .speech, verbosity: conversation.verbosity
    ).map { PhoneSentence($0.text, isPrivate: isPersonal && $0.saysValues) }
  }

  // MARK: - Listening

  private var next: PhoneStep.Next {
    if isTransferring { return .transfer }
    if state.isRecording { return .record(maximumSeconds: PhoneRecording.longest) }
    switch question {
    case .nothing: return .hangUp
    case .entry(let entry):
      return .listen(
        PhoneListening(
          firstTimeout: patient(10_000), nextTimeout: patient(entry == .letters ? 5_000 : 3_000),
          takesSpeech: entry != .secret, isSecret: entry == .secret))
    default:
      return .listen(
        PhoneListening(maximumKeys: state.isText ? nil : 1, firstTimeout: patient(10_000)))
    }
  }

  /// Whoever listens slowly may take longer to answer, too.
  private func patient(_ milliseconds: Int) -> Int {
    switch conversation.rate {
    case .slow, .slowest: milliseconds * 2
    default: milliseconds
    }
  }

  // MARK: - What can be pressed

  /// The sentences that say which keys answer; a text call is answered in words.
  private mutating func prompts() -> [PhoneSentence] {
    guard !state.isText else { return [] }
    switch question {
    case .language: return languages
    case .menu: return menuSentences()
    case .yesOrNo:
      let isSaid = !isQuiet && reply.statements.contains { $0.id == "dialog-yes-or-no" }
      return isSaid ? [] : say("dialog-yes-or-no")
    case .undo: return say("phone-undo") + say("dialog-yes-or-no")
    case .choice, .nothing: return []
    case .phrases(let ways): return sentences(for: ways)
    case .review(let recorded):
      return say("phone-review", ["seconds": .count(recorded.seconds)])
    case .entry(let entry): return sentences(for: entry)
    case .readBack(let text): return ask(text)
    }
  }

  private func say(_ id: String, _ arguments: [String: Value] = [:]) -> [PhoneSentence] {
    sentences(Reply([Message(id, arguments)], locale: conversation.locale))
  }

  /// Each language offers itself.
  private var languages: [PhoneSentence] {
    engine.locales.enumerated().flatMap { place, tag in
      let message = Message("phone-language", ["key": .count(place + 1)])
      return wording.sentences(for: Reply([message], locale: tag), medium: .speech).map {
        PhoneSentence($0.text, isPrivate: false, locale: tag)
      }
    }
  }

  private func sentences(for ways: PhraseChoices) -> [PhoneSentence] {
    ways.choices.enumerated().flatMap { place, way in
      let key = Value.count(place + 1)
      switch way {
      case .record: return say("phone-choose-record", ["key": key])
      case .phrase(let words): return say("phone-phrase", ["phrase": .text(words), "key": key])
      case .spell: return say("phone-spell", ["key": key])
      }
    } + (ways.moreKey.map { say("menu-more", ["key": .count($0)]) } ?? [])
  }

  private mutating func menuSentences() -> [PhoneSentence] {
    let page = menuPage
    var sentences: [PhoneSentence] = []
    for message in page.sentences { sentences += menu(message) }
    if page.place.isTop { sentences += say("menu-person") }
    if !state.knowsKeys || reply.statements.contains(where: { $0.id == "dialog-help" }) {
      state.knowsKeys = true
      sentences += say("phone-keys")
    }
    return sentences
  }

  /// Which areas and requests there are is no secret, whatever values the sentence is made of.
  private func menu(_ message: Message) -> [PhoneSentence] {
    sentences(Reply([message], locale: conversation.locale)).map {
      PhoneSentence($0.text, isPrivate: false)
    }
  }

  /// How to get help with the open question, where there is some.
  private var fallbackSentences: [PhoneSentence] {
    engine.fallback(for: conversation).map { say("phone-fallback", ["request": .message($0.name)]) }
      ?? []
  }

  private func sentences(for entry: PhoneEntry) -> [PhoneSentence] {
    if isPartial, state.keys == "0", !entry.takesZero { return say("phone-zero") }
    if isPartial { return say("phone-partial", ["count": .count(state.keys.count)]) }
    if isQuiet, notes.isEmpty, entry != .letters { return [] }
    return switch entry {
    case .secret: say("phone-enter-secret")
    case .value(let kind): say("phone-enter-\(kind)") + fallbackSentences
    case .letters: say("phone-enter-letters")
    }
  }

  /// What was spelled is heard letter by letter, and always private: it may be a code.
  private func ask(_ text: String) -> [PhoneSentence] {
    let message =
      reply.expects == .words
      ? Message("phone-is-that-word", ["word": .text(text), "letters": .code(text)])
      : Message("phone-is-that", ["letters": .code(text)])
    let question = sentences(Reply([message], locale: conversation.locale))
    return question.map { PhoneSentence($0.text, isPrivate: true) } + say("dialog-yes-or-no")
  }
}
