import CSystem
import Dialog
import Glibc

/// Runs a speech engine for one text: no shell, the text on standard input, the sound in a file that
/// is its owner's alone and gone afterwards.
struct SpeechChild {
  /// The engine.
  let engine: SpeechEngine
  /// The folder for the file while it is made.
  let folder: String

  /// Milliseconds that an engine may take; one that hangs is killed.
  private static let patience = 20_000

  /// All that an engine is told of the machine.
  private static let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]

  /// Speaks a text; nil when the engine cannot.
  func speak(_ text: String, locale: LanguageTag, rate: SpeechRate) -> Sound? {
    guard let program = engine.path else { return nil }
    let file = folder + "/" + AudioName.random() + ".wav"
    defer { AudioFile.remove(file) }
    let output = portal_open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard output >= 0 else { return nil }
    defer { close(output) }
    let arguments = engine.arguments(locale: locale, rate: rate, file: file)
    guard run(program, arguments, input: text + "\n", output: output),
      let bytes = AudioFile.read(file)
    else { return nil }
    return WaveFile.sound(in: bytes)
  }

  private func run(_ program: String, _ arguments: [String], input: String, output: Int32) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard portal_pipe(&ends) == 0 else { return false }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    if engine.writesToOutput {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    // What an engine complains of may quote the text.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that the portal holds back must reach the engine.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment = Self.environment.map { strdup($0) } + [nil]
    defer { environment.forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawn(&process, program, &actions, &attributes, &words, &environment)
    close(ends[0])
    guard status == 0 else {
      close(ends[1])
      return false
    }
    var bytes = Array(input.utf8)
    // An engine that takes nothing in shows in its exit status. Texts of an utterance are far below
    // the 64 KiB that a pipe holds, so that this does not wait.
    _ = bytes.withUnsafeBytes { portal_write_all(ends[1], $0.baseAddress, min($0.count, 60_000)) }
    bytes.withUnsafeMutableBytes { portal_wipe($0.baseAddress, $0.count) }
    close(ends[1])
    return finish(process)
  }

  /// Waits for the engine's end; true when it says that all went well.
  private func finish(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    let deadline = MonotonicClock.milliseconds() + Self.patience
    // A handle that can be waited on with a time limit, as waitpid cannot.
    let handle = portal_open_process(process)
    defer { if handle >= 0 { close(handle) } }
    var source = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    while handle >= 0 {
      let left = deadline - MonotonicClock.milliseconds()
      let ready = poll(&source, 1, Int32(clamping: max(0, left)))
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { kill(process, SIGKILL) }
      break
    }
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
