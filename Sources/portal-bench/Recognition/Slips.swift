/// Slips of the finger, the same ones for the same seed.
struct Slips {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A text with some letters doubled, left out, swapped or hit beside; never the first of a word.
  mutating func typed(_ text: String, slips: Int) -> String {
    var letters = Array(text)
    for _ in 0..<slips {
      let places = letters.indices.dropFirst().filter {
        letters[$0].isLetter && letters[$0 - 1].isLetter
      }
      guard !places.isEmpty else { break }
      let place = places[next(places.count)]
      switch next(4) {
      case 0: letters.insert(letters[place], at: place)
      case 1: letters.remove(at: place)
      case 2: letters.swapAt(place, place - 1)
      default: letters[place] = Self.beside(letters[place], next(2))
      }
    }
    return String(letters)
  }

  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

  private static func beside(_ letter: Character, _ side: Int) -> Character {
    for row in rows {
      guard let at = row.firstIndex(of: letter) else { continue }
      let other = side == 0 ? at - 1 : at + 1
      return row.indices.contains(other) ? row[other] : row[max(0, at - 1)]
    }
    return letter
  }

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
}
