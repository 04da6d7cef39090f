import Language
import Recognition

/// Carrying a form on: what it needs, what is still to be asked, the confirmation, the act.
extension Turn {
  /// Takes the form on top as far as it goes without another word from the person.
  mutating func advance() {
    while let current = form {
      steps += 1
      guard steps < 32, let intent = library[current.intent] else {
        trouble()
        return
      }
      do {
        guard try step(current, intent) else { return }
      } catch {
        trouble()
        return
      }
    }
  }

  /// One step; false when the person must speak next.
  private mutating func step(_ current: Form, _ intent: IntentDefinition) throws -> Bool {
    if intent.needsSignIn, !conversation.session.isSignedIn {
      return beginSignIn(for: current, intent)
    }
    if let goesOn = try openRecord(for: current, intent) { return goesOn }
    speakOfRecord(intent)
    if let scope = intent.scope,
      let refusal = try engine.access.refusal(
        area: scope.area, level: scope.level, for: call(for: current))
    {
      statements += refusal
      status = .refused
      drop()
      return false
    }
    if try resolveWords(of: intent) { return false }
    if let service = intent.service.flatMap({ engine.services.service($0) }) {
      if let goOn = try prepare(service) { return goOn }
      if try checkSlots(with: service) { return false }
    }
    if let slot = missingSlot(of: intent) {
      if form?.isAsUsual == true, fillAsUsual(slot) { return true }
      return try ask(slot, of: intent)
    }
    guard let ready = form else { return false }
    if intent.confirms, !ready.isConfirmed {
      try confirm(intent)
      return false
    }
    try act(intent)
    return false
  }

  private mutating func beginSignIn(for current: Form, _ intent: IntentDefinition) -> Bool {
    guard let signIn = library.signIn(on: conversation.channel), signIn.name != current.intent
    else {
      trouble()
      return false
    }
    say("dialog-sign-in-first", ["request": topicName(intent)])
    var new = Form(intent: signIn.name)
    new.isPrerequisite = true
    conversation.forms.removeAll { $0.intent == signIn.name }
    conversation.forms.append(new)
    return true
  }

  func topicName(_ intent: IntentDefinition) -> Value {
    .message(Message(intent.message("name")))
  }

  /// Nil when the form goes on; else whether there is a further step.
  private mutating func prepare(_ service: any Service) throws -> Bool? {
    guard let current = form else { return false }
    switch try service.prepare(call(for: current)) {
    case .ready(let filling):
      var filled = current
      for (slot, value) in filling.sorted(by: { $0.key < $1.key }) where filled.slots[slot] == nil {
        filled.fill(slot, with: value, byPerson: false)
      }
      form = filled
      return nil
    case .over(let outcome):
      take(outcome)
      return false
    }
  }

  /// True when a slot did not fit and was asked again.
  private mutating func checkSlots(with service: any Service) throws -> Bool {
    while var current = form, let slot = current.unchecked.first {
      current.unchecked.removeFirst()
      form = current
      if let objection = try service.check(slot, in: call(for: current)) {
        current.empty(slot)
        form = current
        guard let intent = library[current.intent], let definition = intent.slot(slot) else {
          statements.append(objection)
          return true
        }
        try object(objection, to: definition, of: intent)
        return true
      }
      conversation.misses.invalid = 0
    }
    return false
  }

  private func missingSlot(of intent: IntentDefinition) -> SlotDefinition? {
    guard let form else { return nil }
    return intent.slots.first {
      ($0.isRequired || form.demanded.contains($0.name)) && form.slots[$0.name] == nil
    }
  }

  // MARK: - Asking

  /// Asks for a slot; true when it filled itself, so that the form goes on.
  mutating func ask(_ slot: SlotDefinition, of intent: IntentDefinition) throws -> Bool {
    guard var current = form else { return false }
    if let kind = slot.itemKind, current.choices.isEmpty {
      let choices = try self.choices(of: kind)
      if choices.isEmpty {
        say(intent.message("none-\(slot.name)"))
        status = .done
        drop()
        return false
      }
      if choices.count == 1, intent.confirms || intent.slots.count == 1 {
        current.fill(slot.name, with: .item(choices[0].item), byPerson: false)
        form = current
        return true
      }
      current.choices = choices
    }
    current.question = .slot(slot.name)
    form = current
    statements.append(question(slot.name, of: intent, current))
    offerChoices(from: 0)
    return false
  }

  /// The question for a slot: the service's, which says what was heard, or the slot's own prompt.
  private func question(_ slot: String, of intent: IntentDefinition, _ form: Form) -> Message {
    let service = intent.service.flatMap { engine.services.service($0) }
    if let question = try? service?.question(
      slot, offering: form.choices.count, in: call(for: form))
    {
      return question
    }
    return Message(intent.message("ask-\(slot)"), promptArguments(form))
  }

  func promptArguments(_ form: Form) -> [String: Value] {
    var arguments = form.slots
    if !form.choices.isEmpty { arguments["count"] = .count(form.choices.count) }
    return arguments
  }

  /// The things of a type, as their source names them for the form on top.
  func choices(of kind: String) throws -> [Choice] {
    guard let form, let source = engine.services.source(of: kind) else { return [] }
    return try source.choices(of: kind, for: call(for: form))
  }

