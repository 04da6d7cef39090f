import Dialog
import Language
import Testing

/// What was told last, and what goodbye says of what is open.
struct ContextTests {
  // MARK: - What was told last

  @Test func stepsBackThroughTimeAndForwardAgain() throws {
    var talk = Talk(signedIn: true)
    try talk.say("what do I owe")
    #expect(try talk.say("and the one before?") == ["On Sunday, January 5, 2025: 1 dollar."])
    #expect(try talk.say("when was it?") == ["It was on Sunday, January 5, 2025."])
    #expect(try talk.say("and the one before?") == ["I know of none before that."])
    #expect(
      try talk.say("next") == ["On Sunday, March 1, 2026: 2 dollars and 50 cents."])
  }

  @Test func aQuestionBetweenKeepsWhatWasTold() throws {
    var talk = Talk(.spanish, signedIn: true)
    try talk.say("cuánto debo")
    try talk.say("a qué hora abren")
    #expect(try talk.say("y la de antes") == ["El domingo 5 de enero de 2025: 1 dólar."])
  }

  @Test func itIsTheOneThingThatWasNamed() throws {
    var talk = Talk()
    try talk.say("do you have Moby")
    #expect(try talk.say("tell me more") == ["Moby Dick is by Herman Melville."])
    #expect(try talk.say("that one") == ["Moby Dick is by Herman Melville."])
  }

  // MARK: - Goodbye

  @Test func goodbyeSaysWhatIsKept() throws {
    var talk = Talk(signedIn: true, memory: TownMemory())
    try talk.say("renew Emma")
    #expect(
      try talk.say("goodbye") == [
        "Your answers are kept for 24 hours: renewing Emma.", "Sign in again and say continue.",
        "Goodbye.",
      ])
    #expect(talk.reply.expects == .nothing)
    var stranger = Talk()
    try stranger.say("sign in")
    #expect(try stranger.say("goodbye") == ["Goodbye."])
  }
}
