import Dialog
import Language

/// A conversation carried on by telephone, by keys, by voice or by text.
///
/// The engine holds the conversation; this type knows what keys mean where, plays the menus, and keeps
/// keys that were pressed ahead for the questions they were meant for.
public struct PhoneCall: PhonePartner, Sendable {
  /// What the call remembers.
  public internal(set) var state: PhoneCallState

  let engine: Engine
  let wording: Wording
  let now: @Sendable () -> Moment

  /// What was said last by the engine.
  var reply: Reply
  /// Sentences of the call's own, before the reply.
  var notes: [Message] = []
  /// True when the reply is not to be said again, only what can be pressed.
  var isQuiet = false
  /// True when the caller is to be handed to a person.
  var isTransferring = false
  /// True when somebody was signed in at the beginning of the step.
  var wasSignedIn = false
  /// Where recordings are kept; nil when nothing can be recorded.
  let recordings: (any RecordingStore)?
  /// True when the recording is to be heard before what is said.
  var playsRecording = false
  /// True when keys came that make no whole entry yet.
  var isPartial = false
  /// True when a key meant nothing where it was pressed.
  var wasUnknown = false

  /// The most keys that are kept for later: more is no type-ahead.
  static let mostKeys = 256
  /// After so many silences in a row the line is given free, with a warning one silence before.
  static let mostSilences = 10

  /// Makes a call; `now` is asked once a turn.
  ///
  /// A state from an earlier call goes on where it stood. Without a `recordings` nothing is recorded.
  public init(
    engine: Engine, wording: Wording, state: PhoneCallState,
    recordings: (any RecordingStore)? = nil, now: @escaping @Sendable () -> Moment
  ) {
    self.engine = engine
    self.wording = wording
    self.state = state
    self.recordings = recordings
    self.now = now
    reply = state.conversation.latestReply ?? Reply([], locale: state.conversation.locale)
  }

  var conversation: Conversation { state.conversation }

  /// What to do after an event.
  public mutating func step(after event: PhoneEvent) -> PhoneStep {
    notes = []
    isQuiet = false
    isPartial = false
    wasUnknown = false
    playsRecording = false
    wasSignedIn = conversation.session.isSignedIn
    if event != .silence { state.silences = 0 }
    switch event {
    case .call(let caller): begin(caller)
    case .keys(let keys, let isEnded):
      let pressed = keys.filter(PhoneKey.isKey) + (isEnded ? "#" : "")
      state.keys += pressed.prefix(Self.mostKeys - min(Self.mostKeys, state.keys.count))
      useKeys()
    case .heard(let guesses):
      state.keys = ""
      hear(guesses)
    case .text(let line):
      state.keys = ""
      hear(text: line)
    case .silence:
      if state.keys.isEmpty {
        hearSilence()
      } else {
        // Nothing more came after what was keyed: that is all.
        state.keys += "#"
        useKeys()
      }
    case .recorded(_, let file): hear(recording: file)
    case .hearingFailed: notes = [Message("phone-hearing-failed")]
    case .transferFailed:
      isTransferring = false
      notes = [Message("phone-transfer-failed")]
    case .hangUp:
      state.keys = ""
      engine.end(&state.conversation, at: now())
      return PhoneStep([], locale: conversation.locale, next: .hangUp)
    }
    let step = present()
    if step.next == .hangUp { engine.end(&state.conversation, at: now()) }
    return step
  }

  /// What the engine listens for now.
  public var expects: Reply.Expectation { reply.expects }

  /// What is listened for now.
  var question: PhoneQuestion {
    if let text = state.readBack { return .readBack(text) }
    if let recorded = state.recorded { return .review(recorded) }
    if state.isUndoing { return .undo }
    if state.isChoosingLanguage { return .language }
    switch reply.expects {
    case .anything: return .menu
    case .yesOrNo: return .yesOrNo
    case .choice: return .choice
    case .secret: return .entry(.secret)
    case .value("code"), .value("email"): return .entry(.letters)
    case .value(let kind): return .entry(.value(kind))
    case .words:
      let ways =
        (mayRecord ? [PhraseChoices.Choice.record] : [])
        + phrases.map(PhraseChoices.Choice.phrase)
      return ways.isEmpty || state.isSpelling
        ? .entry(.letters) : .phrases(PhraseChoices(ways + [.spell], page: state.phrasePage))
    case .nothing: return .nothing
    }
  }

  /// Words that the authors wrote for the open question, to be chosen by a key.
  var phrases: [String] {
    guard let open = conversation.openQuestion else { return [] }
    let prefix = open.intent.map { $0 == "." ? "-" : String($0) }.joined()
    let id = "\(prefix)-choose-\(open.slot)"
    guard wording.has(id, in: conversation.locale) else { return [] }
    let text = wording.text(of: Message(id), locale: conversation.locale)
    // Each stands in a sentence of its own there, and within others here.
    return text.split(separator: "\n").map { String($0.hasSuffix(".") ? $0.dropLast() : $0) }
  }

