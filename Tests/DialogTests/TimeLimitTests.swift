import Dialog
import Language
import Testing

/// A sign-in that silence ends: warned of where silence is heard, and kept by any word.
struct TimeLimitTests {
  private func talk(_ channel: ChannelKind, _ locale: LanguageTag = .english) -> Talk {
    var talk = Talk(locale, channel: channel)
    var session = Session(actor: Principal(id: "p1", name: "Ana"))
    session.idleEnd = talk.seconds + TownLibrary.idleSeconds
    talk.conversation.session = session
    return talk
  }

  @Test func silenceOnATelephoneIsWarnedOf() throws {
    var talk = talk(.phone)
    talk.seconds += 119
    #expect(try talk.hear(.silence) == ["I am listening."])
    talk.seconds += 1
    #expect(
      try talk.hear(.silence) == ["Your sign-in ends in 60 seconds. Say anything to keep it."])
    talk.seconds += 61
    #expect(
      try talk.hear(.silence).first == "Your sign-in has ended, to keep your record safe.")
    #expect(!talk.conversation.session.isSignedIn)
  }

  @Test func theWarningIsSaidInSpanish() throws {
    var talk = talk(.phone, .spanish)
    talk.seconds += 160
    #expect(
      try talk.hear(.silence) == ["Su sesión termina en 20 segundos. Diga algo para seguir."])
  }

  @Test(arguments: ["what do I owe", "blue elephants", "wait"])
  func anyWordKeepsItManyTimes(line: String) throws {
    var talk = talk(.phone)
    for _ in 0..<12 {
      talk.seconds += 160
      #expect(try talk.hear(.silence).first?.hasPrefix("Your sign-in ends in 20") == true)
      talk.seconds += 19
      try talk.say(line)
      #expect(talk.conversation.session.isSignedIn)
    }
  }

  @Test func anEmptyLineIsTypedBySomebody() throws {
    var talk = talk(.lines)
    for _ in 0..<3 {
      talk.seconds += 170
      #expect(try !talk.hear(.silence).contains { $0.contains("sign-in") })
    }
    #expect(talk.conversation.session.isSignedIn)
  }
}
