import Foundation
import Glibc
import Synchronization

/// Runs the built `portal` as people run it.
struct Program {
  /// What came of a run.
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A program that is running, with its standard input and output.
  final class Running {
    let process: pid_t
    private var input: Int32
    let output: Int32
    private let errors: Int32

    init(process: pid_t, input: Int32, output: Int32, errors: Int32) {
      self.process = process
      self.input = input
      self.output = output
      self.errors = errors
    }

    func send(_ bytes: [UInt8]) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }

    func closeInput() {
      if input >= 0 { close(input) }
      input = -1
    }

    /// One line of the output, waited for; nil at its end.
    func line() -> String? {
      var bytes: [UInt8] = []
      var byte: UInt8 = 0
      var source = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      // A line that never comes fails its test and no more than that.
      while poll(&source, 1, 30_000) > 0, read(output, &byte, 1) == 1 {
        if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(byte)
      }
      return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Everything that is still written, and how it ended: the exit status, or 128 and the signal.
    func finish() -> Result {
      closeInput()
      // A program that waits for ever fails its test and no more than that.
      let isOver = Over()
      Thread.detachNewThread { [process] in
        for _ in 0..<2_400 where !isOver.value.load(ordering: .acquiring) { usleep(100_000) }
        if !isOver.value.load(ordering: .acquiring) { kill(process, SIGKILL) }
      }
      let written = Program.drain(output)
      let complaints = Program.drain(errors)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      isOver.value.store(true, ordering: .releasing)
      let signal = status & 0x7F
      return Result(
        status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: written,
        errors: complaints)
    }
  }

  private final class Over: Sendable {
    let value = Atomic(false)
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
  /// pipes.
  static func start(
    _ arguments: [String], name: String = "portal", environment: [String: String] = [:],
    terminal: Int32? = nil
  ) -> Running {
    // One at a time: a pipe's end that another program inherits would never close.
    starting.withLock { _ in
      spawn(arguments, name: name, environment: environment, terminal: terminal)
    }
  }

  private static let starting = Mutex<Void>(())

  private static func spawn(
    _ arguments: [String], name: String, environment: [String: String], terminal: Int32?
  ) -> Running {
    let toProgram = pipe()
    let fromProgram = pipe()
    let complaints = pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, terminal ?? toProgram[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, terminal ?? fromProgram[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, terminal ?? complaints[1], STDERR_FILENO)

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
    let status = posix_spawn(&process, path, &actions, nil, &argv, &envp)
    for end in [toProgram[0], fromProgram[1], complaints[1]] { close(end) }
    precondition(status == 0, "cannot run \(path)")
    return Running(
      process: process, input: toProgram[1], output: fromProgram[0], errors: complaints[0])
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
    signal(SIGPIPE, SIG_IGN)
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

  private static func drain(_ descriptor: Int32) -> String {
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}

extension String {
  /// What stands before the last occurrence of `mark`.
  fileprivate func components(before mark: String) -> String {
    ranges(of: mark).last.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
