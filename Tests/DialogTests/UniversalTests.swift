import Dialog
import Foundation
import Language
import Testing

/// What can be said in every state, in both languages.
struct UniversalTests {
  /// A state of the conversation, and the lines that lead there.
  struct State: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let locale: LanguageTag
    let lines: [String]

    init(_ name: String, _ locale: LanguageTag, _ lines: [String]) {
      testDescription = "\(name), \(locale)"
      self.locale = locale
      self.lines = lines
    }
  }

  static let states: [State] = [
    State("nothing open", .english, []), State("nothing open", .spanish, []),
    State("a choice", .english, ["reserve a book"]),
    State("a choice", .spanish, ["reserve un libro"]),
    State("a value", .english, ["reserve Dune"]), State("a value", .spanish, ["reserve Dune"]),
    State("words", .english, ["renew Emma"]), State("words", .spanish, ["renueve Emma"]),
    State("a confirmation", .english, ["reserve Dune for Friday"]),
    State("a confirmation", .spanish, ["reserve Dune para el viernes"]),
    State("alternatives", .english, ["xyzzy", "xyzzy", "xyzzy"]),
    State("alternatives", .spanish, ["xyzzy", "xyzzy", "xyzzy"]),
  ]

  /// Words of the universals that leave everything as it is.
  static let harmless: [LanguageTag: [String]] = [
    .english: [
      "help", "what can I say", "repeat", "slower", "faster", "spell that", "say it simpler",
      "shorter", "longer", "where am I", "history", "person", "0", "wait", "hold on",
      "I need a minute", "thank you", "hello", "undo", "when was it", "and the one before?",
      "I have chest pain", "English",
    ],
    .spanish: [
      "ayuda", "qué puedo decir", "repita", "más despacio", "más rápido", "deletrea eso",
      "más sencillo", "más corto", "más largo", "dónde estoy", "historial", "persona", "0",
      "espere", "un momento", "necesito un minuto", "gracias", "hola", "deshacer",
      "cuándo fue eso", "y la de antes", "me duele el pecho", "español",
    ],
  ]

  @Test(arguments: states) func aUniversalIsAnsweredAndLosesNothing(state: State) throws {
    for line in Self.harmless[state.locale] ?? [] {
      var talk = Talk(state.locale, signedIn: true)
      for step in state.lines { try talk.say(step) }
      let expected = talk.reply.expects
      let lines = try talk.say(line)
      #expect(!lines.isEmpty, "\(line)")
      #expect(talk.reply.status != .notUnderstood, "\(line): \(lines)")
      #expect(talk.reply.expects == expected, "\(line): \(lines)")
      #expect(talk.library.state.withLock { $0.reserved.isEmpty && $0.renewed.isEmpty })
    }
  }

  @Test(arguments: states) func stopAndStartOverLeaveEverything(state: State) throws {
    let ways: [String] =
      state.locale == .english ? ["stop", "start over"] : ["para", "empezar de nuevo"]
    for line in ways {
      var talk = Talk(state.locale, signedIn: true)
      for step in state.lines { try talk.say(step) }
      try talk.say(line)
      #expect(talk.reply.expects == .anything, "\(line)")
      #expect(talk.library.state.withLock { $0.reserved.isEmpty && $0.renewed.isEmpty })
    }
  }

  @Test(arguments: states) func aPersonIsOneStepAwayAndAlwaysInTheSameWords(state: State) throws {
    var plain = Talk(state.locale, signedIn: true)
    let words = try plain.say("0").first
    for line in ["0", state.locale == .english ? "person" : "persona"] {
      var talk = Talk(state.locale, signedIn: true)
      for step in state.lines { try talk.say(step) }
      #expect(try talk.say(line).first == words)
    }
  }

  /// "No" before what is said may look like the opening of a correction; it must not hide this.
  @Test(arguments: ["no puedo respirar", "no alcanzo a respirar", "no, me duele el pecho"])
  func anEmergencyIsHeardBehindNo(line: String) throws {
    for steps in [[], ["reserve Dune"], ["reserve Dune para el viernes"]] {
      var talk = Talk(.spanish, signedIn: true)
      for step in steps { try talk.say(step) }
      #expect(try talk.say(line).first == "Esto puede ser una emergencia. Llame al 911 ahora.")
      #expect(talk.library.state.withLock { $0.reserved.isEmpty })
    }
  }

  // MARK: - Once more

  @Test func repeatSaysTheSameWords() throws {
    var talk = Talk(signedIn: true)
    let lines = try talk.say("reserve the one by Austen")
    #expect(try talk.say("repeat") == lines)
    #expect(try talk.say("say that again") == lines)
    #expect(talk.reply.expects == .choice(count: 2))
  }

  @Test func slowerSaysTheSameWordsAndKeepsTheSpeed() throws {
    var talk = Talk(signedIn: true)
    let lines = try talk.say("what do I owe")
    #expect(try talk.say("slower") == ["I changed how fast I speak."] + lines)
    #expect(talk.conversation.rate == .slow)
    try talk.say("slower")
    #expect(try talk.say("slower") == ["I cannot speak more slowly."])
    #expect(talk.conversation.rate == .slowest)
    try talk.say("faster")
    #expect(talk.conversation.rate == .slow)
  }

  @Test func spellsNamesAndGivenWords() throws {
    var talk = Talk(signedIn: true)
    #expect(try talk.say("spell that") == ["There was no name to spell. Say spell, and the word."])
    try talk.say("reserve Dune for Friday")
    #expect(try talk.say("spell that") == ["Dune: D U N E."])
    #expect(try talk.say("spell Ulysses") == ["Ulysses: U L Y S S E S."])
    #expect(talk.reply.expects == .yesOrNo)
  }

  @Test func historyReplaysBothSidesInOrderWithoutSecrets() throws {
    var talk = Talk()
    try talk.say("what do I owe")
    try talk.say("1234")
    try talk.say("open sesame")
    try talk.say("flurb")
    try talk.say("when are you open")
    let lines = try talk.say("history")
    #expect(
      lines == [
        "This is what we said, from the earliest on.", "You said: \"what do I owe\".",
        "To hear your fines, sign in first.", "What is your card number?", "What is your PIN?",
        "Welcome, Ana.", "You owe 2 dollars and 50 cents.", "You said: \"when are you open\".",
        "We are open from 9 in the morning to 6 in the evening.",
      ])
    let saved = String(decoding: try JSONEncoder().encode(talk.conversation), as: UTF8.self)
    #expect(!saved.contains("sesame"))
  }

  @Test func simplerSaysWhatTheAuthorsWroteMoreSimply() throws {
    var talk = Talk(signedIn: true)
    try talk.say("what do I owe")
    try talk.say("and the one before?")
    #expect(try talk.say("say it simpler") == ["1 dollar, on Sunday, January 5, 2025."])
    #expect(
      try talk.say("say it simpler") == [
        "I have no simpler words for that. Say person, and someone can explain it."
      ])
  }

  // MARK: - Waiting, skipping, not knowing

  @Test func waitIsHonouredHoweverLongItTakes() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(try talk.say("hold on") == ["Take your time. I am here."])
    for _ in 0..<5 {
      let last = talk.reply.statements
      let lines = try talk.hear(.silence)
      #expect(lines.count == 1)
      #expect(talk.reply.statements != last)
    }
    talk.seconds += 3_600
    #expect(try talk.say("continue") == ["From which day?"])
  }

  @Test func whatIsNeededCannotBeSkippedAndAWishCan() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(try talk.say("skip") == ["This one is needed to go on.", "From which day?"])
    try talk.say("stop")
    try talk.say("renew Emma")
    try talk.say("I was ill")
    try talk.say("change the date")
    #expect(try talk.say("skip").first == "All right, we leave that out.")
    #expect(talk.reply.expects == .yesOrNo)
  }

  @Test func notKnowingIsAnswered() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve a book")
    #expect(
      try talk.say("I don't know").first
        == "All right. Say any, and I take the first one.")
    #expect(try talk.say("any") == ["From which day?"])
    #expect(
      try talk.say("I'm not sure").first
        == "Say a day, for example: \"next Tuesday\", or \"the 15th\".")
  }

  @Test func whereAmINamesWhatStandsBeneath() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    try talk.say("wait, reserve Dune")
    #expect(
      try talk.say("where am I") == [
        "You are at: reserving a book.", "Waiting after that: renewing Emma.", "From which day?",
      ])
  }

  @Test func whatCanISayDependsOnTheState() throws {
    var talk = Talk(signedIn: true)
    let idle = try talk.say("what can I say")
    #expect(idle.contains("You can say: renew my book."))
    try talk.say("reserve a book")
    #expect(try talk.say("what can I say").contains("Say a number, a name or a day, or say more."))
    try talk.say("stop")
    try talk.say("reserve Dune for Friday")
    #expect(
      try talk.say("what can I say").contains(
        "Or say what is wrong, for example: no, on Thursday."))
    try talk.say("yes")
    #expect(
      try talk.say("what can I say").contains("To take back what was done last, say undo."))
  }
}
