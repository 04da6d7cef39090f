import Dialog
import Language
import Testing

/// Acting for somebody: whose record is meant is said where a record is spoken of, and only there.
struct ActingForTests {
  private static let ana = Principal(id: "p1", name: "Ana")
  private static let maria = Principal(id: "p2", name: "Maria")

  private func talk(_ locale: LanguageTag = .english) -> Talk {
    var talk = Talk(locale)
    talk.conversation.session = Session(actor: Self.ana, subject: Self.maria)
    return talk
  }

  @Test func theNameBeginsWhatIsSaidOfTheRecord() throws {
    var talk = talk()
    #expect(try talk.say("what do I owe") == ["For Maria: 2 dollars and 50 cents are owed."])
    #expect(try talk.say("repeat") == ["For Maria: 2 dollars and 50 cents are owed."])
  }

  @Test func theNameBeginsWhatIsSaidOfTheRecordInSpanish() throws {
    var talk = talk(.spanish)
    #expect(try talk.say("mis multas") == ["Para Maria: Se deben 2 dólares con 50 centavos."])
  }

  @Test func oneselfIsSpokenToAsEver() throws {
    var talk = Talk(signedIn: true)
    #expect(try talk.say("what do I owe") == ["You owe 2 dollars and 50 cents."])
  }

  @Test(arguments: ["when are you open", "where am I", "person", "thank you", "wait", "goodbye"])
  func whatIsNotAboutTheRecordKeepsItsWording(line: String) throws {
    var own = Talk(signedIn: true)
    var other = talk()
    #expect(try other.say(line) == own.say(line))
  }

  @Test func aQuestionAboutTheRecordIsNamedAfterAMiss() throws {
    var talk = talk()
    try talk.say("reserve Dune")
    let said = try talk.say("blue elephants")
    #expect(said.first == "I did not catch that.")
    #expect(said.dropFirst().first?.hasPrefix("For Maria: ") == true)
  }

  @Test func switchingStopsWhatWasBegunForTheOther() throws {
    var talk = talk()
    try talk.say("reserve Dune")
    #expect(
      try talk.say("speak for Oscar") == [
        "This is about Oscar now.", "Stopped: reserving a book. Nothing was changed.",
      ])
    #expect(talk.reply.expects == .anything)
    #expect(try talk.say("what do I owe") == ["For Oscar: 2 dollars and 50 cents are owed."])
  }
}
