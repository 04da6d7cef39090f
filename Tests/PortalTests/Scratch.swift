import Glibc
import Synchronization

/// Folders that tests use and leave clean.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/portal-tests-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Scratch.run("rm", "-rf", "--", path) }

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// Reads a file below the folder.
  static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return String(decoding: text, as: UTF8.self) }
      text += block[..<count]
    }
  }

  static func run(_ arguments: String...) {
    var argv = arguments.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], nil, nil, &argv, environ) == 0 else { return }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// A data directory with the sample clinic, made once for all tests that only talk with it.
  static func sample() -> String {
    made.withLock { made in
      if let made { return made.path + "/data" }
      let scratch = Scratch()
      _ = Program.run(["demo", "--data", scratch.path + "/data"])
      // The recogniser is trained once, and not by several conversations at the same time.
      for locale in ["en-US", "es-US"] {
        _ = Program.run(["--data", scratch.path + "/data", "--locale", locale], lines: "x\n")
      }
      made = scratch
      return scratch.path + "/data"
    }
  }

  /// A sample clinic of its own, in the folder's `data`, for tests that guess passwords: elsewhere
  /// others would have to wait for it.
  static func ownSample() -> Scratch {
    _ = sample()
    let scratch = Scratch()
    _ = Program.run(["demo", "--data", scratch.path + "/data"])
    return scratch
  }

  private static let made = Mutex<Scratch?>(nil)
}
