import Dialog
import Testing

@testable import Channels
@testable import portal

/// Every intent by keys from the menus, in both languages, before and after sign-in.
@Suite struct MenuSweepTests {
  private static let locales: [LanguageTag] = [.english, .spanish]

  @Test(arguments: locales)
  func everyIntentIsReachedByKeys(locale: LanguageTag) throws {
    try PhoneClinic.with { portal, _ in
      let stranger = Caller(portal, language: locale)
      var known = stranger
      known.press("11")
      known.signIn()
      #expect(known.call.state.conversation.session.isSignedIn)
      let outside = Paths(portal.engine, stranger)
      let inside = Paths(portal.engine, known)
      for intent in portal.library.intents where !intent.isGreeting {
        // Other ways to sign in belong to other channels.
        if intent.grantsSignIn, intent.name != portal.library.signIn(on: .phone)?.name { continue }
        let keys = outside.keys(to: intent.name)
        #expect(keys != nil, "\(intent.name) has no keys.")
        guard let keys else { continue }
        var caller = stranger
        caller.press(keys)
        #expect(!caller.words.contains("That key does nothing"), "\(intent.name): \(keys)")
        if intent.offer != .signedOut, !intent.grantsSignIn {
          #expect(inside.keys(to: intent.name) != nil, "\(intent.name) has no keys after sign-in.")
        }
      }
    }
  }

  @Test(arguments: locales)
  func pagesHaveFourChoicesAtMostAndEveryStateHasItsKeys(locale: LanguageTag) throws {
    try PhoneClinic.with { portal, watch in
      var caller = Caller(portal, language: locale)
      caller.press("11")
      caller.signIn()
      let menu = portal.engine.menu(for: caller.call.state.conversation, at: caller.call.now())
      for page in menu.pages {
        #expect((1...4).contains(page.choices.count + (page.hasMore ? 1 : 0)))
        #expect(page.sentences.count == page.choices.count + (page.hasMore ? 1 : 0))
      }
      _ = watch.take()
      for intent in portal.library.intents {
        guard let keys = Paths(portal.engine, caller).keys(to: intent.name) else { continue }
        var there = caller
        there.press(keys)
        try expectKeys(of: there, at: intent.name)
      }
    }
  }

  /// A person, one step back, the same words again: on copies, so that nothing is done.
  private func expectKeys(of caller: Caller, at intent: String) throws {
    guard case .listen(let listening) = caller.step.next else { return }
    let star = listening.maximumKeys == 1 ? "" : "*"
    var copy = caller
    copy.press(star + "0")
    #expect(copy.step.next == .transfer, "\(intent)")
    copy = caller
    copy.press(star + "7")
    #expect(
      Set(caller.step.sentences.map(\.text)).isSuperset(of: copy.step.sentences.map(\.text)),
      "\(intent): \(copy.words)")
    copy = caller
    copy.press("*")
    guard case .listen = copy.step.next else {
      Issue.record("After a star nobody listens at \(intent).")
      return
    }
    copy = caller
    copy.press(star + "8")
    #expect(copy.step.rate == .slow, "\(intent)")
  }

  @Test func caregiversHearOnlyWhatTheyMayReach() throws {
    try PhoneClinic.with { portal, _ in
      let stranger = Caller(portal, language: .english)
      #expect(Paths(portal.engine, stranger).keys(to: "account.sign-in-by-phone") != nil)
      #expect(Paths(portal.engine, stranger).keys(to: "account.sign-in") == nil)
      var known = stranger
      known.press("11")
      known.signIn()
      #expect(Paths(portal.engine, known).keys(to: "account.sign-in-by-phone") == nil)
      #expect(Paths(portal.engine, known).keys(to: "account.activate") == nil)
    }
  }
}
