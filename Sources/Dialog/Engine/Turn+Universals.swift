import Language

/// What can be said in every state: help, repeat, back, stop, start over, undo, and the like.
extension Turn {
  /// Does one of the universals; the intent's name begins with `universal.`.
  mutating func perform(universal intent: String) {
    let name = String(intent.dropFirst("universal.".count))
    switch name {
    case _ where name.hasPrefix("emergency"):
      say("dialog-\(name)")
      conversation.isPaused = form?.question != nil
    case "help": help()
    case "what-can-i-say": help()
    case "repeat": repeatLast()
    case "history": history()
    case "any": chooseAny()
    case "back": goBack()
    case "stop": stop()
    case "start-over": startOver()
    case "undo": undo()
    case "next": nextOrPrevious(forward: true)
    case "previous": nextOrPrevious(forward: false)
    case "person": person()
    case "where": whereAmI()
    case "continue" where form?.question == .resumption: goOn()
    case "continue":
      if form?.question != nil { askAgain() } else { say("dialog-listening") }
    case "wait": say("dialog-waiting")
    case "more": tellMoreOrContinue()
    case "thanks":
      say("dialog-welcome")
      if form?.question != nil { askAgain() }
    case "hello":
      say("dialog-hello")
      if form?.question != nil { askAgain() }
    case "goodbye":
      say("dialog-goodbye")
      ends = true
    case _ where name.hasPrefix("language."):
      speak(LanguageTag(rawValue: String(name.dropFirst("language.".count))))
    case "slower": changeRate(to: conversation.rate.slower)
    case "faster": changeRate(to: conversation.rate.faster)
    case "shorter": changeVerbosity(to: .brief)
    case "longer": changeVerbosity(to: .full)
    default:
      miss(nil)
    }
  }

  // MARK: - Help

  private mutating func help() {
    if let current = form, let question = current.question, let intent = library[current.intent] {
      say("dialog-help-form", ["topic": topic(of: current)])
      if case .slot(let name) = question, has(intent.message("help-\(name)")) {
        say(intent.message("help-\(name)"), current.slots)
      }
      askAgain()
      say("dialog-help-ways-out")
      return
    }
    say("dialog-help")
    for intent in offered.prefix(4) {
      say("dialog-help-example", ["example": example(of: intent)])
    }
    say("dialog-help-universals")
  }

  func example(of intent: IntentDefinition) -> Value {
    .message(Message(intent.message("example")))
  }

  private mutating func whereAmI() {
    if let current = form, current.question != nil {
      say("dialog-where-form", ["topic": topic(of: current)])
      askAgain()
    } else if let actor = conversation.session.actor {
      say("dialog-where-signed-in", ["name": .name(actor.name)])
    } else {
      say("dialog-where-start")
    }
  }

  private mutating func person() {
    if let intent = library.person, let service = intent.service.flatMap(engine.services.service),
      let outcome = try? service.perform(call(for: Form(intent: intent.name)))
    {
      statements += outcome.reply
      statements += outcome.entries.flatMap(\.messages)
      statements += outcome.closing
    } else if let reply = library.person?.reply {
      say(reply)
    } else {
      say("dialog-person")
    }
    if form?.question != nil { askAgain() }
  }

  // MARK: - Once more, back, out

  private mutating func repeatLast() {
    guard let last = conversation.lastReply, !last.statements.isEmpty else {
      say("dialog-nothing-to-repeat")
      return
    }
    repeats = true
    statements = last.statements
    status = last.status
    recordStart = last.subjectStart
  }

  /// Says the last replies again, the oldest first.
  private mutating func history() {
    guard !conversation.history.isEmpty else {
      say("dialog-nothing-to-repeat")
      return
    }
    repeats = true
    say("dialog-history")
    for reply in conversation.history where !reply.statements.isEmpty {
      if recordStart == nil { recordStart = reply.subjectStart.map { $0 + statements.count } }
      statements += reply.statements
    }
  }

  /// "Any of them": the first that was offered.
  private mutating func chooseAny() {
    guard let current = form, case .slot(let name) = current.question,
      let first = current.choices.first, let slot = library[current.intent]?.slot(name)
    else {
      if form?.question != nil { miss(nil) } else { say("dialog-listening") }
      return
    }
    choose(first, for: slot)
  }

  private mutating func goBack() {
    conversation.alternatives = []
    guard var current = form, current.question != nil else {
      if !turnPage(forward: false) { say("dialog-nowhere-back") }
      return
    }
    if case .slot(let name) = current.question, current.demanded.contains(name),
      library[current.intent]?.slot(name)?.isRequired == false
    {
      // A wish that was asked for need not be said after all.
      current.demanded.removeAll { $0 == name }
      current.closeQuestion()
      form = current
      say("dialog-back")
      advance()
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

  private mutating func stop() {
    conversation.alternatives = []
    conversation.page = nil
    guard let current = form else {
      say("dialog-nothing-to-stop")
      return
    }
    say("dialog-stopped-topic", ["topic": topic(of: current)])
    drop()
  }

  private mutating func startOver() {
    conversation.forms = []
    conversation.alternatives = []
    conversation.page = nil
    conversation.focus = []
    say("dialog-started-over")
    say("dialog-greeting-hint")
  }

  private mutating func undo() {
    guard let offer = conversation.undo, moment.seconds <= offer.until,
      let service = engine.services.service(offer.service)
    else {
      conversation.undo = nil
      say("dialog-nothing-to-undo")
      if form?.question != nil { askAgain() }
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

  // MARK: - Lists, language, length

  private mutating func nextOrPrevious(forward: Bool) {
    if forward, form?.question == .resumption {
      goOn()
      return
    }
    if turnPage(forward: forward) { return }
    if form?.question != nil { askAgain() } else { say("dialog-nothing-to-page") }
  }

  /// "More": the rest of a list, or more about the only thing named last.
  private mutating func tellMoreOrContinue() {
    if form?.question == nil, conversation.page.map({ $0.remaining == 0 }) ?? true,
      conversation.focus.count == 1, tellMore(about: conversation.focus[0])
    {
      return
    }
    nextOrPrevious(forward: true)
  }

  private mutating func speak(_ tag: LanguageTag) {
    guard engine.languages[tag] != nil else {
      say("dialog-language-unknown")
      return
    }
    conversation.locale = tag
    prefer { $0.language = tag }
    say("dialog-language-changed")
    if form?.question != nil { askAgain() }
  }

  private mutating func changeRate(to rate: SpeechRate) {
    say(rate == conversation.rate ? "dialog-rate-\(rate.rawValue)-already" : "dialog-rate-changed")
    conversation.rate = rate
    prefer { $0.rate = rate }
    if form?.question != nil { askAgain() }
  }

  private mutating func changeVerbosity(to verbosity: Verbosity) {
    conversation.verbosity = verbosity
    prefer { $0.verbosity = verbosity }
    say("dialog-verbosity-\(verbosity.rawValue)")
    if form?.question != nil { askAgain() }
  }
}