  /// The menu page where the caller is.
  var menuPage: MenuPage { engine.menu(for: conversation, at: now()).page(at: state.place) }

  // MARK: - Beginning, words, silence

  private mutating func begin(_ caller: PhoneCaller) {
    state.isText = caller.isText
    state.canRecord = caller.canRecord && !caller.isText
    state.isRecording = false
    state.recorded = nil
    state.conversation.source = caller.number
    let tags = engine.locales
    let known = caller.language.flatMap { language in
      tags.first { $0 == language } ?? tags.first { $0.language == language.language }
    }
    if let known { choose(known) }
    reply = engine.begin(&state.conversation, at: now())
    // A call that goes on where another one stood has its language.
    state.isChoosingLanguage =
      known == nil && tags.count > 1 && !state.isText && reply.expects == .anything
    if state.isChoosingLanguage { reply.statements.removeAll { $0 == Self.greetingHint } }
  }

  static let greetingHint = Message("dialog-greeting-hint")

  /// Speaks a language from now on, whatever the person preferred in other calls.
  mutating func choose(_ tag: LanguageTag) {
    state.conversation.locale = tag
    state.conversation.setAtStart.language = tag
    reply.locale = tag
  }

  private mutating func hear(_ guesses: [PhoneGuess]) {
    let first = guesses.first?.text ?? ""
    let sure = (guesses.first?.confidence ?? 1) >= 0.6
    state.isChoosingLanguage = false
    if sure, let key = spokenKey(first) {
      state.keys = key
      useKeys()
      return
    }
    if let text = state.readBack {
      state.readBack = nil
      if sure, answer(in: first) == true {
        turn(.answer(text))
        return
      }
      if answer(in: first) == false {
        turn(.command("universal.repeat"))
        return
      }
    }
    if state.recorded != nil, let answer = answer(in: first), sure || !answer {
      chooseReview(answer ? 1 : 2)
      return
    }
    if state.isUndoing, let undoes = answer(in: first), sure || !undoes {
      undo(undoes)
    } else if reply.expects == .secret {
      turn(.secret(first))
    } else {
      turn(.spoken(guesses.map { ($0.text, $0.confidence) }))
    }
  }

  /// The key that a spoken number stands for, where the choices are the call's own.
  private func spokenKey(_ text: String) -> String? {
    switch question {
    case .menu, .phrases, .review: break
    default: return nil
    }
    let heard = ValueParser(locale: conversation.locale).values(
      of: .number, in: text, reference: now().local)
    guard let number = heard.first, number.range.count == text.utf8.count,
      case .number(let value) = number.value, let key = value.wholeNumber,
      (0...Menu.mostChoices).contains(key)
    else { return nil }
    return String(key)
  }

  private func answer(in text: String) -> Bool? {
    let heard = ValueParser(locale: conversation.locale).values(
      of: .boolean, in: text, reference: now().local)
    guard case .boolean(let answer)? = heard.first?.value else { return nil }
    return answer
  }

  private mutating func hear(text line: String) {
    state.isChoosingLanguage = false
    if line.allSatisfy(\.isWhitespace) {
      hearSilence()
    } else if reply.expects == .secret {
      turn(.secret(line))
    } else {
      turn(.line(line))
    }
  }

  /// Two kinds of silence: nobody has chosen a language, or nobody has answered.
  private mutating func hearSilence() {
    state.silences += 1
    // A relay operator who asked for a minute has it, and nobody is hurried while a sign-in lasts: how
    // long that is, the person may say (WCAG 2.2.1).
    let isSignedIn = conversation.session.idleEnd.map { $0 > now().seconds } ?? false
    if conversation.isOnHold || isSignedIn {
      state.silences = min(state.silences, Self.mostSilences - 2)
    }
    if state.silences >= Self.mostSilences {
      turn(.command("universal.goodbye"))
      notes = [Message("phone-nobody")]
    } else if state.isChoosingLanguage {
      // Said twice; then the language of the line will do.
      if state.silences > 1 { chooseLanguage(conversation.locale) }
    } else if state.readBack != nil || state.isUndoing || state.recorded != nil {
      isQuiet = true
    } else {
      let place = state.place
      turn(.silence)
      state.place = place
    }
    if state.silences == Self.mostSilences - 1 { notes.append(Message("phone-ending")) }
  }

  /// Goes on in a language that was chosen.
  mutating func chooseLanguage(_ tag: LanguageTag) {
    state.isChoosingLanguage = false
    choose(tag)
    reply.statements = [Self.greetingHint]
  }

  /// One turn of the engine.
  mutating func turn(_ heard: Heard) {
    let before = conversation.openQuestion
    reply = engine.turn(&state.conversation, heard, at: now())
    notes = []
    isQuiet = false
    state.readBack = nil
    state.isUndoing = false
    state.isRecording = false
    state.recorded = nil
    state.phrasePage = 0
    state.place = MenuPlace()
    if conversation.openQuestion.map({ $0 == before ?? ("", "") }) != true {
      state.isSpelling = false
    }
    isTransferring = reply.followUp == .person
  }
}
