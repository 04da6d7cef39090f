import Glibc
import Language

/// `portal say`: reads lines of kind, reference time and value, and prints each value in words.
///
/// A line is `KIND<TAB>REFERENCE<TAB>VALUE`, or without the reference; the value is a plain form that `portal parse` prints or
/// any usual written form. The answer is one line of words, or `-` for a kind that there is not.
enum SayCommand {
  /// Runs the command with what follows `say` on the command line; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    guard let locale = locale(from: arguments) else {
      write(
        "Say which language to speak: portal say --locale en-US, or --locale es-US.\n",
        to: STDERR_FILENO)
      return 64
    }
    let speaker = WrittenText(locale: locale)
    while let line = readLine(strippingNewline: true) {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      let words =
        fields.count > 1
        ? speaker.words(for: String(fields[fields.count - 1]), kind: String(fields[0])) : nil
      guard write((words ?? "-") + "\n", to: STDOUT_FILENO) else { return 0 }
    }
    return 0
  }

  private static func locale(from arguments: [String]) -> LanguageTag? {
    var rest = arguments[...]
    var locale = LanguageTag.english
    while let argument = rest.popFirst() {
      if argument == "--locale", let tag = rest.popFirst() {
        locale = LanguageTag(rawValue: tag)
      } else if argument.hasPrefix("--locale=") {
        locale = LanguageTag(rawValue: String(argument.dropFirst("--locale=".count)))
      } else {
        return nil
      }
    }
    return ["en", "es"].contains(locale.language) ? locale : nil
  }

  /// Writes at once, for a reply must not wait in a buffer; false when nobody reads any more.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      bytes.removeFirst(written)
    }
    return true
  }
}
