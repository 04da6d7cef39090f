import Channels
import Testing

@testable import Dialog
@testable import portal

/// Whole calls by keys alone, in both languages.
@Suite struct PhoneCallTests {
  @Test func keysAloneReachResultsThroughSignIn() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal)
      #expect(caller.words.contains("For English, press one. Para español, oprima dos."))
      #expect(!caller.words.contains("help"))
      caller.press("1")
      #expect(
        caller.words.contains(
          "For results, press one. For visits, press two. For medicines, press three."
            + " For more, press four. For a person, press 0."))
      caller.press("1")
      #expect(caller.words.hasPrefix("To see your results, press one."))
      caller.press("1")
      #expect(caller.words.contains("somewhere private"))
      #expect(caller.words.hasSuffix("For yes, press 1. For no, press 2."))
      caller.signIn()
      #expect(caller.words.contains("Welcome, Jonelle."))
      #expect(caller.words.contains("Hemoglobin A1c, six point eight percent. High."))
      #expect(caller.words.contains("For results, press one."))
      #expect(caller.step.sentences.filter(\.isPrivate).contains { $0.text.contains("percent") })
      #expect(
        caller.step.sentences.filter { !$0.isPrivate }.allSatisfy { !$0.text.contains("percent") })
    }
  }

  @Test func spanishCallersHearSpanishFromTheSecondKeyOn() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal)
      caller.press("2")
      #expect(caller.step.locale == .spanish)
      #expect(caller.words.contains("Para resultados, oprima uno. Para citas, oprima dos."))
      caller.press("11")
      caller.signIn()
      #expect(caller.words.contains("Hemoglobina"))
    }
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func aCodeThatDidNotComeHasAKey(locale: LanguageTag) throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: locale)
      caller.press("1111")
      caller.press("5552914464#")
      caller.press(locale == .english ? "05231966" : "23051966")
      caller.press("58316204#")
      let isEnglish = locale == .english
      #expect(
        caller.words.hasSuffix(isEnglish ? "press star, then 1." : "oprima asterisco y luego 1."))
      let first = try #require(caller.code)
      caller.press("*1")
      #expect(caller.words.contains(isEnglish ? "I can send you a new code." : "otro código"))
      #expect(
        caller.words.contains(
          isEnglish ? "the same way again, press one." : "Por donde antes: oprima uno."))
      caller.press("1")
      #expect(
        caller.words.contains(isEnglish ? "a new code was sent" : "se mandó otro código"),
        "\(caller.words)")
      let second = try #require(caller.code)
      #expect(first != second)
      // The first one is void.
      caller.press(first + "#")
      #expect(!caller.call.state.conversation.session.isSignedIn)
      // Half of it was keyed when the caller asks for help, by another way this time.
      caller.press("12*1")
      caller.press("2")
      #expect(
        try portal.store.outbox().contains { $0.channel == .email && $0.recipient.contains("@") })
      let third = try #require(caller.code)
      caller.press(third + "#")
      #expect(caller.call.state.conversation.session.isSignedIn)
    }
  }

  @Test func newCodesAreNotSentWithoutEnd() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("1111")
      caller.press("5552914464#")
      caller.press("05231966")
      caller.press("58316204#")
      let before = try portal.store.outbox().count
      for _ in 0..<20 {
        caller.press("*1")
        caller.press("1")
      }
      #expect(caller.words.contains("person") || caller.words.contains("call"))
      #expect(try portal.store.outbox().count - before < 10)
    }
  }

  @Test func aBurstReachesTheThirdLevel() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("111")
      // Results, see your results, yes it is private.
      #expect(caller.words.hasPrefix("What is your phone number on file?"))
      caller.press("5552914464#05231966#58316204#")
      #expect(caller.words.contains("A code was sent"))
    }
  }

  @Test func keysPressedAheadConfirmNothing() throws {
    try PhoneClinic.with { portal, watch in
      var caller = Caller.signedIn(portal)
      _ = watch.take()
      // Visits, page on, cancel, the first of them, and an eager yes.
      let path = try #require(caller.path(to: "visits.cancel"))
      caller.press(path + "11")
      #expect(caller.words.contains("Cancel this visit: Thursday, March twelfth"))
      #expect(caller.words.contains("You pressed more keys. Please listen first."))
      #expect(!watch.take().contains("visits.cancel"))
      caller.press("1")
      #expect(watch.take().contains("visits.cancel"))
      #expect(caller.words.contains("Cancelled: Thursday, March twelfth"))
      #expect(caller.words.contains("To undo it, press star within thirty minutes."))
      caller.press("*")
      #expect(caller.words == "Undo what was done last? For yes, press 1. For no, press 2.")
      caller.press("2")
      #expect(caller.words.hasPrefix("For results, press one."))
      caller.press("*1")
      #expect(!watch.take().contains("visits.restore"))
      caller.press("1")
      #expect(watch.take().contains("visits.restore"))
      caller.press("*")
      #expect(!caller.words.contains("Undo"))
    }
  }

  @Test func aRefillAndAMessageNeedNoVoice() throws {
    try PhoneClinic.with { portal, watch in
      var caller = Caller(portal, language: .spanish)
      caller.press("11")
      caller.signIn()
      let refill = try #require(caller.path(to: "medications.refill"))
      caller.press(refill)
      #expect(caller.words.contains("oprima uno"))
      caller.press("1")
      _ = watch.take()
      caller.press("1")
      #expect(watch.take().contains("medications.refill"))
      let write = try #require(caller.path(to: "messages.write"))
      caller.press(write + "1")
      #expect(caller.words.contains("\"Por favor, llámeme\": oprima uno."))
      caller.press("1")
      #expect(caller.words.contains("Por favor, llámeme"))
      _ = watch.take()
      caller.press("1")
      #expect(watch.take().contains("messages.write"))
    }
  }

  @Test func wordsCanBeSpelled() throws {
    try PhoneClinic.with { portal, _ in
      var caller = try Caller.writing(portal)
      caller.press("4")
      #expect(caller.words.contains("To spell it"))
      caller.press("4243#")
      #expect(caller.words.contains("Is that hi:"))
      caller.press("2")
      #expect(caller.words.contains("What do you want to write?"))
      caller.press("44243#")
      #expect(caller.words.contains("make no letters"))
      // Spaces and marks alone say nothing: 411# once led to an empty message.
      caller.press("1112#")
      #expect(caller.words.contains("make no letters"))
      caller.press("4243#")
      caller.press("1")
      #expect(caller.words.contains("\"hi\""))
      #expect(caller.call.state.conversation.awaitsConfirmation)
    }
  }

  @Test func thePINIsListenedForAsASecret() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("1115552914464#05231966")
      guard case .listen(let listening) = caller.step.next else {
        Issue.record("The call does not listen.")
        return
      }
      #expect(listening.isSecret && !listening.takesSpeech && listening.maximumKeys == nil)
      caller.press("5831")
      #expect(caller.words == "I have four keys. Go on, or press pound if that is all.")
      caller.press("6204")
      #expect(caller.words == "I have eight keys. Go on, or press pound if that is all.")
      // A pause after that ends it.
      caller.happen(.silence)
      #expect(caller.words.contains("A code was sent"))
    }
  }

  @Test func personBackRepeatAndLanguageWorkAnywhere() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("11")
      let asked = caller.words
      caller.press("7")
      #expect(caller.words == asked)
      caller.press("0")
      #expect(caller.step.next == .transfer)
      #expect(caller.words == "One moment. I am getting a person for you.")
      caller.happen(.transferFailed)
      #expect(caller.words.hasPrefix("No one could take your call just now."))
      #expect(caller.words.hasSuffix("For yes, press 1. For no, press 2."))
      caller.press("6")
      #expect(caller.step.locale == .spanish)
      #expect(caller.words.contains("¿Está en un lugar privado"))
      caller.press("8")
      #expect(caller.step.rate == .slow)
      caller.press("*")
      #expect(caller.words.contains("Para resultados"))
      caller.press("5")
      #expect(caller.step.next == .hangUp)
    }
  }

  @Test func starBeforeAKeyMakesItACommandWhereDigitsAreKeyed() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("111")
      let asked = caller.words
      caller.press("*7")
      #expect(caller.words == asked)
      caller.press("*0")
      #expect(caller.step.next == .transfer)
      caller.happen(.transferFailed)
      // Whoever keys slowly may have begun a number with it.
      caller.press("0")
      #expect(caller.words == "For a person, press pound. Or go on.")
      caller.press("#")
      #expect(caller.step.next == .transfer)
      caller.happen(.transferFailed)
      caller.press("*")
      #expect(caller.words.contains("somewhere private"))
    }
  }

  @Test func unknownKeysAndSilenceAreToldApart() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.press("11")
      caller.press("4")
      #expect(caller.words.contains("I did not catch that."))
      caller.happen(.silence)
      #expect(caller.words.contains("I am listening."))
      for _ in 0..<7 { caller.happen(.silence) }
      #expect(!caller.words.contains("hang up"))
      caller.happen(.silence)
      #expect(caller.words.contains("I will hang up soon. To have more time, press any key."))
      caller.press("7")
      for _ in 0..<9 { caller.happen(.silence) }
      #expect(caller.step.next != .hangUp)
      caller.happen(.silence)
      #expect(caller.step.next == .hangUp)
      #expect(caller.words.contains("Please call again."))
    }
  }

  @Test func aDateOfBirthIsPrivateBeforeSignIn() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .spanish)
      #expect(caller.step.sentences.allSatisfy { !$0.isPrivate })
      caller.press("1115552914464#")
      caller.happen(.text("3/4/1952"))
      var dates = 0
      for sentence in caller.step.sentences where sentence.text.contains("mil novecientos") {
        dates += 1
        #expect(sentence.isPrivate, "\(sentence.text)")
      }
      #expect(dates == 2)
    }
  }

  @Test func nobodyIsHurriedWhileTheSignInLasts() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller.signedIn(portal)
      for _ in 0..<20 { caller.happen(.silence) }
      #expect(caller.step.next != .hangUp)
      caller.clock.set(portal.zone.moment(caller.clock.moment.seconds + 120))
      caller.happen(.silence)
      #expect(
        caller.words.contains("Your sign-in ends in sixty seconds. To keep it, press any key."))
      caller.clock.set(portal.zone.moment(caller.clock.moment.seconds + 120))
      caller.happen(.silence)
      #expect(caller.words.contains("Your sign-in has ended"))
      caller.happen(.silence)
      #expect(caller.step.next == .hangUp)
    }
  }

  @Test func aTextCallNamesNoKeys() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, isText: true)
      #expect(!caller.words.contains("press"))
      caller.happen(.text("show my latest results"))
      #expect(caller.words.contains("somewhere private"))
      for line in ["yes", "555 291 4464", "May 23, 1966", "58316204"] {
        caller.happen(.text(line))
      }
      #expect(caller.words.contains("A code was sent"))
      caller.happen(.text(caller.code ?? ""))
      #expect(caller.words.contains("6.8 percent"))
      #expect(!caller.words.contains("press"))
    }
  }

  @Test func speechIsHeardAndDoubtIsAskedBack() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: .english)
      caller.happen(.heard([PhoneGuess("show my latest results", confidence: 0.3)]))
      #expect(caller.words.contains("Do you want to see your results?"))
      caller.press("1")
      #expect(caller.words.contains("somewhere private"))
      caller.happen(.heard([PhoneGuess("yes", confidence: 0.9)]))
      #expect(caller.words.contains("phone number on file"))
    }
  }

  @Test func aHangUpKeepsWhatWasBegunForTheNextCall() throws {
    try PhoneClinic.with { portal, _ in
      var caller = try Caller.writing(portal)
      caller.press("1")
      caller.happen(.hangUp)
      #expect(caller.step.next == .hangUp)
      let next = Caller.signedIn(portal)
      #expect(next.words.contains("You had begun:"))
    }
  }

  @Test func theSignInEndsWithTheCall() throws {
    try PhoneClinic.with { portal, _ in
      for ending in [PhoneEvent.hangUp, .keys("5", isEnded: false)] {
        var caller = Caller(portal, language: .english)
        caller.press("11")
        caller.signIn()
        let session = caller.call.state.conversation.session
        let moment = caller.clock.moment
        let access = portal.engine.access
        let before = try access.current(session, at: moment)
        #expect(before.isSignedIn)
        caller.happen(ending)
        #expect(caller.step.next == .hangUp)
        let after = try access.current(session, at: moment)
        #expect(!after.isSignedIn)
      }
    }
  }

  @Test func aNumberBeyondThePageChoosesNothing() throws {
    try PhoneClinic.with { portal, _ in
      var caller = Caller.signedIn(portal)
      for line in ["I need to see Dr Lee next week", "more", "number 5"] {
        caller.happen(.heard([PhoneGuess(line)]))
      }
      // The page has three, and one key for more: the fifth after it was never read out.
      #expect(caller.words.contains("from 1 to"), "\(caller.words)")
      caller.happen(.heard([PhoneGuess("number 2")]))
      #expect(caller.words.hasPrefix("Tuesday, March tenth, at eight forty"), "\(caller.words)")
    }
  }
}
