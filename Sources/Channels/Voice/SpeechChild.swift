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
    let child = ChildProgram.start(
      program, arguments,
      ChildProgram.Streams(input: ends[0], output: engine.writesToOutput ? output : nil))
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    var bytes = Array(input.utf8)
    // An engine that takes nothing in shows in its exit status. Texts of an utterance are far below
    // the 64 KiB that a pipe holds, so that this does not wait.
    _ = bytes.withUnsafeBytes { portal_write_all(ends[1], $0.baseAddress, min($0.count, 60_000)) }
    bytes.withUnsafeMutableBytes { portal_wipe($0.baseAddress, $0.count) }
    close(ends[1])
    return child.finish(within: Self.patience)
  }
}
