/// Sentences as SSML, the Speech Synthesis Markup Language of W3C (https://www.w3.org/TR/speech-synthesis11/).
///
/// Ask a catalog for the words with `Medium.speech` first: everything is written out, so that the
/// markup needs no `say-as`, which engines treat differently.
public enum SpeechMarkup {
  /// One document with a sentence element for each line; markup in the lines is escaped.
  ///
  /// - Parameters:
  ///   - sentences: lines of words, each a sentence.
  ///   - locale: the language of all of them.
  ///   - rate: the speaking rate in percent of the voice's own, 20 to 300; 100 leaves it alone.
  public static func document(
    _ sentences: [String], locale: LanguageTag, rate: Int = 100
  ) -> String {
    let lines = sentences.flatMap { $0.split(separator: "\n") }
    var body = lines.map { "<s>\(escaped(PlainText.clean(String($0))))</s>" }.joined()
    let rate = min(max(rate, 20), 300)
    if rate != 100 { body = "<prosody rate=\"\(rate)%\">\(body)</prosody>" }
    return "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\""
      + " xml:lang=\"\(escaped(locale.rawValue))\">\(body)</speak>"
  }

  /// Text with the five characters that XML reserves written as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default: result.append(character)
      }
    }
    return result
  }
}
