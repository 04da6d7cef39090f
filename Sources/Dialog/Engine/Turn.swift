import Language
import Recognition

/// One turn in the making: the conversation as it changes, and what has been said so far.
struct Turn {
  let engine: Engine
  let moment: Moment
  var conversation: Conversation
  var statements: [Message] = []
  var status = Reply.Status.done
  var ends = false
  /// What a channel does after the words.
  var followUp: Reply.FollowUp?
  /// True when the reply is the last one said again, which then stays what "repeat" repeats.
  var repeats = false
  /// True when the reply is a rung of a ladder, which says nothing twice in a row.
  var isLadder = false
  /// True when the speech recogniser is not sure of a word it gives: what would be done is asked.
  var isDoubtful = false
  /// What the person said, as far as it may be kept.
  var heard: String?
  /// True when the line says that what it leaves out is as it was the last time.
  var isAsUsual = false
  /// Steps taken by forms in this turn; bounded, so that services that send each other around in
  /// circles end in a sentence.
  var steps = 0

  /// The place of the first statement about a record; nil while there is none.
  ///
  /// What comes before it, such as "I did not catch that", is said the same way for everybody.
  var recordStart: Int?

  init(engine: Engine, conversation: Conversation, moment: Moment) {
    self.engine = engine
    self.conversation = conversation
    self.moment = moment
  }

  var library: DialogLibrary { engine.library }
  var language: SpokenLanguage? { engine.language(for: conversation.locale) }
  var parser: ValueParser { ValueParser(locale: conversation.locale) }

  /// The intents to name to somebody who does not know what to say.
  var offered: [IntentDefinition] { library.offered(signedIn: conversation.session.isSignedIn) }

  /// The form that is talked about now.
  var form: Form? {
    get { conversation.forms.last }
    set {
      guard let newValue, !conversation.forms.isEmpty else { return }
      conversation.forms[conversation.forms.count - 1] = newValue
    }
  }

  mutating func say(_ id: String, _ arguments: [String: Value] = [:]) {
    statements.append(Message(id, arguments))
  }

  /// Says a message with its hint the first time, and without it (variant `known`) from then on.
  mutating func sayWithHint(_ id: String, _ arguments: [String: Value] = [:]) {
    say(conversation.hints.insert(id).inserted ? id : "\(id).known", arguments)
  }

  /// What is said from here on concerns the record that the intent reads or changes.
  mutating func speakOfRecord(_ intent: IntentDefinition?) {
    guard recordStart == nil, intent?.tellsOfRecord == true else { return }
    recordStart = statements.count
  }

  /// Whether the catalog has a message; a variant is written after a dot.
  func has(_ id: String) -> Bool {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    guard let description = language?.catalog.description(of: parts[0]) else { return false }
    return parts.count == 1 || description.variants.contains(parts[1])
  }

  /// How sure a speech recogniser must be of words that are acted on without asking back.
  static let sureScore = 0.6

  /// How many turns "history" can go back.
  static let historyLength = 5

  // MARK: - Beginning and ending

  mutating func begin() {
    _ = refreshSession(isUsed: false)
    if let intent = library.greeting, let name = intent.service,
      let service = engine.services.service(name),
      let outcome = try? service.perform(call(for: Form(intent: intent.name)))
    {
      statements += outcome.reply
    } else {
      say("dialog-greeting")
    }
    if form?.question != nil {
      say("dialog-resumed", ["topic": topic(of: conversation.forms[conversation.forms.count - 1])])
      askAgain()
    } else {
      say("dialog-greeting-hint")
    }
  }

  /// The reply, with what is listened for next.
  mutating func finish() -> Reply {
    keepBegun()
    let expects = expectation()
    if status == .done, expects != .anything, expects != .nothing { status = .needsMore }
    let subject = conversation.session.subject?.name
    let said = withoutRepetition(statements)
    let start = recordStart.flatMap { subject != nil && $0 < statements.count ? $0 : nil }
      .map { min($0, max(0, said.count - 1)) }
    var reply = Reply(
      said, status: status, expects: expects, locale: conversation.locale,
      subject: subject, subjectStart: start)
    reply.followUp = followUp
    if !repeats || conversation.lastReply == nil {
      conversation.lastReply = reply
      // What was not understood helps nobody to find the way back.
      if status != .notUnderstood, !isLadder {
        conversation.history.append(
          Saying(
            words: heard, statements: reply.statements, subjectStart: reply.subjectStart))
        if conversation.history.count > Self.historyLength { conversation.history.removeFirst() }
      }
    }
    return reply
  }

