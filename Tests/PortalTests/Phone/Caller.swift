import Dialog
import Testing

@testable import Channels
@testable import portal

/// Somebody who calls a sample clinic, within the process, and presses keys.
struct Caller {
  private(set) var call: PhoneCall
  private(set) var step: PhoneStep
  private let portal: Portal
  let clock: StageClock

  /// Calls; without a language the portal asks for one.
  init(
    _ portal: Portal, language: LanguageTag? = nil, isText: Bool = false, canRecord: Bool = false
  ) {
    self.portal = portal
    let clock = StageClock(portal.zone.moment(at: Self.now))
    self.clock = clock
    call = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(
        conversation: Conversation(locale: language ?? .english, channel: .phone)),
      recordings: ClinicRecordings(portal: portal), now: { clock.moment })
    step = call.step(
      after: .call(PhoneCaller(language: language, isText: isText, canRecord: canRecord)))
  }

  /// When all calls are made: Thursday, March 5, 2026, at 9.
  static let now = CivilDateTime(
    date: CivilDate(dayNumber: 20_517), time: CivilTime(minuteOfDay: 540))

  /// What was said last, in one line.
  var words: String { step.sentences.map(\.text).joined(separator: " ") }

  /// Somebody who has called and signed in.
  static func signedIn(
    _ portal: Portal, _ language: LanguageTag = .english, canRecord: Bool = false
  ) -> Caller {
    var caller = Caller(portal, language: language, canRecord: canRecord)
    caller.press("11")
    caller.signIn()
    return caller
  }

  /// Somebody who has signed in and is asked what to write.
  static func writing(
    _ portal: Portal, _ language: LanguageTag = .english, canRecord: Bool = false
  ) throws -> Caller {
    var caller = signedIn(portal, language, canRecord: canRecord)
    caller.press(try #require(caller.path(to: "messages.write")) + "1")
    return caller
  }

  /// The keys that lead to an intent from where the caller stands; nil when none do.
  func path(to intent: String) -> String? { Paths(portal.engine, self).keys(to: intent) }

  /// Presses keys; a `#` at the end ends them.
  mutating func press(_ keys: String) {
    let isEnded = keys.hasSuffix("#")
    happen(.keys(isEnded ? String(keys.dropLast()) : keys, isEnded: isEnded))
  }

  /// Something happens on the line.
  mutating func happen(_ event: PhoneEvent) { step = call.step(after: event) }

  /// Signs Jonelle in, from the question whether it is private.
  mutating func signIn() {
    press("1")
    press("5552914464#")
    press(call.state.conversation.locale == .english ? "05231966" : "23051966")
    press("58316204#")
    press((code ?? "") + "#")
  }

  /// The code that was sent last.
  var code: String? { portal.latestCode() }
}
