import Language
import Services

@testable import Dialog
@testable import portal

/// Walks through every intent, question by question, and says every universal at each of them.
struct StateWalk {
  /// A place in a conversation: what was said to get there, and what was answered last.
  private struct Place {
    let path: [String]
    let conversation: Conversation
    let expects: Reply.Expectation
    /// What answers the open question; nil at the end.
    let answer: Heard?
  }

  private let portal: Portal
  private let watch: ActWatch
  private let locale: LanguageTag
  private let moment: Moment
  private let universals: [Universal]
  /// How many states were visited, and how many times something was said in one.
  private(set) var states = 0
  private(set) var turns = 0
  /// What is wrong, with the lines that led there.
  private(set) var faults: [String] = []

  /// The most questions of one intent.
  private static let deepest = 9

  init(portal: Portal, watch: ActWatch, locale: LanguageTag, at now: CivilDateTime) {
    self.portal = portal
    self.watch = watch
    self.locale = locale
    moment = portal.zone.moment(at: now)
    universals = Universal.all(in: locale)
  }

  /// Visits the states of all intents, signed in and, where that differs, before.
  mutating func run() {
    // What changes accounts comes last: it may end the sign-in that the others need.
    let intents = portal.library.intents.sorted {
      ($0.name.hasPrefix("account") ? 1 : 0, $0.name) < (
        $1.name.hasPrefix("account") ? 1 : 0, $1.name
      )
    }
    let signedIn = signedIn()
    if !signedIn.session.isSignedIn { faults.append("Nobody could sign in.") }
    for intent in intents {
      visit(intent, from: signedIn)
      // All that need a sign-in ask for it alike.
      if !intent.needsSignIn || intent.offer == .always {
        visit(intent, from: Conversation(locale: locale, channel: .lines))
      }
    }
  }

  private mutating func signedIn() -> Conversation {
    var conversation = Conversation(locale: locale, channel: .lines)
    guard let signIn = portal.library.signIn(on: .lines) else { return conversation }
    _ = portal.engine.begin(&conversation, at: moment)
    let line = portal.line(asking: signIn, in: locale)
    for heard in [Heard.line(line), .line("jonelle.kohler"), .secret("river stone maple lamp")] {
      _ = portal.engine.turn(&conversation, heard, at: moment)
    }
    // What is remembered of her is not what is walked through.
    _ = portal.engine.turn(
      &conversation, .line(locale.language == "es" ? "alto" : "stop"), at: moment)
    return conversation
  }

  private mutating func visit(_ intent: IntentDefinition, from start: Conversation) {
    var conversation = start
    var heard = Heard.line(portal.line(asking: intent, in: locale))
    var path = [start.session.isSignedIn ? "(signed in)" : "(stranger)"]
    for _ in 0..<Self.deepest {
      let before = conversation
      path.append(Self.words(heard))
      let reply = portal.engine.turn(&conversation, heard, at: moment)
      if reply.expects == .nothing || path.count > 2 && conversation.forms == before.forms {
        return
      }
      let answer = answer(to: reply.expects, in: conversation)
      test(Place(path: path, conversation: conversation, expects: reply.expects, answer: answer))
      guard let answer else { return }
      heard = answer
    }
  }

  /// What answers a question; nil where none is open.
  private func answer(to expects: Reply.Expectation, in conversation: Conversation) -> Heard? {
    let isSpanish = locale.language == "es"
    switch expects {
    case .nothing: return nil
    case .anything: return conversation.forms.isEmpty ? nil : .line("jonelle.kohler")
    case .yesOrNo: return .line(isSpanish ? "sí" : "yes")
    case .choice: return .line("1")
    case .secret: return .secret("nine tall lamps by water")
    case .words: return .line(isSpanish ? "la rodilla" : "my knee")
    case .value(let kind): return .line(Self.answers[kind] ?? (isSpanish ? "mañana" : "tomorrow"))
    }
  }

  private static let answers = [
    "digits": "492817", "code": "K7QP2M9D", "email": "ana@example.com", "phone": "555 291 4464",
    "birth-date": "1966-04-02", "date": "2026-03-12", "number": "2", "money": "20",
  ]

  // MARK: - One state

