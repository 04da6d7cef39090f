import Channels
import Dialog

/// Gives every utterance a file with a number for a name, and remembers what is in it, as a caller
/// hears it.
final class HeardSpeaker: PhoneSpeaker {
  private(set) var said: [[PhoneSentence]] = []

  func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan {
    said.append(sentences)
    return SpokenPlan([.file("/sounds/\(said.count - 1)")])
  }

  func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan {
    SpokenPlan([.letters("x")])
  }

  func end() {}

  /// The words of a file, in one line.
  func words(_ file: String) -> String {
    guard let number = Int(file.dropFirst("/sounds/".count)), said.indices.contains(number) else {
      return ""
    }
    return said[number].map(\.text).joined(separator: " ")
  }
}