  func expectation() -> Reply.Expectation {
    if ends { return .nothing }
    if !conversation.alternatives.isEmpty {
      return conversation.alternatives.count == 1
        ? .yesOrNo : .choice(count: conversation.alternatives.count)
    }
    guard let form, let question = form.question else { return .anything }
    switch question {
    case .confirmation, .resumption, .retry: return .yesOrNo
    case .doubt: return .choice(count: 2)
    case .slot(let name):
      if !form.choices.isEmpty { return .choice(count: offeredKeys(of: form)) }
      switch library[form.intent]?.slot(name)?.kind {
      case .secret: return .secret
      case .value(.boolean): return .yesOrNo
      case .value(let kind): return .value(kind.rawValue)
      case .text: return .words
      default: return .anything
      }
    }
  }

  // MARK: - Hearing

  mutating func hear(_ heard: Heard) {
    // Nothing is heard on a telephone when nobody is there; an empty line is typed by somebody.
    var isUsed = true
    if case .silence = heard, conversation.channel == .phone { isUsed = false }
    if refreshSession(isUsed: isUsed), !asksAnew(heard) {
      status = .needsMore
      return
    }
    if case .silence = heard {
    } else if conversation.isWaiting {
      conversation.isWaiting = false
      conversation.misses.silences = 0
    }
    switch heard {
    case .silence: hearSilence()
    case .unreadable(let reason):
      say("dialog-unreadable-\(reason == .tooLong ? "too-long" : "not-text")")
      status = .notUnderstood
    case .secret(let text): hearSecret(text)
    case .keys(let keys): hear(keys: keys)
    case .answer(let words): hear(answer: words)
    case .recording(let recording): hear(recording: recording)
    case .command(let name): hear(command: name)
    case .said(let guesses):
      let told = guesses.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
      if told.isEmpty, guesses.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
        hearSilence()
      } else if told.isEmpty {
        miss(nil)
      } else {
        hearLine(told)
      }
    }
  }

  /// A session that ended or was revoked since the last turn is over now; true when a question was
  /// open, so that the line answers what is not asked any more.
  private mutating func refreshSession(isUsed: Bool = true) -> Bool {
    let before = conversation.session
    guard before.isSignedIn,
      let current = try? engine.access.current(before, at: moment, isUsed: isUsed)
    else { return false }
    guard current.isSignedIn else {
      let wasAsking = begunForms.contains { $0.intent == form?.intent }
      say("dialog-session-ended")
      sayStopped(forms: conversation.forms, unlessKept: true)
      forgetPrivateThings()
      conversation.session = current
      return wasAsking
    }
    if current.subject != before.subject {
      say("dialog-subject-ended", ["name": .name(before.subject?.name ?? "")])
      forgetPrivateThings()
      conversation.keptForms = []
    }
    conversation.session = current
    return false
  }

  /// Whether what was heard is a request or a universal, which means something without a question.
  private func asksAnew(_ heard: Heard) -> Bool {
    if case .command = heard { return true }
    guard case .said(let guesses) = heard, let utterance = listen(guesses) else { return false }
    return utterance.universal != nil
      || utterance.request.map { $0.isExact && library[$0.intent] != nil } == true
  }

  /// Says that forms are left: for good when another person's record is opened, else until the same
  /// person signs in again.
  mutating func sayStopped(forms: [Form], unlessKept isKept: Bool) {
    let left = begunForms.compactMap { begun in forms.first { $0.intent == begun.intent } }
    guard !left.isEmpty else { return }
    if isKept {
      say("dialog-begun-kept")
    } else {
      for form in left { say("dialog-stopped-topic", ["topic": topic(of: form)]) }
    }
  }

  /// Drops what was said about a record, so that the next person at the line cannot ask for it.
  mutating func forgetPrivateThings() {
    conversation.page = nil
    conversation.focus = []
    conversation.timeline = nil
    conversation.undo = nil
    conversation.given = []
    conversation.lastReply = nil
    conversation.history = []
    conversation.alternatives = []
    let library = self.library
    conversation.forms.removeAll { form in
      library[form.intent].map { $0.needsSignIn || $0.scope != nil } ?? true
    }
  }

  mutating func hearSecret(_ text: String) {
    guard var current = form, case .slot(let name) = current.question,
      library[current.intent]?.slot(name)?.kind == .secret
    else {
      // The channel hid a line that is no secret any more: treat it as what it is.
      hearLine([Guess(text)])
      return
    }
    if text.allSatisfy(\.isWhitespace) {
      hearSilence()
      return
    }
    if let utterance = listen([Guess(text)]), take(.universal, utterance) { return }
    // What is pasted brings spaces along (NIST SP 800-63B, 3.1.1.2).
    current.secrets[name] = text.trimmed
    current.fill(name, with: .text(""))
    form = current
    conversation.misses.clear()
    advance()
  }

  mutating func hearLine(_ guesses: [Guess]) {
    guard let utterance = listen(guesses) else {
      miss(nil)
      return
    }
    if !isConfidential { heard = utterance.whole }
    isDoubtful = (guesses.map(\.score).max() ?? 1) < Self.sureScore
    isAsUsual = utterance.opening == .usual
    for reading in readings where take(reading, utterance) { return }
    miss(utterance.recognition)
  }

  /// Understands a line; where words stand for a thing of the record, the record decides.
  ///
  /// "I need to see Dr Lee" fits "see {test}" and "see {clinician}" alike until it is known whose
  /// names there are. Only the types of thing that the words could name are looked up.
  func understand(_ guesses: [Guess]) -> Recognition? {
    guard let language else { return nil }
    var context = recognitionContext()
    let first = language.recogniser.recognise(guesses, in: context)
    let isExact = if case .act(let request) = first.decision { request.isExact } else { false }
    if !isExact, let line = guesses.first?.text,
      let meant = understandForPerson(line, in: context)
    {
      return meant
    }
    guard conversation.session.isSignedIn else { return first }
    for hypothesis in first.ranked.prefix(3) {
      guard let intent = library[hypothesis.intent] else { continue }
      for kind in unnamedKinds(of: hypothesis, intent, in: first) where context.things[kind] == nil
      {
        guard let choices = reachableChoices(of: kind, for: intent) else { continue }
        context.things[kind] = choices.map {
          NamedThing(id: $0.item.id, names: $0.names, when: $0.when)
        }
      }
    }
    guard !context.things.isEmpty else { return first }
    let grounded = language.recogniser.recognise(guesses, in: context)
    // Words that name nothing there still ask for what they ask for: "renew Ulysses".
    guard case .act(let hypothesis) = grounded.decision, hypothesis.isExact else { return first }
    return grounded
  }

  /// The types of thing that a line may name for an intent: where a template took words for a name, and
  /// where nothing is sure enough to act on.
  private func unnamedKinds(
    of hypothesis: Hypothesis, _ intent: IntentDefinition, in recognition: Recognition
  ) -> [String] {
    if hypothesis.isExact {
      return hypothesis.slots.compactMap { slot in
        if case .text = slot.content { intent.slot(slot.slot)?.itemKind } else { nil }
      }
    }
    guard case .ask = recognition.decision else { return [] }
    return intent.slots.compactMap(\.itemKind)
  }

  /// The things of a type that the person may hear of; nil when the record is closed to them.
  private func reachableChoices(of kind: String, for intent: IntentDefinition) -> [Choice]? {
    let call = call(for: Form(intent: intent.name))
    if let scope = intent.scope {
      do {
        let refusal = try engine.access.refusal(
          area: scope.area, level: scope.level, for: call)
        if refusal != nil { return nil }
      } catch {
        return nil
      }
    }
    return try? engine.services.source(of: kind)?.choices(of: kind, for: call)
  }

  func recognitionContext() -> RecognitionContext {
    var context = RecognitionContext(reference: moment.local)
    if let form { context.likelyIntents = [form.intent] }
    return context
  }

  /// Whether what is asked now stays out of the history: codes, record numbers and secrets.
  private var isConfidential: Bool {
    switch openSlot?.kind {
    case .secret, .value(.digits), .value(.code): true
    default: false
    }
  }

  // MARK: - Calling services

  func call(for form: Form) -> ServiceCall {
    let beneath =
      conversation.forms.last?.intent == form.intent ? conversation.forms.dropLast().last : nil
    return ServiceCall(
      intent: form.intent, slots: form.slots, secrets: form.secrets.all,
      session: conversation.session, moment: moment, locale: conversation.locale,
      channel: conversation.channel, source: conversation.source,
      waiting: beneath.map { WaitingRequest(intent: $0.intent, slots: $0.slots) })
  }

  /// What a form is about, for "Back to your visit on Tuesday".
  func topic(of form: Form) -> Value {
    guard let intent = library[form.intent] else { return .text("") }
    if let service = intent.service.flatMap({ engine.services.service($0) }),
      let topic = try? service.topic(call(for: form))
    {
      return .message(topic)
    }
    let id = intent.message("topic")
    return .message(Message(has(id) ? id : intent.message("name"), form.slots))
  }
}