  /// Asks the open question of the form on top once more, as after a digression.
  mutating func askAgain(variant: String = "") {
    guard let current = form, let intent = library[current.intent] else { return }
    speakOfRecord(intent)
    switch current.question {
    case .slot(let name):
      let id = intent.message("ask-\(name)")
      if current.choices.isEmpty {
        // What was heard was said when it was asked first.
        let varied = variant.isEmpty || !has("\(id).\(variant)") ? id : "\(id).\(variant)"
        say(varied, promptArguments(current))
      } else {
        statements.append(question(name, of: intent, current))
        offerChoices(from: firstOffered)
      }
    case .confirmation:
      do { try confirm(intent) } catch { trouble() }
    case .retry: say("dialog-trouble-again")
    case .resumption: askToGoOn(with: current)
    case .doubt: askDoubt()
    case nil: advance()
    }
  }

  private mutating func confirm(_ intent: IntentDefinition) throws {
    guard var current = form else { return }
    var arguments = current.slots
    if let service = intent.service.flatMap({ engine.services.service($0) }) {
      let review = try service.review(call(for: current))
      arguments.merge(review) { _, reviewed in reviewed }
    }
    current.closeQuestion()
    current.question = .confirmation
    form = current
    say(intent.message("confirm"), arguments)
    say("dialog-yes-or-no")
  }

  // MARK: - Acting

  private mutating func act(_ intent: IntentDefinition) throws {
    guard let current = form else { return }
    guard let name = intent.service else {
      if let reply = intent.reply { take(.done(Message(reply, current.slots))) }
      return
    }
    guard let service = engine.services.service(name) else {
      trouble()
      return
    }
    take(try service.perform(call(for: current)))
  }

  /// Says what came of a service call and goes on from there.
  mutating func take(_ outcome: Outcome) {
    statements += outcome.reply
    if let session = outcome.session {
      let before = conversation.session
      let isOther = session.actor != before.actor || session.subject != before.subject
      if before.isSignedIn, isOther {
        // What was begun for one person must not be finished for another.
        let current = conversation.forms.popLast()
        let waiting = current?.isPrerequisite == true ? conversation.forms.popLast() : nil
        sayStopped(forms: conversation.forms, unlessKept: session.actor != before.actor)
        forgetPrivateThings()
        if session.actor == before.actor { keepBegun() }
        conversation.forms += [waiting, current].compactMap(\.self)
      }
      conversation.session = session
      recordStart = nil
      if isOther, session.isSignedIn {
        if session.actor != before.actor { recallPreferences() }
        recallBegun()
      }
    }
    switch outcome.status {
    case .retry:
      guard var current = form else { return }
      for slot in outcome.slots { current.empty(slot) }
      current.isConfirmed = false
      form = current
      advance()
    case .asks:
      guard var current = form else { return }
      for slot in outcome.slots where !current.demanded.contains(slot) {
        current.empty(slot)
        current.demanded.append(slot)
      }
      form = current
      advance()
    case .done, .refused:
      status = outcome.status == .refused ? .refused : status
      complete(outcome)
    }
  }

  private mutating func complete(_ outcome: Outcome) {
    let finished = conversation.forms.popLast()
    if outcome.status == .done, let slots = outcome.undo, let finished,
      let service = library[finished.intent]?.undoService
    {
      conversation.undo = UndoOffer(
        service: service, intent: finished.intent, slots: slots,
        until: moment.seconds + Self.undoSeconds)
      say("dialog-undo-offer", ["minutes": .count(Int(Self.undoSeconds / 60))])
    }
    if outcome.status == .done, let finished { rememberGiven(finished) }
    if let finished { speakList(of: outcome, for: finished.intent) }
    if outcome.ends {
      ends = true
      return
    }
    // Whoever asked for something else before signing in waits for that, not for what is new.
    if let next = outcome.next, finished?.isPrerequisite != true {
      var new = Form(intent: next.intent)
      for (slot, value) in next.slots { new.fill(slot, with: value, byPerson: false) }
      conversation.forms.append(new)
      advance()
      return
    }
    resumeBeneath(finished, succeeded: outcome.status == .done)
  }

  /// How long "undo" holds: half an hour of the same conversation.
  static let undoSeconds: Int64 = 1_800

  /// Goes back to the form beneath: silently when it waited for the one that ended, else with
  /// "Back to ...".
  mutating func resumeBeneath(_ finished: Form?, succeeded: Bool) {
    guard let waiting = form else { return }
    if finished?.isPrerequisite == true {
      if succeeded, waiting.question == .resumption {
        askAgain()
      } else if succeeded {
        advance()
      } else {
        drop()
      }
      return
    }
    guard waiting.question != nil else {
      advance()
      return
    }
    if waiting.question != .resumption {
      say("dialog-back-to", ["topic": topic(of: waiting)])
    }
    askAgain()
  }

  /// Leaves the form on top without doing anything, and goes back to the one beneath.
  mutating func drop() {
    guard let dropped = conversation.forms.popLast() else { return }
    if dropped.isPrerequisite {
      // What waited for it cannot go on either, nor would anybody want to be asked once more.
      let library = self.library
      if library[dropped.intent].map({ $0.opensRecord || $0.closesRecord }) == true {
        _ = conversation.forms.popLast()
      } else {
        conversation.forms.removeAll { library[$0.intent]?.needsSignIn ?? true }
      }
    }
    if form != nil { resumeBeneath(dropped.isPrerequisite ? nil : dropped, succeeded: false) }
  }

  /// Something failed inside: what happened, what was kept, what to say next.
  mutating func trouble() {
    status = .refused
    guard var current = form, library[current.intent] != nil else {
      conversation.forms = []
      say("dialog-trouble")
      return
    }
    current.closeQuestion()
    current.question = .retry
    form = current
    say("dialog-trouble")
    say("dialog-trouble-kept")
  }
}
