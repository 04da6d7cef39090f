import Channels
import Dialog
import Glibc
import Language

/// `portal serve`: calls over FastAGI, each on a thread of its own.
enum ServeCommand {
  private static let options =
    CallVoice.options + ["--listen", "--lines", "--drain"]

  /// Serves until it is asked to stop; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(values: options)) { options, words in
      let address = try self.address(options)
      let limits = FastAGILimits(
        lines: try number("--lines", options, from: 1, to: 100_000) ?? 500,
        drain: 1_000 * (try number("--drain", options, from: 0, to: 86_400) ?? 60))
      // Before any thread is started: threads inherit what is held back.
      EndingSignals.hold()
      let portal = try Portal.open(options)
      let voice = try CallVoice.make(options, for: portal)
      let settings = try portal.callSettings(options)
      let locale = words.locale
      for tag in portal.catalogs.keys { portal.prepare(tag) }
      let server: FastAGIServer
      do throws(FastAGIProblem) {
        server = try FastAGIServer(address, limits: limits) { connection in
          var call = portal.call(locale: locale, options: options)
          var door = AGIDoor(
            connection: connection, speaker: voice.speaker(), settings: settings)
          _ = door.run(&call)
        } busy: { connection in
          var busy = BusyLines { portal.wording.text(of: Message("door-busy"), locale: $0) }
          var door = AGIDoor(connection: connection, speaker: voice.speaker())
          _ = door.run(&busy)
        }
      } catch {
        return words.fail(
          error == .inUse ? "command-serve-in-use" : "command-serve-not-allowed",
          ["address": .text(address.text)])
      }
      words.say(
        "command-serve-ready", ["address": .text(address.text), "lines": .count(limits.lines)])
      if !address.isLocal { words.say("command-serve-open") }
      _ = server.run()
      words.say("command-serve-ended")
      // Asked to stop, it stopped: that is no failure.
      return 0
    }
  }

  private static func address(_ options: Options) throws(UsageProblem) -> ListenAddress {
    guard let text = options.values["--listen"] else { return .usual }
    guard let address = ListenAddress(text) else { throw .unexpectedWord(text) }
    return address
  }

  private static func number(
    _ name: String, _ options: Options, from least: Int, to most: Int
  ) throws(UsageProblem) -> Int? {
    guard let text = options.values[name] else { return nil }
    guard let number = Int(text), (least...most).contains(number) else {
      throw .unexpectedWord(text)
    }
    return number
  }
}
