import Dialog
import Language
import Testing

/// Questions, corrections and changes of mind in the middle of a form.
struct RepairTests {
  private static let hours = "We are open from 9 in the morning to 6 in the evening."

  // MARK: - A question in the middle

  @Test func aQuestionAfterWaitIsAnsweredWhereWordsAreAsked() throws {
    var talk = Talk(signedIn: true)
    #expect(try talk.say("renew Emma") == ["Why do you need more time?"])
    #expect(
      try talk.say("wait, what do I owe") == [
        "You owe 2 dollars and 50 cents.", "Back to renewing Emma.",
        "Why do you need more time?",
      ])
    #expect(
      try talk.say("I was ill") == [
        "Renew Emma until Thursday, March 26, 2026, because: I was ill?", "Say yes or no.",
      ])
    #expect(talk.library.state.withLock { $0.renewed.isEmpty })
  }

  @Test func aQuestionAfterEspereIsAnsweredToo() throws {
    var talk = Talk(.spanish, signedIn: true)
    #expect(try talk.say("renueve Emma") == ["¿Por qué necesita más tiempo?"])
    #expect(
      try talk.say("espere, cuánto debo") == [
        "Debe 2 dólares con 50 centavos.", "Volvamos a la renovación de Emma.",
        "¿Por qué necesita más tiempo?",
      ])
  }

  @Test func aRequestWordForWordIsNoReason() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    #expect(
      try talk.say("when are you open") == [
        Self.hours, "Back to renewing Emma.", "Why do you need more time?",
      ])
  }

  @Test func waitBeforeAnAnswerIsNoPartOfARequest() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune")
    #expect(
      try talk.say("wait, Friday") == [
        "Reserve Dune from Friday, March 6, 2026?", "Say yes or no.",
      ]
    )
  }

  @Test func aQuestionAtTheConfirmationConfirmsNothing() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Dune for Friday")
    #expect(
      try talk.say("hold on, when are you open") == [
        Self.hours, "Back to reserving a book.", "Reserve Dune from Friday, March 6, 2026?",
        "Say yes or no.",
      ])
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
  }

  @Test func questionsStackAndUnwind() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    try talk.say("wait, reserve Dune")
    #expect(
      try talk.say("when are you open") == [
        Self.hours, "Back to reserving a book.", "From which day?",
      ])
    try talk.say("Friday")
    let lines = try talk.say("yes")
    #expect(lines.first == "Dune is reserved from Friday, March 6, 2026.")
    #expect(lines.suffix(2) == ["Back to renewing Emma.", "Why do you need more time?"])
  }

  // MARK: - An answer or a request?

  @Test func wordsThatMayBeARequestAreAskedAbout() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    #expect(
      try talk.say("do I have fines to pay") == [
        "Is that your answer, or a new request?", "1. My answer.",
        "2. A new request: hear your fines.",
      ])
    #expect(talk.reply.expects == .choice(count: 2))
    #expect(
      try talk.say("my answer").joined(separator: " ").contains(
        "because: do I have fines to pay?"))
  }

  @Test(arguments: ["a new request", "2", "no", "the second one"])
  func theRequestIsTakenWhenItWasOne(answer: String) throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    try talk.say("do I have fines to pay")
    #expect(
      try talk.say(answer) == [
        "You owe 2 dollars and 50 cents.", "Back to renewing Emma.",
        "Why do you need more time?",
      ])
  }

  @Test func whatOnlyTellsIsTheAnswerWhereWordsAreAsked() throws {
    var talk = Talk(signedIn: true)
    #expect(try talk.say("it is a long book") == ["Take your time with it."])
    try talk.say("renew Emma")
    #expect(
      try talk.say("it is a long book").joined(separator: " ").contains(
        "because: it is a long book?"))
    var spanish = Talk(.spanish, signedIn: true)
    try spanish.say("renovar Emma")
    #expect(
      try spanish.say("es un libro largo").joined(separator: " ").contains(
        "es un libro largo"))
    #expect(spanish.reply.expects == .yesOrNo)
  }

  // MARK: - Corrections

  @Test func anAnswerCorrectsAnotherFactInTheSameBreath() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    #expect(
      try talk.say("I was ill, but make it Dune") == [
        "Renew Dune until Thursday, March 26, 2026, because: I was ill?", "Say yes or no.",
      ])
  }

  @Test func aFactThatNobodyAskedForIsTakenAtTheConfirmation() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    try talk.say("I was ill")
    #expect(
      try talk.say("until March 20") == [
        "Renew Emma until Friday, March 20, 2026, because: I was ill?", "Say yes or no.",
      ])
  }

  @Test(arguments: ["I meant Dune", "no, I meant Dune", "make it Dune", "no Dune", "actually Dune"])
  func openingsOfACorrection(line: String) throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Emma for Friday")
    #expect(
      try talk.say(line) == ["Reserve Dune from Friday, March 6, 2026?", "Say yes or no."])
  }

  @Test(arguments: ["quise decir Dune", "no, Dune", "mejor Dune", "no, que sea Dune"])
  func openingsOfACorrectionInSpanish(line: String) throws {
    var talk = Talk(.spanish, signedIn: true)
    try talk.say("reserve Emma para el viernes")
    #expect(
      try talk.say(line) == [
        "¿Reservo Dune desde el viernes 6 de marzo de 2026?", "Diga sí o no.",
      ])
  }

  @Test func noTheSecondOneChoosesAgain() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve the one by Austen")
    try talk.say("the first one")
    #expect(try talk.say("Friday").first == "Reserve Emma from Friday, March 6, 2026?")
    #expect(
      try talk.say("no, the second one") == [
        "Reserve Persuasion from Friday, March 6, 2026?", "Say yes or no.",
      ])
    #expect(talk.library.state.withLock { $0.reserved.isEmpty })
  }

  @Test func changingAThingAsksForItAgainAndKeepsTheRest() throws {
    var talk = Talk(signedIn: true)
    try talk.say("reserve Emma for Friday")
    #expect(try talk.say("change the book").first == "Which book do you want to reserve?")
    #expect(
      try talk.say("Moby Dick") == [
        "Reserve Moby Dick from Friday, March 6, 2026?", "Say yes or no.",
      ])
  }

  @Test func aWishThatNobodyAsksForIsAskedWhenItIsToBeChanged() throws {
    var talk = Talk(signedIn: true)
    try talk.say("renew Emma")
    try talk.say("I was ill")
    #expect(try talk.say("change the date") == ["Until which day?"])
    #expect(
      try talk.say("back") == [
        "Going back one step.", "Renew Emma until Thursday, March 26, 2026, because: I was ill?",
        "Say yes or no.",
      ])
    #expect(try talk.say("no") == ["All right. Nothing was changed."])
    #expect(talk.library.state.withLock { $0.renewed.isEmpty })
  }
}
