import Dialog
import SwitchPeer

@testable import Channels
@testable import portal

/// A call over AGI by somebody who has a list of answers, one an utterance, and then says goodbye.
final class SwitchPlay {
  let peer: AsteriskPeer
  /// The codes that were keyed, as they were sent.
  private(set) var codes: [String] = []

  private let portal: Portal
  private let locale: LanguageTag
  private var rest: ArraySlice<String>
  private var leaves = 0

  static let pin = "58316204"

  /// Prepares the call; `code` among the answers is the code that was sent last.
  init(
    _ portal: Portal, _ answers: [String], locale: LanguageTag, isFast: Bool = true,
    hangUp: AsteriskPeer.HangUp? = nil
  ) {
    self.portal = portal
    self.locale = locale
    rest = answers[...]
    peer = AsteriskPeer(environment: [
      "agi_channel: PJSIP/line-00000001", "agi_callerid: 5552914464",
      "agi_arg_1: \(locale.rawValue)",
    ])
    peer.isFast = isFast
    peer.hangUp = hangUp
  }

  /// Results, see them, yes it is private, and signing in.
  static func signIn(_ locale: LanguageTag) -> [String] {
    [
      "1", "1", "1", "5552914464#", locale == .english ? "05231966" : "23051966", pin + "#", "code",
    ]
  }

  /// Plays it; files in `listensTo` are heard to their end.
  func run(
    _ speaker: any PhoneSpeaker, settings: AGISettings = AGISettings(),
    listensTo folder: String? = nil
  ) -> AGIEnding {
    let sent = Caller(portal, language: locale)
    peer.answer = { [unowned self] file in
      if let folder, file.hasPrefix(folder) { return "" }
      guard let next = rest.popFirst() else {
        // Where the last answer led, 5 says goodbye; a call that goes on all the same is left.
        if leaves > 3 { peer.hangUp = .before(peer.commands.count) }
        leaves += 1
        return "5"
      }
      guard next == "code" else { return next }
      codes.append(sent.code ?? "")
      return (sent.code ?? "") + "#"
    }
    let clock = sent.clock
    var call = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: Conversation(locale: locale, channel: .phone)),
      recordings: ClinicRecordings(portal: portal), now: { clock.moment })
    var door = AGIDoor(connection: peer, speaker: speaker, settings: settings)
    return door.run(&call)
  }
}
