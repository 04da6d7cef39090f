import Language

/// What can be said in every state: which universal does what, help, where we are, a person.
extension Turn {
  /// Does one of the universals; the intent's name begins with `universal.`.
  ///
  /// `words` are what it was said with, as in "spell Okafor".
  mutating func perform(universal intent: String, words: String? = nil) {
    let name = String(intent.dropFirst("universal.".count))
    switch name {
    case _ where name.hasPrefix("emergency"):
      say("dialog-\(name)")
      conversation.isPaused = form?.question != nil
    case "help", "what-can-i-say": help()
    case "repeat": repeatLast()
    case "history": history()
    case "any": chooseAny()
    case "skip": skip()
    case "unsure": reassure()
    case "back": goBack()
    case "stop": stop()
    case "start-over": startOver()
    case "undo": undo()
    case "next": nextOrPrevious(forward: true)
    case "previous": nextOrPrevious(forward: false)
    case "before": tellBefore()
    case "when": tellWhen()
    case "person": person()
    case "where": whereAmI()
    case "continue" where form?.question == .resumption: goOn()
    case "continue":
      if form?.question != nil { askAgain() } else { say("dialog-listening") }
    case "wait":
      conversation.isWaiting = true
      say("dialog-waiting")
    case "more": tellMoreOrContinue()
    case "thanks": sayAndAskAgain("dialog-welcome")
    case "hello": sayAndAskAgain(form?.question == nil ? "dialog-hello" : "dialog-hello-again")
    case "goodbye": sayGoodbye()
    case _ where name.hasPrefix("language."):
      speak(LanguageTag(rawValue: String(name.dropFirst("language.".count))))
    case "shorter": changeVerbosity(to: .brief)
    case "longer": changeVerbosity(to: .full)
    case "slower": changeRate(to: conversation.rate.slower)
    case "faster": changeRate(to: conversation.rate.faster)
    case "spell": spell(words)
    case "simpler": saySimpler()
    case "usual": takeUsual()
    default: miss(nil)
    }
  }

  /// Says something by the way, and comes back to the open question.
  mutating func sayAndAskAgain(_ id: String, _ arguments: [String: Value] = [:]) {
    say(id, arguments)
    if form?.question != nil { askAgain() }
  }

  // MARK: - Help

  private mutating func help() {
    if let current = form, let question = current.question, let intent = library[current.intent] {
      say("dialog-help-form", ["topic": topic(of: current)])
      if case .slot(let name) = question, has(intent.message("help-\(name)")) {
        say(intent.message("help-\(name)"), current.slots)
      }
      askAgain()
      say(helpHere(current, question))
      say("dialog-help-ways-out")
      return
    }
    say("dialog-help")
    for intent in offered.prefix(4) {
      say("dialog-help-example", ["example": example(of: intent)])
    }
    if conversation.page.map({ $0.remaining > 0 }) == true { say("dialog-help-list") }
    if conversation.undo.map({ moment.seconds <= $0.until }) == true { say("dialog-help-undo") }
    say("dialog-help-universals")
  }

  /// What can be said at the question that stands open.
  private func helpHere(_ form: Form, _ question: Form.Question) -> String {
    switch question {
    case .confirmation: return "dialog-help-confirmation"
    case .retry, .doubt, .resumption: return "dialog-help-question"
    case .slot:
      return form.choices.isEmpty ? "dialog-help-question" : "dialog-help-choice"
    }
  }

  func example(of intent: IntentDefinition) -> Value {
    .message(Message(intent.message("example")))
  }

  private mutating func whereAmI() {
    if let current = form, current.question != nil {
      say("dialog-where-form", ["topic": topic(of: current)])
      let beneath = conversation.forms.dropLast().reversed().filter { !$0.isPrerequisite }
      if !beneath.isEmpty {
        say("dialog-where-waiting", ["topics": .list(beneath.map(topic))])
      }
      askAgain()
      return
    }
    if let actor = conversation.session.actor {
      say("dialog-where-signed-in", ["name": .name(actor.name)])
    } else {
      say("dialog-where-start")
    }
  }

  private mutating func person() {
    followUp = .person
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
}
