import Dialog
import Language
import Testing

/// What was begun outlives the conversation, for the same person and record, and for a time.
struct ResumeTests {
  private static let hour: Int64 = 3_600

  /// Begins to reserve a book, as far as its day, and hangs up.
  private func begun(_ locale: LanguageTag = .english) throws -> Talk {
    var talk = Talk(locale, memory: TownMemory())
    try signIn(&talk)
    try talk.say("reserve Dune")
    #expect(talk.reply.expects == .value("date"))
    talk.hangUp()
    return talk
  }

  @discardableResult
  private func signIn(_ talk: inout Talk) throws -> [String] {
    try talk.say(talk.conversation.locale == .english ? "sign in" : "iniciar sesión")
    try talk.say("1234")
    return try talk.say("open sesame")
  }

  @Test func isOfferedAfterSignIn() throws {
    var talk = try begun()
    #expect(
      try signIn(&talk) == [
        "Welcome, Ana.", "You had begun: reserving a book. Do you want to go on?",
        "Say yes or no.",
      ])
    #expect(talk.reply.expects == .yesOrNo)
    let said = try talk.say("yes")
    #expect(said.first == "Back to reserving a book.")
    #expect(said.last == "From which day?")
    try talk.say("tomorrow")
    try talk.say("yes")
    #expect(talk.library.state.withLock { $0.reserved.count } == 1)
  }

  @Test func isOfferedAfterSignInInSpanish() throws {
    var talk = try begun(.spanish)
    #expect(
      try signIn(&talk).suffix(2) == [
        "Usted había empezado: la reserva de un libro. ¿Quiere seguir?", "Diga sí o no.",
      ])
    #expect(try talk.say("sí").last == "¿Desde qué día?")
  }

  @Test func nothingIsSaidOfItBeforeSignIn() throws {
    var talk = try begun()
    let said = talk.begin() + (try talk.say("where am I")) + (try talk.say("continue"))
    #expect(!said.joined().contains("reserv"))
  }

  @Test(arguments: ["go on", "continue", "next"])
  func otherWordsGoOnToo(line: String) throws {
    var talk = try begun()
    try signIn(&talk)
    #expect(try talk.say(line).last == "From which day?")
  }

  @Test func noForgetsIt() throws {
    var talk = try begun()
    try signIn(&talk)
    #expect(try talk.say("no") == ["All right. Nothing was changed."])
    talk.hangUp()
    #expect(try signIn(&talk) == ["Welcome, Ana."])
  }

  @Test func anotherRequestComesFirstAndLosesNothing() throws {
    var talk = try begun()
    try signIn(&talk)
    #expect(
      try talk.say("what do I owe") == [
        "You owe 2 dollars and 50 cents.",
        "You had begun: reserving a book. Do you want to go on?", "Say yes or no.",
      ])
  }

  @Test func theRequestThatLedToSignInComesFirst() throws {
    var talk = try begun()
    try talk.say("what do I owe")
    try talk.say("1234")
    #expect(
      try talk.say("open sesame") == [
        "Welcome, Ana.", "You owe 2 dollars and 50 cents.",
        "You had begun: reserving a book. Do you want to go on?", "Say yes or no.",
      ])
  }

  @Test(arguments: [(24 * 60 - 1, true), (24 * 60 + 1, false)])
  func lastsADay(minutes: Int, isOffered: Bool) throws {
    var talk = try begun()
    talk.seconds += Int64(minutes) * 60
    #expect(try signIn(&talk).contains { $0.contains("reserving") } == isOffered)
  }

  @Test func anOfferThatIsNotAnsweredLastsNoLonger() throws {
    var talk = try begun()
    talk.seconds += 23 * Self.hour
    try signIn(&talk)
    talk.hangUp()
    talk.seconds += 2 * Self.hour
    #expect(try signIn(&talk) == ["Welcome, Ana."])
  }

  @Test func isNobodyElses() throws {
    var talk = try begun()
    talk.conversation.session = Session(actor: Principal(id: "p9", name: "Oscar"))
    #expect(try talk.say("where am I") == ["You are signed in as Oscar. No question is open."])
    #expect(try talk.say("what do I owe").count == 1)
  }

  @Test func isNoOtherRecords() throws {
    var talk = try begun()
    talk.conversation.session = Session(
      actor: Principal(id: "p1", name: "Ana"), subject: Principal(id: "p2", name: "Maria"))
    #expect(try talk.say("what do I owe").count == 1)
  }

  @Test func isNotEvenNamedOnceTheAreaIsClosed() throws {
    var talk = try begun()
    talk.library.state.withLock { $0.isRevoked = true }
    #expect(try signIn(&talk) == ["Welcome, Ana."])
  }

  @Test func anEndedSignInKeepsItAndSaysSo() throws {
    var talk = Talk(memory: TownMemory())
    talk.conversation.session = Session(
      actor: Principal(id: "p1", name: "Ana"), expires: talk.seconds + 900)
    try talk.say("reserve Dune")
    talk.seconds += 901
    #expect(
      try talk.say("Friday") == [
        "Your sign-in has ended, to keep your record safe.",
        "What you had begun is kept for 24 hours. To go on, sign in.",
      ])
    #expect(try signIn(&talk).contains { $0.contains("You had begun: reserving a book.") })
  }

  // MARK: - Other versions

  @Test func aFormThatCannotBeReadIsLostWithASentence() throws {
    var talk = try begun()
    talk.memory?.rewrite("\"intent\"", as: "\"intend\"")
    #expect(
      try signIn(&talk) == [
        "Welcome, Ana.",
        "Something you had begun could not be kept. Please ask for it again.",
      ])
    #expect(talk.reply.expects == .anything)
  }

  @Test func aFormOfAnIntentThatIsGoneIsLostWithASentence() throws {
    var talk = try begun()
    talk.memory?.rewrite("books.reserve", as: "books.borrow")
    #expect(try signIn(&talk).last?.hasPrefix("Something you had begun") == true)
  }

  @Test func unknownFieldsAreLeftOut() throws {
    var talk = try begun()
    talk.memory?.rewrite("\"filled\"", as: "\"mood\":\"good\",\"filled\"")
    #expect(try signIn(&talk).contains { $0.contains("reserving a book") })
  }

  // MARK: - Preferences

  @Test func howAPersonLikesToBeSpokenToIsKept() throws {
    var talk = Talk(memory: TownMemory())
    try signIn(&talk)
    #expect(try talk.say("shorter") == ["I will be brief."])
    #expect(try talk.say("slower").first == "I changed how fast I speak.")
    try talk.say("speak Spanish")
    talk.hangUp()
    #expect(try signIn(&talk).first == "Le damos la bienvenida, Ana.")
    #expect(talk.conversation.verbosity == .brief)
    #expect(talk.conversation.rate == .slow)
    #expect(talk.conversation.locale == .spanish)
  }

  @Test func whatIsSaidNowCountsMoreThanWhatWasKept() throws {
    var talk = Talk(memory: TownMemory())
    try signIn(&talk)
    try talk.say("shorter")
    talk.hangUp()
    try talk.say("longer")
    try signIn(&talk)
    #expect(talk.conversation.verbosity == .full)
    talk.hangUp()
    try signIn(&talk)
    #expect(talk.conversation.verbosity == .full)
  }

  @Test func whatIsSetAtTheStartHoldsForOnce() throws {
    var talk = Talk(memory: TownMemory())
    try signIn(&talk)
    try talk.say("longer")
    talk.hangUp()
    talk.conversation = Conversation(
      locale: .english, channel: .lines, set: Preferences(verbosity: .brief))
    try signIn(&talk)
    #expect(talk.conversation.verbosity == .brief)
    talk.hangUp()
    try signIn(&talk)
    #expect(talk.conversation.verbosity == .full)
  }

  @Test(arguments: [
    ("en-US", "slower", "I cannot speak more slowly."),
    ("es-US", "más despacio", "No puedo hablar más despacio."),
  ])
  func theRateHasItsEnds(locale: String, slower: String, already: String) throws {
    var talk = Talk(LanguageTag(rawValue: locale))
    for _ in 0..<2 { try talk.say(slower) }
    #expect(talk.conversation.rate == .slowest)
    #expect(try talk.say(slower) == [already])
  }
}
