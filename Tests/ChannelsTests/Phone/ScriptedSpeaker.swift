import Channels
import Dialog

/// Gives every utterance a file, by its number, and keeps what was said.
final class ScriptedSpeaker: PhoneSpeaker {
  private(set) var said: [String] = []
  private(set) var hasEnded = false
  /// What is said instead of a missing file.
  var fallback = SpokenPlan([.letters("help")])
  /// A plan to give instead of a file, once.
  var next: SpokenPlan?

  func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan {
    said.append(sentences.map(\.text).joined(separator: " "))
    defer { next = nil }
    return next ?? SpokenPlan([.file("/sounds/\(said.count)")])
  }

  func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan { fallback }

  func end() { hasEnded = true }
}
