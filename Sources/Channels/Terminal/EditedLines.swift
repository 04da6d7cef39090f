import CEdit
import CSystem
import Dialog
import Glibc

/// Lines from a terminal with libedit: arrow keys, corrections and a history, for typists who see
/// the line.
public final class EditedLines: InputSource {
  private let hidden: TerminalLines
  private let descriptor: Int32
  private let mode: TerminalMode?
  private var edit: OpaquePointer?

  /// The signal that came while waiting, for the byte reader cannot say it through libedit.
  private var signal: Int32 = 0

  /// Makes a source on standard input; nil when the terminal cannot do it.
  public init?(words: ChannelWords) {
    descriptor = STDIN_FILENO
    hidden = TerminalLines(descriptor: descriptor)
    mode = TerminalMode(descriptor: descriptor)
    guard mode != nil else { return nil }
    edit = portal_edit_open(
      words.prompt, { context, byte in EditedLines.readByte(context, byte) },
      Unmanaged.passUnretained(self).toOpaque())
    if edit == nil { return nil }
  }

  deinit {
    if let edit { portal_edit_close(edit) }
    mode?.restore()
  }

  /// Follows a change of language with the prompt.
  public func use(_ words: ChannelWords) {
    if let edit { portal_edit_prompt(edit, words.prompt) }
  }

  /// Waits for the next line; a secret is read without editing and without showing it.
  public func next(expecting expectation: Reply.Expectation) -> Input {
    if expectation == .secret { return hidden.next(expecting: .secret) }
    guard let edit else { return .end }
    var length = 0
    guard let bytes = portal_edit_line(edit, LineReader.longestLine, &length) else {
      mode?.restore()
      // The prompt stands on this line; what follows begins on the next.
      LineWriter.output.send("\n")
      return signal > 0 ? .stopped(signal: signal) : .end
    }
    if length > LineReader.longestLine { return .heard(.unreadable(.tooLong)) }
    let line = [UInt8](UnsafeRawBufferPointer(start: bytes, count: length))
    // The shim hands on bytes that are no text as U+FFFD.
    if String(decoding: line, as: UTF8.self).unicodeScalars.contains("\u{FFFD}") {
      return .heard(.unreadable(.notText))
    }
    let heard = HeardLine.heard(line)
    if case .said(let guesses) = heard, let text = guesses.first?.text {
      portal_edit_remember(edit, text)
    }
    return .heard(heard)
  }

  /// Reads one byte for libedit: 1, or 0 at the end, or -1 when a signal came.
  private static func readByte(
    _ context: UnsafeMutableRawPointer?, _ byte: UnsafeMutablePointer<UInt8>?
  ) -> Int32 {
    guard let context, let byte else { return -1 }
    let source = Unmanaged<EditedLines>.fromOpaque(context).takeUnretainedValue()
    while true {
      source.signal = portal_wait_readable(source.descriptor, -1)
      if source.signal > 0 { return -1 }
      let count = read(source.descriptor, byte, 1)
      if count >= 0 { return Int32(count) }
      if errno != EINTR, errno != EAGAIN { return -1 }
    }
  }
}
