import Glibc

/// Thousands of calls at one time against `portal serve`, and the same calls against a bare FastAGI
/// echo: errors, think time, memory a call, and calls set up a second.
///
/// Callers press keys in the menus and do not sign in, so that neither password hashes nor a speech
/// engine are measured: the portal speaks with recorded prompts.
struct PhoneBench {
  private var sessions = 10_000
  private var seconds = 60.0
  private var pace = 10_000.0

  /// Reads `--sessions`, `--seconds` and `--pace`.
  init(_ arguments: [String], isQuick: Bool) throws {
    if isQuick {
      sessions = 200
      seconds = 3
      pace = 500
    }
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
        throw BenchFailure("Give --sessions, --seconds or --pace a number.")
      }
      switch name {
      case "--sessions": sessions = number
      case "--seconds": seconds = Double(number)
      case "--pace": pace = Double(number)
      default: throw BenchFailure("There is no option \(name).")
      }
    }
  }

  func run() throws {
    Self.raiseFileLimit()
    try Workspace.with { folder in
      try prepare(folder)
      let port = try Self.freePort()
      let echoPort = try Self.freePort()
      let portal = try Child(
        Child.portal,
        [
          "serve", "--listen", "127.0.0.1:\(port)", "--lines", String(sessions + 1_000), "--engine",
          "none", "--prompts", folder + "/prompts", "--drain", "0", "--data", folder + "/data",
        ])
      guard portal.line() != nil else { throw BenchFailure("portal serve did not start.") }
      let echo = try Child(Child.folder + "/portal-bench", ["agi-echo", String(echoPort)])
      guard echo.line() != nil else { throw BenchFailure("The echo did not start.") }
      defer {
        portal.stop()
        echo.stop()
      }
      // The first calls fill caches, of this machine and of the portal.
      _ = try rate(port, portal, seconds: 1)
      let think = try hold(port, "portal serve", portal)
      let least = try hold(echoPort, "the echo", echo)
      Report.say(
        "phone: the median think time is \(Report.short(think / least)) times that of the echo.")
      let span = min(seconds, 10)
      let calls = try rate(port, portal, seconds: span)
      let most = try rate(echoPort, echo, seconds: span)
      Report.say(
        "phone: portal serve sets up \(Report.short(calls.aSecond)) calls a second, the echo "
          + "\(Report.short(most.aSecond)), so the ratio is "
          + "\(Report.short(most.aSecond / calls.aSecond)).")
      Report.say(
        "phone: a call set up costs portal serve \(Report.short(calls.processorTime)) microseconds "
          + "of processor time, the echo \(Report.short(most.processorTime)).")
    }
  }

  /// Holds all calls at one time, and says what was measured; the median think time.
  private func hold(_ port: UInt16, _ name: String, _ server: Child) throws -> Double {
    let before = server.residentKiB
    var load = try SwitchLoad(port: port)
    let watch = Stopwatch()
    try load.open(sessions)
    let opening = watch.milliseconds / 1_000
    load.run(seconds: seconds, pace: pace)
    let result = load.result
    let each = Double(server.residentKiB - before) / Double(sessions)
    load.hangUp()
    Report.say(
      "phone: \(name) held \(sessions) calls, opened in \(Report.short(opening)) seconds, with "
        + "\(result.errors) errors in \(result.commands) commands.")
    Report.say(
      "phone: it thought \(Report.short(result.thinking.median)) milliseconds in the middle, "
        + "\(Report.short(result.thinking.percentile(0.99))) at most for 99 of 100, and held "
        + "\(Report.short(each)) kibibytes a call.")
    // Until the calls have ended on the other side too.
    sleep(1)
    return result.thinking.median
  }

  /// Calls set up a second, and the server's processor time for each, in microseconds.
  private func rate(
    _ port: UInt16, _ server: Child, seconds: Double
  ) throws -> (aSecond: Double, processorTime: Double) {
    var load = try SwitchLoad(port: port)
    defer { load.hangUp() }
    let before = server.processorTime
    let watch = Stopwatch()
    let aSecond = try load.setUp(width: 32, seconds: seconds)
    let count = max(1, aSecond * watch.milliseconds / 1_000)
    return (aSecond, (server.processorTime - before) / count)
  }

  /// Makes a sample clinic, and prompts of one sample each: what is played does not count here.
  private func prepare(_ folder: String) throws {
    let clinic = try Child(Child.portal, ["demo", "--data", folder + "/data"])
    clinic.closeInput()
    guard clinic.finish().status == 0 else { throw BenchFailure("There is no sample clinic.") }
    for tag in ["en-US", "es-US"] {
      let path = "\(folder)/prompts/\(tag)"
      let prompts = try Child(
        Child.portal, ["prompts", "--locale", tag, "--engine", "none", path])
      guard prompts.finish().status == 0, let list = fopen(path + "/prompts.tsv", "r") else {
        throw BenchFailure("There are no prompts.")
      }
      defer { fclose(list) }
      var line = [CChar](repeating: 0, count: 8_192)
      while fgets(&line, Int32(line.count), list) != nil {
        let name = line.prefix { $0 != 9 && $0 != 0 }.map { UInt8(bitPattern: $0) }
        let sound = fopen("\(path)/\(String(decoding: name, as: UTF8.self)).sln", "w")
        guard let sound else { throw BenchFailure("A prompt cannot be written.") }
        fputs("\0\0", sound)
        fclose(sound)
      }
    }
  }

  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
      }
    }
    guard status == 0 else { throw BenchFailure("There is no free port.") }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func raiseFileLimit() {
    var limit = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(kind, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(kind, &limit)
  }
}
