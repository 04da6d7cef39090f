/// What the switch's recogniser made of one utterance.
enum SpeechFinding: Hashable {
  /// Words, likeliest first; none when it heard something and knew no words in it.
  case words([PhoneGuess])
  /// A key, which came first.
  case key(Character)
  /// Nothing was said within the time.
  case silence
  /// The caller hung up.
  case hangUp

  /// The most guesses that are read; recognisers give up to ten.
  private static let mostGuesses = 10
  /// The highest score of recognisers that count in hundredths; others count in thousandths.
  private static let hundredths = 100

  /// Reads the reply to SPEECH RECOGNIZE; nil when it failed.
  ///
  /// The words stand between bare quotes, so they end at what follows the last of them.
  init?(_ result: AGIResult) {
    guard result.number == 1, let note = result.note else { return nil }
    switch note {
    case "speech": self = .words(Self.guesses(in: result.heard ?? ""))
    case "digit":
      guard let word = result.heard?.split(separator: " ").first(where: { $0.hasPrefix("digit=") }),
        word.count == 7, let key = word.last, AGICommand.keys.contains(key)
      else { return nil }
      self = .key(key)
    case "timeout": self = .silence
    case "hangup": self = .hangUp
    default: return nil
    }
  }

  /// Reads `endpos=0 results=2 score0=87 text0="..." grammar0=x score1=...`.
  private static func guesses(in details: Substring) -> [PhoneGuess] {
    var found: [(text: String, score: Int?)] = []
    var rest = details
    while found.count < mostGuesses,
      let start = rest.firstRange(of: "text\(found.count)=\""),
      rest.startIndex == start.lowerBound || rest[..<start.lowerBound].last == " "
    {
      let score = rest[..<start.lowerBound].split(separator: " ")
        .last { $0.hasPrefix("score\(found.count)=") }
        .flatMap { Int($0.drop { $0 != "=" }.dropFirst()) }
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "\" grammar\(found.count)=")
      // A reply that was cut still holds the likeliest guesses.
      let text = end.map { rest[..<$0.lowerBound] } ?? rest.prefix { $0 != "\"" }
      found.append((text.split(separator: " ").joined(separator: " "), score))
      guard let end else { break }
      rest = rest[end.upperBound...]
    }
    let isFine = found.contains { ($0.score ?? 0) > hundredths }
    let whole = Double(isFine ? 1_000 : hundredths)
    return found.filter { !$0.text.isEmpty }.map { text, score in
      PhoneGuess(text, confidence: score.map { min(max(Double($0) / whole, 0), 1) })
    }
  }
}