  private mutating func test(_ place: Place) {
    states += 1
    for universal in universals { say(universal, at: place) }
    comeBack(to: place)
  }

  private mutating func say(_ universal: Universal, at place: Place) {
    var conversation = place.conversation
    var reply = hear(universal.line, in: &conversation, at: place)
    let before = place.conversation
    let isSame =
      conversation.session.actor == before.session.actor
      && conversation.session.subject == before.session.subject
    if !isSame {
      fault("\(universal.line) changed who is talking.", place)
    }
    switch universal.effect {
    case .stays: compare(conversation, reply, with: place, after: universal.line)
    case .comesBack(let line):
      reply = hear(line, in: &conversation, at: place)
      compare(conversation, reply, with: place, after: universal.line)
    case .stepsBack:
      if conversation.forms.count > before.forms.count { fault("Back opened a form.", place) }
    case .leaves:
      if !before.forms.isEmpty, conversation.forms.count >= before.forms.count {
        fault("Stop left nothing.", place)
      }
    case .leavesAll:
      if !conversation.forms.isEmpty { fault("Starting over left a form.", place) }
    }
  }

  /// One line, and what must hold after any.
  private mutating func hear(
    _ line: String, in conversation: inout Conversation, at place: Place
  ) -> Reply {
    let heard: Heard = conversation.awaitsSecret ? .secret(line) : .line(line)
    let offer = conversation.undo?.service
    _ = watch.take()
    turns += 1
    let reply = portal.engine.turn(&conversation, heard, at: moment)
    let words = portal.wording.lines(for: reply, verbosity: conversation.verbosity)
    if words.isEmpty { fault("\(line) was answered with nothing.", place) }
    if reply.status == .notUnderstood { fault("\(line) was not understood.", place) }
    for said in words where said.contains("A sentence is missing") || said.contains("{$") {
      fault("\(line) was answered: \(said)", place)
    }
    let person = portal.library.person?.service
    for act in watch.take() where act != person && act != offer {
      fault("\(line) did \(act).", place)
    }
    return reply
  }

  private mutating func compare(
    _ conversation: Conversation, _ reply: Reply, with place: Place, after line: String
  ) {
    let before = place.conversation
    if conversation.forms != before.forms { fault("\(line) changed a form.", place) }
    if conversation.alternatives != before.alternatives {
      fault("\(line) changed what is chosen from.", place)
    }
    if reply.expects != place.expects {
      fault("After \(line), \(reply.expects) is expected, and not \(place.expects).", place)
    }
    if conversation.locale != before.locale { fault("\(line) changed the language.", place) }
  }

  /// The answer must do the same after a digression as without it.
  private mutating func comeBack(to place: Place) {
    // What is read back is not done twice.
    guard let answer = place.answer, place.expects != .yesOrNo else { return }
    let direct = after(answer, place.conversation)
    var around = place.conversation
    let staying = universals.filter { if case .stays = $0.effect { true } else { false } }
    let universal = staying[states % staying.count]
    _ = hear(universal.line, in: &around, at: place)
    around = after(answer, around)
    // Guesses at a secret are counted, so that the same one may be answered otherwise later.
    guard !leadsAlike(around, direct), !leadsAlike(around, after(answer, place.conversation)) else {
      return
    }
    fault("After \(universal.line), \(Self.words(answer)) leads elsewhere.", place)
  }

  private mutating func after(_ answer: Heard, _ conversation: Conversation) -> Conversation {
    var conversation = conversation
    turns += 1
    _ = portal.engine.turn(&conversation, answer, at: moment)
    return conversation
  }

  private func leadsAlike(_ one: Conversation, _ other: Conversation) -> Bool {
    one.forms.map(\.intent) == other.forms.map(\.intent)
      && one.forms.last?.question == other.forms.last?.question
  }

  private mutating func fault(_ sentence: String, _ place: Place) {
    faults.append("\(locale): \(sentence) After: \(place.path.joined(separator: " / "))")
  }

  private static func words(_ heard: Heard) -> String {
    switch heard {
    case .said(let guesses): guesses.first?.text ?? ""
    case .keys(let words), .answer(let words), .command(let words): words
    case .recording(let recording): recording.id
    case .secret: "(secret)"
    case .silence: "(silence)"
    case .unreadable: "(unreadable)"
    }
  }
}
