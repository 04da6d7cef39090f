import Channels

/// `portal version`: the name and the version, in one line.
enum VersionCommand {
  /// The version of this source tree.
  static let version = "0.1.0"

  /// Says the version; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    LineWriter.output.write("Plainspoken portal \(version).")
    return 0
  }
}
