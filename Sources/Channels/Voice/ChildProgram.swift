import CSystem
import Glibc

/// Another program while it runs: started without a shell, in a process group of its own, so that what it
/// starts itself goes with it.
struct ChildProgram {
  /// What it reads and writes; nil for nothing.
  struct Streams {
    var input: Int32?
    var output: Int32?
  }

  private let process: pid_t

  /// All that a program is told of the machine.
  static let plainEnvironment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"]

  /// Starts a program; nil when it cannot be started.
  ///
  /// What it complains of may quote what it was given, so nobody hears that.
  static func start(
    _ program: String, _ arguments: [String] = [], environment: [String] = plainEnvironment,
    _ streams: Streams
  ) -> ChildProgram? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    connect(STDIN_FILENO, to: streams.input, O_RDONLY, &actions)
    connect(STDOUT_FILENO, to: streams.output, O_WRONLY, &actions)
    connect(STDERR_FILENO, to: nil, O_WRONLY, &actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that the portal holds back or passes over must reach the program.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &pipe)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var values = environment.map { strdup($0) } + [nil]
    defer { values.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, &attributes, &words, &values) == 0 else {
      return nil
    }
    return ChildProgram(process: process)
  }

  private static func connect(
    _ stream: Int32, to descriptor: Int32?, _ flags: Int32,
    _ actions: inout posix_spawn_file_actions_t
  ) {
    if let descriptor {
      posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
    } else {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", flags, 0)
    }
  }

  /// Waits for the end, so many milliseconds, and kills what has not ended then; true when the program
  /// says that all went well.
  func finish(within patience: Int) -> Bool {
    let deadline = MonotonicClock.milliseconds() + patience
    // A handle that can be waited on with a time limit, as waitpid cannot.
    let handle = portal_open_process(process)
    defer { if handle >= 0 { close(handle) } }
    var source = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    while handle >= 0 {
      let left = deadline - MonotonicClock.milliseconds()
      let ready = poll(&source, 1, Int32(clamping: max(0, left)))
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { kill(-process, SIGKILL) }
      break
    }
    return reap() == 0
  }

  /// Ends it and what it has started, at once.
  func stop() {
    kill(-process, SIGKILL)
    _ = reap()
  }

  private func reap() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }
}
