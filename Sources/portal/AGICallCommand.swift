import Channels
import Dialog
import Glibc

/// `portal agi`: one call over AGI, on standard input and output, as a switch starts it.
///
/// Nothing but AGI is ever written to standard output. When the portal cannot serve the call it ends
/// with a status that the dialplan sees as a failure, and so sends the caller to a person.
enum AGICallCommand {
  /// Carries the call to its end; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    // What the dialplan gives the call stands in the environment, and on the command line too.
    let table = Options.Table(values: CallVoice.options)
    return CommandRun.with(arguments, table, takesWords: true) { options, words in
      // Before anything that may start a thread: a hang-up is a signal here.
      EndingSignals.hold()
      let portal = try Portal.open(options)
      let voice = try CallVoice.make(options, locales: Array(portal.catalogs.keys))
      portal.prepare(words.locale)
      var call = portal.call(locale: words.locale, options: options)
      let stream = AGIStream(input: STDIN_FILENO, output: STDOUT_FILENO, followsSignals: true)
      var door = AGIDoor(connection: stream, speaker: voice.speaker())
      switch door.run(&call) {
      case .finished, .transferred, .hungUp, .stopped(signal: SIGHUP): return 0
      case .stopped(let signal): return 128 + signal
      case .lost: return 1
      }
    }
  }
}
