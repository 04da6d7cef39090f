import Language
import Recognition

/// Taking a line the way that the state of the conversation suggests.
extension Turn {
  /// The ways to take a line now, in the order in which they are tried.
  var readings: [Reading] {
    if conversation.isPaused, form?.question != nil { return [.universal, .resumption] }
    if !conversation.alternatives.isEmpty {
      return [.universal, .change, .another, .alternative, .request]
    }
    guard let form, let question = form.question else {
      return [.pointing, .universal, .another, .reference, .stray, .request]
    }
    switch question {
    case .confirmation:
      return [.universal, .change, .another, .interruption, .correction, .yesOrNo, .digression]
    case .resumption: return [.universal, .interruption, .yesOrNo, .digression]
    case .retry: return [.universal, .change, .interruption, .yesOrNo, .digression]
    case .doubt: return [.universal, .verdict, .interruption, .digression]
    case .slot(let name):
      return [.universal] + answers(to: library[form.intent]?.slot(name), of: form)
    }
  }

  private func answers(to slot: SlotDefinition?, of form: Form) -> [Reading] {
    guard let slot else { return [.digression] }
    if !form.choices.isEmpty {
      return [.change, .another, .interruption, .choice, .correction, .refusal, .digression]
    }
    switch slot.kind {
    case .secret: return [.words]
    case .value: return [.change, .another, .value, .interruption, .correction, .digression]
    case .item: return [.change, .another, .interruption, .digression]
    case .text: break
    }
    switch slot.wording {
    case .word: return [.change, .interruption, .words]
    case .text: return [.change, .another, .interruption, .restatement, .doubt, .amendment, .words]
    case .dictation: return [.change, .interruption, .restatement, .doubt, .words]
    }
  }

  /// True when the reading fits the line, which was then dealt with.
  mutating func take(_ reading: Reading, _ utterance: Utterance) -> Bool {
    switch reading {
    case .universal: return takeUniversal(utterance)
    case .resumption:
      conversation.isPaused = false
      askAgain()
      return true
    case .change: return change(utterance.recognition)
    case .alternative: return answerAlternatives(utterance)
    case .verdict: return answerDoubt(utterance)
    case .interruption: return interrupts(utterance) && digress(utterance)
    case .doubt: return doubt(utterance)
    case .amendment: return answerAndCorrect(utterance)
    case .another: return askForAnother(utterance)
    case .correction: return correct(utterance.line)
    case .restatement: return restate(utterance)
    case .yesOrNo: return answerYesOrNo(utterance)
    case .pointing: return actOnFocus(utterance)
    case .stray: return answerNothing(utterance)
    case .refusal: return refuseChoices(utterance)
    case .choice: return answerChoice(utterance.line)
    case .value: return answerValue(utterance)
    case .words: return answerWords(utterance)
    case .reference: return refer(to: utterance.line, utterance.recognition)
    case .digression: return digress(utterance)
    case .request:
      request(utterance.recognition, line: utterance.line)
      return true
    }
  }

  private mutating func takeUniversal(_ utterance: Utterance) -> Bool {
    guard let intent = utterance.universal else { return false }
    if Universals.courtesies.contains(intent) {
      // "No, thanks" is a no, and "thank you, that helps" may be all that somebody wants to write.
      let isAlone = utterance.line.split(separator: " ").count <= 2
      if utterance.opening == .correction || openSlot?.wording == .dictation && !isAlone {
        return false
      }
    }
    conversation.misses.clear()
    conversation.isPaused = false
    perform(universal: intent, words: utterance.recognition.ranked.first?.slots.first?.words)
    return true
  }

  /// Understands a line, and the rest of it where it opens with "wait" or "no".
  func listen(_ guesses: [Guess]) -> Utterance? {
    guard let whole = guesses.first?.text, let recognition = understand(guesses) else { return nil }
    let openings: [(String, Utterance.Opening)] = [
      (Universals.interrupt, .interruption), (Universals.correct, .correction),
      (Universals.asUsual, .usual),
    ]
    for (intent, opening) in openings {
      guard
        let opened = recognition.ranked.first(where: { $0.intent == intent && $0.isExact }),
        let rest = opened.slots.first?.words, let meant = understand([Guess(rest)])
      else { continue }
      // "No" may be part of a request, "no code came": where nothing stands open to be corrected, it
      // is set aside only before a request word for word.
      if opening == .correction, form?.question == nil {
        guard case .act(let request) = meant.decision, request.isExact else { continue }
      }
      // What is like last time may be a pain as well as a visit.
      if opening == .usual {
        guard form?.question == nil, case .act(let request) = meant.decision,
          library[request.intent]?.slots.isEmpty == false
        else { continue }
      }
      return Utterance(
        whole: whole, line: rest, recognition: meant, wholeRecognition: recognition,
        opening: opening)
    }
    return Utterance(
      whole: whole, line: whole, recognition: recognition, wholeRecognition: recognition,
      opening: nil)
  }
}
