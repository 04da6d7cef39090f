import Language
import Recognition
import Testing

@testable import Dialog
@testable import portal

/// Rows 25 to 33 of accessibility.md, on the real dialogs and the sample clinic.
@Suite struct ConversationRules {
  static let tags = ["en-US", "es-US"]

  /// What people ask for most, by language; every answer must be as easy as the next.
  static func requests(_ locale: LanguageTag) -> [String] {
    locale.language == "es"
      ? [
        "ayuda", "cuándo es mi próxima cita", "mis resultados", "qué estoy tomando", "cuánto debo",
        "tengo mensajes", "una persona", "cancelar mi cita", "quién puede ver mi expediente",
        "cómo me preparo para mi cita", "qué hay de nuevo", "mis vacunas",
      ]
      : [
        "help", "when is my next visit", "show my results", "what am I taking", "what do I owe",
        "do I have messages", "person", "cancel my visit", "who can see my records",
        "how do I prepare for my visit", "what is new", "my shots",
      ]
  }

  /// A line that is a name or a value says what the record says, and is no prose.
  private static func isProse(_ line: String) -> Bool {
    !line.contains(where: \.isNumber) && !line.contains(":") && !line.contains("\"")
  }

  @Test(
    "Row 25: what is said reads at grade 6 or below, and simpler is simpler", arguments: tags)
  func readsEasily(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale) { talk in
      let check = ReadingCheck(locale: locale)
      for request in Self.requests(locale) {
        let prose = talk.say(request).filter(Self.isProse).joined(separator: "\n")
        let hard = check.complaints(about: prose).filter { $0.code == .readingGrade }
        #expect(hard.isEmpty, "\(request): \(prose)")
        talk.say(talk.isSpanish ? "alto" : "stop")
      }
      talk.say(talk.isSpanish ? "quién puede ver mi expediente" : "who can see my records")
      let simpler = talk.say(talk.isSpanish ? "más sencillo" : "simpler")
      #expect(!simpler.isEmpty && talk.reply.status != .notUnderstood)
    }
  }

  @Test(
    "Row 26: the universals have phrases in every locale; EveryStateTests says them in every state")
  func universalsAreSaidEverywhere() throws {
    try SampleTalk.with { talk in
      for locale in talk.portal.engine.locales {
        for universal in Universal.all(in: locale) {
          #expect(talk.portal.isUniversal(universal.line, in: locale), "\(universal.line)")
        }
      }
    }
  }

  @Test(
    "Row 27: 0 and person reach a human in one step, always in the same words", arguments: tags)
  func aPersonIsOneStepAway(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    let before = try SampleTalk.with(locale, signedIn: false) { $0.say("0") }
    #expect(before.contains { $0.contains("555 555 0100") })
    let ways =
      locale == .english
      ? [
        [], ["cancel my visit"], ["cancel my visit", "1"], ["my mother's results"], ["xyzzy plugh"],
      ]
      : [
        [], ["cancelar mi cita"], ["cancelar mi cita", "1"], ["los resultados de mi mamá"],
        ["xyzzy"],
      ]
    for way in ways {
      try SampleTalk.with(locale) { talk in
        for line in way { talk.say(line) }
        for word in ["0", talk.isSpanish ? "una persona" : "person"] {
          #expect(Array(talk.say(word).prefix(before.count)) == before, "\(way)")
        }
      }
    }
  }

  @Test(
    "Row 28: menus have at most 4 choices, 2 levels, and the choice before its key",
    arguments: tags)
  func menusAreShort(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale, on: .phone, signedIn: false) { talk in
      var conversation = talk.conversation
      for isSignedIn in [false, true] {
        if isSignedIn { conversation.session = Session(actor: Principal(id: "a|b|c", name: "Ana")) }
        let menu = talk.portal.engine.menu(
          for: conversation, at: talk.portal.zone.moment(talk.seconds))
        #expect(menu.pages.count > 1)
        for page in menu.pages {
          #expect((1...4).contains(page.sentences.count))
          // Two deep: what an area offers is a request, and no further menu.
          if page.place.area != nil { #expect(page.choices.allSatisfy { $0.area == nil }) }
          for sentence in page.sentences {
            let words = talk.portal.wording.text(of: sentence, locale: locale, medium: .speech)
            let press = locale == .english ? ", press " : ", oprima "
            let parts = words.split(separator: ",")
            #expect(
              words.contains(press) && parts.last?.contains(press.dropFirst(2)) == true, "\(words)")
          }
        }
      }
    }
  }

  @Test("Row 29: what is typed ahead is answered like what is typed after")
  func typeAheadWorks() {
    let lines = ["sign in", "jonelle.kohler", "river stone maple lamp", "what do I owe", "goodbye"]
    let clinic = Scratch.ownSample()
    let ahead = Program.run(
      ["--data", clinic.path + "/data"], lines: lines.joined(separator: "\n") + "\n")
    #expect(ahead.output.contains("Welcome, Jonelle."))
    #expect(ahead.output.contains("45 dollars and 10 cents"))
    #expect(ahead.output.hasSuffix("Goodbye.\n"))
  }

  @Test("Row 29: keys pressed while the portal speaks skip what is left", arguments: tags)
  func bargeInWorks(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try PhoneClinic.with { portal, _ in
      var direct = Caller(portal, language: locale)
      direct.press("1")
      direct.press("1")
      // Both keys in one breath, before the second menu is said.
      var ahead = Caller(portal, language: locale)
      ahead.press("11")
      #expect(ahead.step.sentences == direct.step.sentences)
      #expect(!ahead.words.isEmpty)
    }
  }

  @Test(
    "Row 30: repeat says the same words, slower keeps them, and names are spelled",
    arguments: tags)
  func saidAgain(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale) { talk in
      let said = talk.say(talk.isSpanish ? "cuándo es mi próxima cita" : "when is my next visit")
      #expect(talk.say(talk.isSpanish ? "repita" : "repeat") == said)
      #expect(talk.say(talk.isSpanish ? "repita" : "repeat") == said)
      let slower = talk.say(talk.isSpanish ? "más lento" : "slower")
      #expect(Array(slower.suffix(said.count)) == said)
      #expect(talk.conversation.rate != .normal)
      let spelled = talk.say(talk.isSpanish ? "deletree Okafor" : "spell Okafor").joined()
      #expect(spelled.contains("O K A F O R"), "\(spelled)")
    }
  }

  @Test("Row 31: how much and how fast is kept per person; brief loses no fact", arguments: tags)
  func verbosityIsKept(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale) { talk in
      talk.say(talk.isSpanish ? "más corto" : "shorter")
      talk.say(talk.isSpanish ? "más lento" : "slower")
      talk.hangUp()
      talk.signIn()
      #expect(talk.conversation.verbosity == .brief)
      #expect(talk.conversation.rate != .normal)
      for request in Self.requests(locale) where !["help", "ayuda"].contains(request) {
        var facts: [Verbosity: Set<String>] = [:]
        for verbosity in [Verbosity.normal, .brief] {
          talk.conversation.verbosity = verbosity
          var said = talk.say(request)
          // A shorter page says the rest when it is asked for.
          for _ in 0..<8 where talk.conversation.page.map({ $0.remaining > 0 }) == true {
            said += talk.say(talk.isSpanish ? "siguiente" : "next")
          }
          facts[verbosity] = SampleTalk.numbers(in: said.joined(separator: " "))
          talk.say(talk.isSpanish ? "alto" : "stop")
        }
        let lost = facts[.normal, default: []].subtracting(facts[.brief, default: []])
        #expect(lost.isEmpty, "\(request) loses \(lost)")
      }
    }
  }

  @Test("Row 32: history replays both sides, without secrets", arguments: tags)
  func historyReplays(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale) { talk in
      let request = talk.isSpanish ? "cuánto debo" : "what do I owe"
      let said = talk.say(request)
      let history = talk.say(talk.isSpanish ? "historial" : "history").joined(separator: "\n")
      #expect(history.contains(request))
      #expect(history.contains(said.joined(separator: "\n")))
      #expect(!history.contains("maple"))
    }
  }

  @Test("Row 33: a form waits for hours, and a sign-in that ends is warned of as often as it takes")
  func nobodyIsHurried() throws {
    try SampleTalk.with(signedIn: false) { talk in
      talk.say("sign in")
      talk.seconds += 7 * 3_600
      talk.say("jonelle.kohler")
      #expect(talk.reply.expects == .secret)
    }
    try SampleTalk.with(on: .phone) { talk in
      for _ in 0..<12 {
        guard let end = talk.conversation.session.idleEnd else { return }
        talk.seconds = end - 21
        talk.hear(.silence)
        #expect(talk.text.contains("21 seconds"))
        talk.say("wait")
        #expect(talk.conversation.session.isSignedIn)
      }
    }
  }
}
