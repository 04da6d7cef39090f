import Dialog

/// A line that a telephony program sends to the bridge.
enum PhoneLine: Equatable {
  /// An event as it stands.
  case event(PhoneEvent)
  /// A single key, whose fellows may follow in lines of their own.
  case key(Character)
  /// A line that the bridge does not know, with what is wrong.
  case wrong(PhoneLineProblem)

  /// Reads a line: the word first, then what it takes.
  init(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1)
    let word = parts.first.map { $0.lowercased() } ?? ""
    let rest = parts.count > 1 ? parts[1].trimmingSpaces : ""
    self = Self.read(word, rest)
  }

  private static func read(_ word: String, _ rest: String) -> PhoneLine {
    switch word {
    case "call": return call(rest)
    case "key":
      guard rest.count == 1, let key = rest.first, PhoneKey.isKey(key) else {
        return .wrong(.noKey)
      }
      return .key(key)
    case "keys":
      let isEnded = rest.hasSuffix("#")
      let keys = isEnded ? String(rest.dropLast()) : rest
      guard !rest.isEmpty, keys.allSatisfy(PhoneKey.isKey) else { return .wrong(.noKeys) }
      return .event(.keys(keys, isEnded: isEnded))
    case "heard":
      guard let guesses = guesses(rest) else { return .wrong(.noGuess) }
      return .event(.heard(guesses))
    case "text": return .event(.text(rest))
    case "recorded":
      let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
      guard let seconds = words.first.flatMap(Double.init), seconds >= 0, seconds.isFinite else {
        return .wrong(.noSeconds)
      }
      let file = words.count > 1 && words[1].hasPrefix("/") ? words[1] : nil
      return .event(.recorded(seconds: seconds, file: file))
    case "silence" where rest.isEmpty: return .event(.silence)
    case "deaf" where rest.isEmpty: return .event(.hearingFailed)
    case "busy" where rest.isEmpty: return .event(.transferFailed)
    case "hangup" where rest.isEmpty: return .event(.hangUp)
    default: return .wrong(.unknown)
    }
  }

  /// `call`, then in any order the number, the language of the line, `text` for a text call, and
  /// `records` for a line that can record.
  private static func call(_ rest: String) -> PhoneLine {
    var caller = PhoneCaller()
    for word in rest.split(separator: " ") {
      switch word {
      case "text": caller.isText = true
      case "records": caller.canRecord = true
      case "unknown", "anonymous": break
      case _ where word.first == "+" || word.first?.isNumber == true:
        guard word.utf8.count <= 32 else { return .wrong(.noCaller) }
        caller.number = String(word)
      case _ where word.first?.isLetter == true && word.utf8.count <= 16:
        caller.language = LanguageTag(rawValue: String(word))
      default: return .wrong(.noCaller)
      }
    }
    return .event(.call(caller))
  }

  /// `0.82 show my results | 0.4 show my insults`; a guess may come without a number.
  private static func guesses(_ rest: String) -> [PhoneGuess]? {
    let guesses = rest.split(separator: "|").compactMap { part -> PhoneGuess? in
      let words = part.trimmingSpaces.split(separator: " ", maxSplits: 1)
      guard let first = words.first else { return nil }
      if words.count == 2, first.contains("."), let confidence = Double(first),
        (0...1).contains(confidence)
      {
        return PhoneGuess(words[1].trimmingSpaces, confidence: confidence)
      }
      return PhoneGuess(part.trimmingSpaces)
    }
    return guesses.isEmpty ? nil : Array(guesses.prefix(10))
  }
}

extension StringProtocol {
  /// The text without spaces at either end.
  fileprivate var trimmingSpaces: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
