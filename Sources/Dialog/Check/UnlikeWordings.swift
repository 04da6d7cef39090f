import Language

/// Finds sentences that say the same thing in different words, as "Say yes or no" and "Yes or no".
///
/// Two sentences say the same when they have the same words but for order, signs and the small words
/// of the language. People who listen take a new wording for a new thing (W3C COGA, consistent
/// wording).
struct UnlikeWordings {
  /// Two sentences of one meaning.
  struct Pair {
    let message: MessageDescription
    let text: String
    let other: String
    let otherText: String
  }

  private let small: Set<String>
  private var seen: [Set<String>: [(text: String, message: MessageDescription)]] = [:]
  private(set) var pairs: [Pair] = []

  init(locale: LanguageTag) {
    small = locale.language == "es" ? Self.spanish : Self.english
  }

  private static let english: Set<String> = [
    "a", "an", "do", "is", "it", "please", "say", "that", "the", "this", "to", "you",
  ]
  private static let spanish: Set<String> = [
    "a", "de", "diga", "el", "es", "eso", "esto", "favor", "la", "las", "los", "por", "que", "un",
    "una", "usted",
  ]

  /// Takes the sentences of a message; fragments without a mark or a capital are no sentences.
  mutating func add(_ text: String, of message: MessageDescription) {
    for line in text.split(whereSeparator: \.isNewline) {
      for sentence in ReadingCheck.sentences(in: String(line)).map(\.trimmed) {
        guard let last = sentence.last, ".?".contains(last),
          sentence.first(where: { !"¿¡".contains($0) })?.isUppercase == true
        else { continue }
        compare(String(sentence), of: message)
      }
    }
  }

  private mutating func compare(_ sentence: String, of message: MessageDescription) {
    let words = Set(
      sentence.split { !($0.isLetter || $0.isNumber || "'{$}-".contains($0)) }
        .map { $0.contains("{") ? String($0) : FoldedText.fold(String($0)) }
    ).subtracting(small)
    // A single word that is left says too little to be compared.
    guard words.count > 1 else { return }
    let earlier = seen[words, default: []]
    seen[words, default: []].append((sentence, message))
    guard let first = earlier.first, !earlier.contains(where: { $0.text == sentence }),
      !earlier.contains(where: {
        isRung(message.id, of: $0.message.id) || Self.hasSameWords($0.text, sentence)
      })
    else { return }
    pairs.append(
      Pair(message: message, text: sentence, other: first.message.id, otherText: first.text))
  }

  /// "Try again?" asks what "Try again." tells: the words are the same.
  private static func hasSameWords(_ left: String, _ right: String) -> Bool {
    func words(_ text: String) -> String { text.filter { !".?¿".contains($0) } }
    return words(left) == words(right)
  }

  /// The rungs of a ladder must differ: no sentence comes twice in a row.
  private func isRung(_ id: String, of other: String) -> Bool {
    id.hasPrefix(other) || other.hasPrefix(id)
  }
}
