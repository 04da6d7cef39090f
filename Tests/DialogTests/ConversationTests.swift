import Dialog
import Language
import Testing

/// Whole conversations with the town library: forms, repair, and what holds in every state.
struct ConversationTests {
  // MARK: - Requests and sign-in

  @Test func greetsAndAnswersAPlainQuestion() throws {
    var talk = Talk()
    #expect(
      talk.begin() == [
        "The town library of Millbrook.", "Say or type what you need, or say help.",
      ])
    #expect(
      try talk.say("when are you open") == [
        "We are open from 9 in the morning to 6 in the evening."
      ])
    #expect(talk.reply.status == .done)
  }

  @Test func keepsTheRequestWhileSigningIn() throws {
    var talk = Talk()
    #expect(
      try talk.say("what do I owe") == [
        "To hear your fines, sign in first.", "What is your card number?",
      ])
    #expect(talk.reply.status == .needsMore)
    #expect(try talk.say("1 2 3 4") == ["What is your PIN?"])
    #expect(talk.reply.expects == .secret)
    #expect(
      try talk.say("open sesame") == ["Welcome, Ana.", "You owe 2 dollars and 50 cents."])
    #expect(talk.reply.status == .done)
  }

  @Test func asksAgainAfterAWrongPIN() throws {
    var talk = Talk()
    try talk.say("sign in")
    try talk.say("1234")
    #expect(
      try talk.say("close sesame") == [
        "The card number or the PIN is wrong.", "What is your card number?",
      ])
  }

  @Test func secretsAreNeverPartOfWhatIsSaved() throws {
    var talk = Talk()
    try talk.say("reserve Dune")
    try talk.say("1234")
    try talk.say("open barley")
    let saved = String(describing: talk.conversation)
    #expect(!saved.contains("barley"))
  }

  @Test func stoppingTheSignInStopsWhatWaitedForIt() throws {
    var talk = Talk()
    try talk.say("what do I owe")
    #expect(try talk.say("stop") == ["Stopped: signing in. Nothing was changed."])
    #expect(talk.reply.expects == .anything)
  }

  @Test func aUniversalIsHeardWhereASecretIsAsked() throws {
    var talk = Talk()
    try talk.say("sign in")
    try talk.say("1234")
    #expect(try talk.say("stop") == ["Stopped: signing in. Nothing was changed."])
  }

  // MARK: - Forms

  @Test func fillsAFormInOneSentenceAndConfirms() throws {
    var talk = Talk(signedIn: true)
    #expect(
      try talk.say("reserve Emma for tomorrow") == [
        "Reserve Emma from Friday, March 6, 2026?", "Say yes or no.",
      ])
    #expect(talk.reply.expects == .yesOrNo)
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
    #expect(
      try talk.say("yes") == [
        "Emma is reserved from Friday, March 6, 2026.",
        "If you change your mind, say undo within 30 minutes.",
      ])
    #expect(talk.library.state.withLock { $0.reserved } == ["b2": CivilDate(iso: "2026-03-06")])
  }

  @Test func asksForWhatIsMissing() throws {
    var talk = Talk(signedIn: true)
    #expect(
      try talk.say("reserve a book") == [
        "Which book do you want to reserve?", "1. Dune, by Frank Herbert.",
        "2. Emma, by Jane Austen.", "3. Persuasion, by Jane Austen.",
        "There is 1 more. Say a number, or say more.",
      ])
    #expect(try talk.say("more") == ["4. Moby Dick, by Herman Melville."])
    #expect(try talk.say("the last one") == ["From which day?"])
    #expect(
      try talk.say("Monday") == [
        "Reserve Moby Dick from Monday, March 9, 2026?", "Say yes or no.",
      ])
    #expect(try talk.say("no") == ["All right. Nothing was changed."])
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
  }

  @Test func asksWhichOfSeveralIsMeant() throws {
    var talk = Talk(signedIn: true)
    #expect(
      try talk.say("reserve the one by Austen") == [
        "Which one do you mean?", "1. Emma, by Jane Austen.", "2. Persuasion, by Jane Austen.",
      ])
    #expect(try talk.say("Persuasion") == ["From which day?"])
  }

  @Test func neverPicksAnotherThingThanTheOneNamed() throws {
    var talk = Talk(signedIn: true)
    let lines = try talk.say("renew Ulysses")
    #expect(lines.first == "I do not find \"Ulysses\".")
    #expect(talk.library.state.withLock { $0.renewed.isEmpty })
  }

  @Test func asksAgainForAValueThatDoesNotFit() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(
      try talk.say("March 2, 2026") == ["Monday, March 2, 2026 is past.", "From which day?"])
    #expect(try talk.say("flurb").first == "I did not catch that.")
  }

  @Test func takesACorrectionAtTheConfirmation() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    #expect(
      try talk.say("no, Thursday March 12") == [
        "Reserve Dune from Thursday, March 12, 2026?", "Say yes or no.",
      ])
    #expect(
      try talk.say("make it Emma") == [
        "Reserve Emma from Thursday, March 12, 2026?", "Say yes or no.",
      ])
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
    try talk.say("yes")
    #expect(talk.library.state.withLock { $0.reserved } == ["b2": CivilDate(iso: "2026-03-12")])
  }

  @Test func asksWhichWhenACorrectionFitsSeveral() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    #expect(
      try talk.say("no, by Austen") == [
        "Which one do you mean?", "1. Emma, by Jane Austen.", "2. Persuasion, by Jane Austen.",
      ])
    #expect(
      try talk.say("Emma") == ["Reserve Emma from Friday, March 6, 2026?", "Say yes or no."])
  }

  @Test func changesOneFactWhenAskedTo() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    #expect(try talk.say("change the date") == ["From which day?"])
    #expect(
      try talk.say("March 30") == ["Reserve Dune from Monday, March 30, 2026?", "Say yes or no."])
  }

  @Test func offersOnlyWhatMakesSense() throws {
    var stranger = Talk()
    #expect(try stranger.say("xyzzy").joined().contains("Dune"))
    var ana = Talk(signedIn: true)
    #expect(try ana.say("xyzzy").joined().contains("renew"))
  }

  @Test func aRequestAtAWordPromptIsARequest() throws {
    var talk = Talk()
    try talk.say("sign in")
    #expect(
      try talk.say("when are you open").first
        == "We are open from 9 in the morning to 6 in the evening.")
  }

  @Test func goesBackOneQuestion() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    #expect(try talk.say("back") == ["Going back one step.", "From which day?"])
  }

  @Test func answersAQuestionInTheMiddleAndComesBack() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(
      try talk.say("when are you open") == [
        "We are open from 9 in the morning to 6 in the evening.",
        "Back to reserving a book.", "From which day?",
      ])
    #expect(try talk.say("tomorrow").first == "Reserve Dune from Friday, March 6, 2026?")
  }

  // MARK: - Undo, lists, "the second one"

  @Test func undoTakesTheLastActBack() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    try talk.say("yes")
    #expect(try talk.say("undo") == ["Dune is no longer reserved."])
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
    #expect(try talk.say("undo") == ["There is nothing to undo."])
  }

  @Test func undoEndsAfterItsTime() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    try talk.say("yes")
    talk.seconds += 1_801
    #expect(
      try talk.say("undo") == [
        "It is too late to undo that here. Say person, and someone can help."
      ])
    #expect(talk.library.state.withLock { !$0.reserved.isEmpty })
  }

  @Test func theSecondOneIsTheSecondOneNamed() throws {
    var talk = Talk()
    #expect(
      try talk.say("do you have Austen") == [
        "I found 2 books.", "Emma, by Jane Austen.", "Persuasion, by Jane Austen.",
      ])
    #expect(try talk.say("the second one") == ["Persuasion is by Jane Austen."])
  }

  // MARK: - What holds in every state

  @Test func aBareEnterConfirmsNothing() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    for _ in 0..<4 { try talk.say("") }
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
    #expect(talk.reply.expects == .yesOrNo)
  }

  @Test func revokedAccessHoldsFromTheNextTurn() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    talk.library.state.withLock { $0.isRevoked = true }
    #expect(try talk.say("yes") == ["You may not do that."])
    #expect(talk.reply.status == .refused)
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
  }

  @Test func aFailingServiceIsASentenceAndKeepsTheAnswers() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    talk.library.state.withLock { $0.isBroken = true }
    #expect(
      try talk.say("yes") == [
        "Something went wrong here, and nothing was changed.",
        "Your answers are kept. Try again? Say yes or no.",
      ])
    talk.library.state.withLock { $0.isBroken = false }
    #expect(try talk.say("yes").first?.hasPrefix("Dune is reserved") == true)
  }

  @Test func anEndedSessionSaysSoAndForgetsWhatWasPrivate() throws {
    var talk = Talk()
    talk.conversation.session = Session(
      actor: Principal(id: "p1", name: "Ana"), expires: talk.seconds + 60)
    try talk.say("what do I owe")
    talk.seconds += 61
    let lines = try talk.say("repeat")
    #expect(lines.first == "Your sign-in has ended, to keep your record safe.")
    #expect(!lines.joined().contains("2 dollars"))
  }

  @Test(arguments: ["en-US", "es-US"])
  func theLaddersNeverRepeatASentenceAndNeverEnd(locale: String) throws {
    for heard in [Heard.line("xyzzy plugh"), .silence] {
      var talk = Talk(LanguageTag(rawValue: locale))
      var last: [String] = []
      for _ in 0..<12 {
        let lines = try talk.hear(heard)
        #expect(!lines.isEmpty)
        #expect(lines.first != last.first)
        #expect(talk.reply.expects != .nothing)
        last = lines
      }
    }
  }

  @Test func speaksTheOtherLanguageFromTheMiddleOfAForm() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(try talk.say("en español") == ["Ahora hablo español.", "¿Desde qué día?"])
    #expect(
      try talk.say("mañana") == [
        "¿Reservo Dune desde el viernes 6 de marzo de 2026?", "Diga sí o no.",
      ])
    #expect(try talk.say("sí").first?.hasPrefix("Dune queda reservado") == true)
  }

  @Test func unreadableLinesAreAnswered() throws {
    var talk = Talk()
    #expect(
      try talk.hear(.unreadable(.tooLong)) == [
        "That line was too long to read. Nothing was changed. Say it in fewer words."
      ])
    #expect(talk.reply.status == .notUnderstood)
  }
}
