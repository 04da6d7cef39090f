import Foundation

/// Another process that uses the same data directory.
final class Probe {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: String...) throws {
    // Built beside the program that runs the tests.
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("StoreProbe")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// The next `count` bytes it says, fewer only when it has ended.
  func read(atLeast count: Int) -> String {
    var text = Data()
    while text.count < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += more
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Ends it with SIGKILL, which it cannot answer; gives what it had said and nobody had read.
  func kill() -> String {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return finish()
  }

  /// Waits for it to end; gives what it said and nobody had read.
  func finish() -> String {
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: rest, as: UTF8.self)
  }
}
