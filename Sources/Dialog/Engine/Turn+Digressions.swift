import Language
import Recognition

/// Telling an answer from another request while a question stands open.
extension Turn {
  /// True when the line is, word for word, a request other than the one in progress.
  func exactOther(_ recognition: Recognition, than intent: String) -> Bool {
    guard let first = recognition.ranked.first else { return false }
    return first.isExact && first.intent != intent && library[first.intent] != nil
  }

  /// Whether the line is plainly another request: word for word, or after "wait".
  ///
  /// What is dictated may say anything that could be a request, so that only "wait" interrupts it.
  func interrupts(_ utterance: Utterance) -> Bool {
    guard let form else { return false }
    if utterance.opening == .interruption, let request = utterance.request,
      request.intent != form.intent
    {
      return true
    }
    if utterance.opening == .correction {
      return exactOther(utterance.recognition, than: form.intent)
    }
    switch openSlot?.wording {
    case .dictation where openSlot?.kind == .text: return false
    case .word where openSlot?.kind == .text:
      // A username is one word; a sentence is a request.
      return utterance.request.map { $0.intent != form.intent } == true
        && utterance.line.trimmed.contains(where: \.isWhitespace)
    default:
      guard exactOther(utterance.recognition, than: form.intent) else { return false }
      return openSlot?.kind != .text || !yieldsToWords(utterance.recognition)
    }
  }

  /// Whether the line only tells something, so that it is the answer where free words are asked.
  private func yieldsToWords(_ recognition: Recognition) -> Bool {
    recognition.ranked.first.flatMap { library[$0.intent] }?.yieldsToWords == true
  }

  /// The slot that is asked now.
  var openSlot: SlotDefinition? {
    guard let form, case .slot(let name) = form.question else { return nil }
    return library[form.intent]?.slot(name)
  }

  /// Goes off to another request in the middle of a form, or takes further facts for the same one.
  mutating func digress(_ utterance: Utterance) -> Bool {
    guard let current = form, let request = requested(utterance), library[request.intent] != nil,
      request.intent != current.intent || !request.slots.isEmpty
    else { return false }
    conversation.misses.clear()
    start(request, line: utterance.line)
    return true
  }

  /// The request of a line; "no" that is set aside may be the very point of one, so that the rest alone
  /// counts only where it is a request word for word.
  private func requested(_ utterance: Utterance) -> Hypothesis? {
    guard utterance.opening == .correction, utterance.recognition.ranked.first?.isExact != true
    else { return utterance.request }
    guard case .act(let hypothesis) = utterance.wholeRecognition.decision else { return nil }
    return hypothesis
  }

  // MARK: - An answer or a request?

  /// Asks whether free words are the answer or a request, where they may well be either.
  mutating func doubt(_ utterance: Utterance) -> Bool {
    guard var current = form, let slot = openSlot, let request = utterance.request,
      request.intent != current.intent, library[request.intent]?.yieldsToWords == false,
      slot.wording == .text || request.isExact
    else { return false }
    conversation.misses.clear()
    current.question = .doubt(slot: slot.name, words: utterance.whole)
    form = current
    askDoubt()
    return true
  }

  /// Says the two ways in which the words can be taken.
  mutating func askDoubt() {
    guard case .doubt(_, let words) = form?.question,
      let request = listen([Guess(words)])?.request, let intent = library[request.intent]
    else { return }
    say("dialog-answer-or-request")
    say("dialog-choice-answer", ["number": .count(1)])
    say("dialog-choice-request", ["number": .count(2), "request": topicName(intent)])
  }

  /// True when the line says whether the words were the answer or a request.
  mutating func answerDoubt(_ utterance: Utterance) -> Bool {
    guard var current = form, case .doubt(let name, let words) = current.question,
      let isAnswer = saysAnswer(utterance)
    else { return false }
    conversation.misses.clear()
    if isAnswer {
      current.fill(name, with: .text(words.trimmed))
      form = current
      advance()
      return true
    }
    current.question = .slot(name)
    form = current
    guard let request = listen([Guess(words)]), digress(request) else {
      askAgain()
      return true
    }
    return true
  }

  /// True for "my answer", false for "a new request", nil when the line says neither.
  private func saysAnswer(_ utterance: Utterance) -> Bool? {
    if let place = position(in: utterance.line, count: 2) { return place == 0 }
    switch utterance.recognition.ranked.first(where: \.isExact)?.intent {
    case Universals.asAnswer: return true
    case Universals.asRequest: return false
    default: return answeredYesOrNo(utterance.whole)
    }
  }
}
