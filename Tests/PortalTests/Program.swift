import Glibc

/// Runs the built `portal` as people run it.
struct Program {
  /// What came of a run.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
    /// The most memory it used, in MiB.
    var peak: Double

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A cache of its own for each run of the tests, so that the classifier is trained once.
  private static let cache = Scratch()

  /// The folder of the built products: that of the test bundle.
  static let folder: String = {
    let path = realpath("/proc/self/exe", nil)
    defer { free(path) }
    var folder = path.map { String(cString: $0) } ?? ""
    // `swift test` runs the tests within a helper of the toolchain on some versions.
    if let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) {
      folder = bundle
    }
    return String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
  }()

  /// The package's folder.
  static let package: String = #filePath.components(before: "/Tests/")

  /// Starts a program with an environment of its own; with `terminal` it talks to that instead of
  /// pipes, and the signals in `masked` are held back from it.
  static func start(
    _ arguments: [String], name: String = "portal", environment: [String: String] = [:],
    terminal: Int32? = nil, masked: [Int32] = []
  ) -> RunningProgram {
    // The program that is written to may be gone.
    signal(SIGPIPE, SIG_IGN)
    let toProgram = pipe()
    let fromProgram = pipe()
    let complaints = pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, terminal ?? toProgram[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, terminal ?? fromProgram[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, terminal ?? complaints[1], STDERR_FILENO)
    var attributes = attributes(masking: masked)
    defer { posix_spawnattr_destroy(&attributes) }

    var settings = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "dumb",
      "PORTAL_DATA": package, "XDG_CACHE_HOME": cache.path,
    ]
    settings.merge(environment) { $1 }
    let path = folder + "/" + name
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = settings.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawn(&process, path, &actions, &attributes, &argv, &envp)
    for end in [toProgram[0], fromProgram[1], complaints[1]] { close(end) }
    precondition(status == 0, "cannot run \(path)")
    return RunningProgram(
      process: process, input: toProgram[1], output: fromProgram[0], errors: complaints[0])
  }

  /// Signals as a shell hands them down, whatever this thread holds back and this process ignores:
  /// a dispatch worker holds back nearly all, and a shell's background job ignores some.
  private static func attributes(masking masked: [Int32]) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in masked { sigaddset(&mask, signal) }
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  private static func pipe() -> [Int32] {
    var ends: [Int32] = [-1, -1]
    // Closed in every program that is started, whoever starts it at the same moment.
    _ = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
    return ends
  }

  /// Runs a program to its end.
  static func run(
    _ arguments: [String], input: [UInt8] = [], name: String = "portal",
    environment: [String: String] = [:]
  ) -> Result {
    let running = start(arguments, name: name, environment: environment)
    running.send(input)
    return running.finish()
  }

  /// Runs a program to its end with lines of text as its input.
  static func run(
    _ arguments: [String], lines: String, environment: [String: String] = [:]
  ) -> Result {
    run(arguments, input: Array(lines.utf8), environment: environment)
  }
}

extension String {
  /// What stands before the last occurrence of `mark`.
  fileprivate func components(before mark: String) -> String {
    ranges(of: mark).last.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
