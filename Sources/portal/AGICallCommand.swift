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
      // Before any file is opened: under EAGI the caller's voice comes where the next file would be.
      let voice = self.callersVoice
      // Before anything that may start a thread: a hang-up is a signal here.
      EndingSignals.hold()
      let portal = try Portal.open(options)
      let sounds = try CallVoice.make(options, for: portal)
      portal.prepare(words.locale)
      var call = portal.call(locale: words.locale, options: options)
      let stream = AGIStream(input: STDIN_FILENO, output: STDOUT_FILENO, followsSignals: true)
      let settings = try portal.callSettings(options)
      let hearing = try voice.flatMap { try portal.hearing($0, options) }
      var door = AGIDoor(
        connection: stream, speaker: sounds.speaker(), settings: settings, hearing: hearing)
      switch door.run(&call) {
      case .finished, .transferred, .hungUp, .stopped(signal: SIGHUP): return 0
      case .stopped(let signal): return 128 + signal
      case .lost: return 1
      }
    }
  }

  /// Where the caller's voice comes from; nil where there is no pipe.
  ///
  /// Source: `launch_script` in Asterisk's `res_agi.c`, which puts it on descriptor 3.
  private static var callersVoice: Int32? {
    var facts = stat()
    guard fstat(3, &facts) == 0, facts.st_mode & S_IFMT == S_IFIFO else { return nil }
    _ = fcntl(3, F_SETFD, FD_CLOEXEC)
    return 3
  }
}
