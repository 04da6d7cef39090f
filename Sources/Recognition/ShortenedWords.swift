/// Words by what is left of them without one letter or two, so that those a slip or two away from
/// another word are found without looking at the rest.
///
/// Two words at most so many deletions, insertions, substitutions and swaps apart have a remainder in
/// common (Mor and Fraenkel, CACM 1982).
struct ShortenedWords: Sendable {
  private typealias Entry = (hash: UInt32, word: Int32)

  /// The first bits of a hash tell its bucket.
  private static let bits: UInt32 = 14
  /// The longest word of which two letters are left out.
  private static let longest = 40

  /// The remainders, bucket after bucket.
  private var entries: [Entry] = []
  /// Where each bucket begins, and where the last one ends.
  private var starts: [Int32] = []

  /// No words at all.
  init() {}

  /// Words by their numbers; those of a single letter are not found.
  init(_ words: [[UInt8]]) {
    var all: [Entry] = []
    for (number, word) in words.enumerated() where word.count > 1 && word.count <= Self.longest {
      Self.eachRemainder(of: word[...]) { all.append(($0, Int32(number))) }
    }
    var counts = Array(repeating: Int32(0), count: (1 << Int(Self.bits)) + 1)
    for entry in all { counts[Self.bucket(entry.hash) + 1] += 1 }
    for bucket in 1..<counts.count { counts[bucket] += counts[bucket - 1] }
    starts = counts
    entries = Array(repeating: (0, 0), count: all.count)
    for entry in all {
      let bucket = Self.bucket(entry.hash)
      entries[Int(counts[bucket])] = entry
      counts[bucket] += 1
    }
  }

  /// Hands over the number of each word that has a remainder in common with a word; some of them more
  /// than once.
  func each(like word: ArraySlice<UInt8>, _ body: (Int32) -> Void) {
    guard !entries.isEmpty else { return }
    Self.eachRemainder(of: word) { hash in
      let bucket = Self.bucket(hash)
      for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where entries[place].hash == hash {
        body(entries[place].word)
      }
    }
  }

  private static func bucket(_ hash: UInt32) -> Int { Int(hash >> (32 - bits)) }

  private static func eachRemainder(of word: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    word.withUnsafeBufferPointer { word in
      body(hash(word, without: -1, -1))
      for first in word.indices {
        body(hash(word, without: first, -1))
        guard word.count > 4 else { continue }
        for second in (first + 1)..<word.count { body(hash(word, without: first, second)) }
      }
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>, without first: Int, _ second: Int)
    -> UInt32
  {
    var hash: UInt32 = 0x811c_9dc5
    for index in word.indices where index != first && index != second {
      hash = (hash ^ UInt32(word[index])) &* 0x0100_0193
    }
    // The first bits are the best mixed ones then.
    return hash &* 0x9e37_79b1
  }
}
