import Language

/// Going back, out, on and away, with what is kept and what is not; undo.
extension Turn {
  mutating func goBack() {
    conversation.alternatives = []
    guard var current = form, current.question != nil else {
      if !turnPage(forward: false) { say("dialog-nowhere-back") }
      return
    }
    if case .slot(let name) = current.question, isWish(name, of: current) {
      // A wish that was asked for need not be said after all.
      forgo(name)
      say("dialog-back")
      advance()
      return
    }
    if case .doubt(let slot, _) = current.question {
      current.question = .slot(slot)
      form = current
      say("dialog-back")
      askAgain()
      return
    }
    let asked =
      current.question == .resumption ? [] : library[current.intent]?.slots.map(\.name) ?? []
    guard let last = asked.last(where: current.filled.contains) else {
      say("dialog-back-out", ["topic": topic(of: current)])
      drop()
      return
    }
    current.empty(last)
    current.openingLine = nil
    form = current
    say("dialog-back")
    advance()
  }

  mutating func stop() {
    let wasAsking = !conversation.alternatives.isEmpty || conversation.page != nil
    conversation.alternatives = []
    conversation.page = nil
    guard let current = form else {
      say(wasAsking ? "dialog-kept" : "dialog-nothing-to-stop")
      return
    }
    say("dialog-stopped-topic", ["topic": topic(of: current)])
    drop()
  }

  mutating func startOver() {
    conversation.forms = []
    conversation.alternatives = []
    conversation.page = nil
    conversation.focus = []
    conversation.timeline = nil
    say("dialog-started-over")
    say("dialog-greeting-hint")
  }

  /// The last words, with what was begun and is kept.
  mutating func sayGoodbye() {
    let library = self.library
    let open = conversation.forms.last {
      $0.question != nil && !$0.isPrerequisite && library[$0.intent]?.grantsSignIn != true
    }
    if let open {
      let isKept = engine.memory != nil && begunForms.contains { $0.intent == open.intent }
      say(
        isKept ? "dialog-goodbye-kept" : "dialog-goodbye-dropped",
        ["topic": topic(of: open), "hours": .count(Int(Begun.formSeconds / 3_600))])
    }
    say("dialog-goodbye")
    ends = true
  }

  // MARK: - Leaving one question

  /// Whether a slot need not be filled for the form to go on.
  private func isWish(_ slot: String, of form: Form) -> Bool {
    library[form.intent]?.slot(slot)?.isRequired == false
  }

  private mutating func forgo(_ slot: String) {
    form?.demanded.removeAll { $0 == slot }
    form?.closeQuestion()
  }

  /// "Any of them": the first that was offered; nothing at all where nothing need be said.
  mutating func chooseAny() {
    guard let current = form, let slot = openSlot else {
      if form?.question != nil { miss(nil) } else { say("dialog-listening") }
      return
    }
    if let first = current.choices.first {
      choose(first, for: slot)
    } else if isWish(slot.name, of: current) {
      forgo(slot.name)
      advance()
    } else {
      miss(nil)
    }
  }

  /// "Skip": leaves a question open that need not be answered, and says when it must.
  mutating func skip() {
    if !conversation.alternatives.isEmpty {
      // None of the requests that were offered is meant.
      answerAlternatives(false)
      return
    }
    guard let current = form, current.question != nil else {
      if !turnPage(forward: true) { say("dialog-nothing-to-skip") }
      return
    }
    guard let slot = openSlot else {
      sayAndAskAgain("dialog-cannot-skip")
      return
    }
    if isWish(slot.name, of: current) {
      forgo(slot.name)
      say("dialog-skipped")
      advance()
    } else if current.offered < current.choices.count {
      // "None of those" is for the next ones, while there are any.
      _ = turnPage(forward: true)
    } else {
      sayAndAskAgain("dialog-cannot-skip")
    }
  }

  /// "I don't know": how the question can be answered all the same, or left.
  mutating func reassure() {
    guard let current = form, let question = current.question, let intent = library[current.intent]
    else {
      perform(universal: "universal.help")
      return
    }
    guard case .slot(let name) = question else {
      sayAndAskAgain("dialog-unsure-confirmation")
      return
    }
    if isWish(name, of: current) {
      skip()
      return
    }
    if has(intent.message("help-\(name)")) {
      say(intent.message("help-\(name)"), current.slots)
    } else if !current.choices.isEmpty {
      say("dialog-unsure-choice")
    } else if let slot = intent.slot(name), case .value(let kind) = slot.kind {
      say(example(of: kind, slot))
    } else {
      say("dialog-unsure")
    }
    say("dialog-or-person")
  }

  // MARK: - Undo

  mutating func undo() {
    guard let offer = conversation.undo, moment.seconds <= offer.until,
      let service = engine.services.service(offer.service)
    else {
      let isLate = conversation.undo != nil
      conversation.undo = nil
      sayAndAskAgain(isLate ? "dialog-undo-too-late" : "dialog-nothing-to-undo")
      return
    }
    var undoing = Form(intent: offer.intent)
    undoing.slots = offer.slots
    speakOfRecord(library[offer.intent])
    do {
      if let scope = library[offer.intent]?.scope,
        let refusal = try engine.access.refusal(
          area: scope.area, level: scope.level, for: call(for: undoing))
      {
        statements += refusal
        status = .refused
        return
      }
      let outcome = try service.perform(call(for: undoing))
      conversation.undo = nil
      statements += outcome.reply
      status = outcome.status == .refused ? .refused : .done
    } catch {
      say("dialog-trouble")
      status = .refused
    }
    if form?.question != nil { askAgain() }
  }
}
