import Glibc

/// A program that is running, with pipes to its standard input and from its standard output.
final class Child {
  private let process: pid_t
  private var input: Int32
  private let output: Int32
  private var unread: [UInt8] = []

  /// Starts a program; what it complains about goes to this program's standard error, unless quiet.
  init(_ path: String, _ arguments: [String] = [], isQuiet: Bool = false) throws {
    let toChild = try Child.pipe()
    let fromChild = try Child.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    if isQuiet {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawnp(&process, path, &actions, nil, &argv, environ)
    close(toChild[0])
    close(fromChild[1])
    input = toChild[1]
    output = fromChild[0]
    self.process = process
    guard status == 0 else { throw BenchFailure("The program \(path) cannot be started.") }
  }

  deinit {
    closeInput()
    close(output)
  }

  private static func pipe() throws -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw BenchFailure("There are no more pipes.") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  /// Asks the program to stop.
  func stop() { kill(process, SIGTERM) }

  /// The memory that it holds now, in KiB; 0 when it is gone.
  var residentKiB: Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmRSS:") else { continue }
      return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        ?? Int(text.filter(\.isNumber)) ?? 0
    }
    return 0
  }

  /// The processor time that it has used so far, in microseconds; 0 when it is gone.
  var processorTime: Double {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1_024)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // After the name in brackets, which may hold anything, user and system time are the 12th and 13th.
    let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      return 0
    }
    return (user + system) / Double(max(1, sysconf(Int32(_SC_CLK_TCK)))) * 1_000_000
  }

  /// Sends a line.
  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// The next line; nil at the end of output.
  func line() -> String? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread.removeFirst(end + 1) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      guard take() else { return nil }
    }
  }

  /// The lines that come before it is quiet for some milliseconds.
  func drain(milliseconds: Int32) -> [String] {
    var lines: [String] = []
    while true {
      while unread.contains(0x0A), let line = line() { lines.append(line) }
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, milliseconds) > 0, take() else { return lines }
    }
  }

  private func take() -> Bool {
    var block = [UInt8](repeating: 0, count: 16_384)
    let count = read(output, &block, block.count)
    guard count > 0 else { return false }
    unread += block[..<count]
    return true
  }

  /// Waits for its end: the exit status, and the most memory it used, in MiB.
  @discardableResult
  func finish() -> (status: Int32, peak: Double) {
    closeInput()
    while take() {}
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return (exit, Double(usage.ru_maxrss) / 1_024)
  }

  /// The folder of this program, in which `portal` stands too.
  static let folder: String = {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    let text = String(cString: path)
    return String(text[..<(text.lastIndex(of: "/") ?? text.startIndex)])
  }()

  static let portal = folder + "/portal"
}
