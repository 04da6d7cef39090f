/// Which letters and pairs of letters a word has: most words that are too far apart are told apart by
/// that, without measuring their distance.
struct LetterSignature: Sendable {
  private var letters: UInt32 = 0
  private var pairs: UInt64 = 0

  /// Notes the letters and digits of a word.
  init(_ word: ArraySlice<UInt8>) {
    var before: UInt8 = 0
    for byte in word {
      switch byte {
      case 97...122: letters |= 1 << UInt32(byte - 97)
      case 48...57: letters |= 1 << (26 + UInt32(byte - 48) % 6)
      default: break
      }
      pairs |= 1 << ((UInt64(before) &* 37 &+ UInt64(byte) &* 11) & 63)
      before = byte
    }
  }

  /// False when more than so many slips lie between the words: one slip brings in and takes away one
  /// letter and three pairs at most.
  func mayLie(within slips: Int, of other: LetterSignature) -> Bool {
    (letters & ~other.letters).nonzeroBitCount <= slips
      && (other.letters & ~letters).nonzeroBitCount <= slips
      && (pairs & ~other.pairs).nonzeroBitCount <= 3 * slips
      && (other.pairs & ~pairs).nonzeroBitCount <= 3 * slips
  }
}
