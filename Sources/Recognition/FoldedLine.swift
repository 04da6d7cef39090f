/// A line as recognition sees it: words without case, accents or punctuation, each with its place in
/// the line as it was typed.
///
/// Words are kept as hashes beside one buffer of bytes, so that a line costs a few array appends and
/// no strings.
struct FoldedLine: Sendable {
  /// The most bytes of a line that are read; nobody says more in one breath.
  static let longest = 4_096

  /// The line as it was given.
  let original: String
  /// The folded words with one space before, between and after them.
  private(set) var bytes: [UInt8] = [32]
  /// Where each word stands in `bytes`.
  private(set) var words: [Range<Int>] = []
  /// Where each word came from, as offsets into the UTF-8 of `original`.
  private(set) var origins: [Range<Int>] = []
  /// A hash of each word's bytes; equal words have equal hashes.
  private(set) var hashes: [UInt64] = []

  /// Folds a line; any text at all is accepted.
  init(_ text: String) {
    original = text
    bytes.reserveCapacity(text.utf8.count + 2)
    var offset = 0
    var start: Int?
    var end = 0
    var wordStart = 1
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if offset + width > FoldedLine.longest { break }
      if Folding.append(scalar, to: &bytes) {
        if start == nil { start = offset }
        end = offset + width
      } else if !Folding.isSilent(scalar), let from = start {
        close(from..<end, from: &wordStart)
        start = nil
      }
      offset += width
    }
    if let from = start { close(from..<end, from: &wordStart) }
    bytes.removeLast(bytes.count - wordStart)
  }

  /// A line made of words that were folded before.
  init(original: String, words: [(bytes: [UInt8], origin: Range<Int>)]) {
    self.original = original
    for (word, origin) in words {
      var start = bytes.count
      bytes += word
      close(origin, from: &start)
    }
  }

  private mutating func close(_ origin: Range<Int>, from start: inout Int) {
    guard bytes.count > start else { return }
    words.append(start..<bytes.count)
    origins.append(origin)
    hashes.append(FoldedLine.hash(bytes[start...]))
    bytes.append(32)
    start = bytes.count
  }

  /// The bytes of one word.
  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index]] }

  /// One word as text.
  func text(_ index: Int) -> String { String(decoding: word(index), as: UTF8.self) }

  /// The folded words, joined by spaces.
  var folded: String {
    String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  /// The words from the first to before the second index, as they were typed.
  func said(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < origins.count else { return "" }
    return utf8(origins[first].lowerBound..<origins[last].upperBound)
  }

  /// A part of the line as it was typed, by offsets into its UTF-8.
  func utf8(_ range: Range<Int>) -> String {
    let view = original.utf8
    let from = view.index(view.startIndex, offsetBy: range.lowerBound)
    let to = view.index(from, offsetBy: range.count)
    return String(original[from..<to])
  }

  /// The words that a range of the original's UTF-8 touches.
  func words(touching range: Range<Int>) -> Range<Int> {
    let from = origins.firstIndex { $0.upperBound > range.lowerBound } ?? origins.count
    let to = origins.lastIndex { $0.lowerBound < range.upperBound }.map { $0 + 1 } ?? from
    return from..<max(from, to)
  }

  /// FNV-1a with a final mix, the same in every process.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mix(value)
  }

  /// Spreads the bits of a hash evenly (the finaliser of MurmurHash3).
  static func mix(_ hash: UInt64) -> UInt64 {
    var value = hash
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return value ^ (value >> 33)
  }
}
