/// Words keyed letter by letter: two keys a letter, so that nothing has to be guessed.
///
/// The first is the letter's key, the second its place there, from 1: B is `22`. A digit is its key
/// and 0: 7 is `70`. On key 1 are the space, the full stop, the at sign and the hyphen.
enum KeyedLetters {
  private static let letters: [Character: [Character]] = [
    "1": [" ", ".", "@", "-"], "2": ["a", "b", "c"], "3": ["d", "e", "f"], "4": ["g", "h", "i"],
    "5": ["j", "k", "l"], "6": ["m", "n", "o", "ñ"], "7": ["p", "q", "r", "s"],
    "8": ["t", "u", "v"], "9": ["w", "x", "y", "z"],
  ]

  /// The words; nil when the keys are none: half a letter, or a place that the key has not.
  static func text(_ keys: some StringProtocol) -> String? {
    let keys = Array(keys)
    guard !keys.isEmpty, keys.count.isMultiple(of: 2) else { return nil }
    var text = ""
    for index in stride(from: 0, to: keys.count, by: 2) {
      let key = keys[index]
      guard let place = keys[index + 1].wholeNumberValue, key.isWholeNumber else { return nil }
      if place == 0 {
        text.append(key)
      } else if let row = letters[key], place <= row.count {
        text.append(row[place - 1])
      } else {
        return nil
      }
    }
    return text
  }
}
