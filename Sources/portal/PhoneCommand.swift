import Channels
import Dialog
import Glibc
import Language

/// `portal phone`: calls over standard input and output, one event a line in, one action a line out.
enum PhoneCommand {
  /// Answers calls until the input ends; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments) { options, words in
      let portal = try Portal.open(options)
      EndingSignals.hold()
      portal.prepare(words.locale)
      var bridge = PhoneBridge { caller in
        portal.call(locale: words.locale, options: options)
      } explain: { problem in
        words.lines("phone-line-\(problem.rawValue)").joined(separator: " ")
      }
      switch PhoneLines().run(&bridge) {
      case .inputEnded, .outputClosed: return 0
      case .signal(let number): return 128 + number
      }
    }
  }
}

extension Portal {
  /// The portal's side of a call that has not begun.
  func call(locale: LanguageTag, options: Options) -> PhoneCall {
    let conversation = Conversation(
      locale: locale, channel: .phone,
      set: Preferences(language: options.locale, verbosity: options.verbosity))
    return PhoneCall(
      engine: engine, wording: wording, state: PhoneCallState(conversation: conversation),
      recordings: ClinicRecordings(portal: self), now: { self.now() })
  }
}
