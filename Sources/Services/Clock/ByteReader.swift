/// Reads big-endian numbers from bytes, one after the other; nil past the end.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  /// Starts at the first byte.
  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The next byte.
  mutating func byte() -> UInt8? { rest.popFirst() }

  /// The next `count` bytes.
  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Passes over `count` bytes; false when there are not so many.
  mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }

  /// The next four bytes as a signed number.
  mutating func int32() -> Int32? {
    bytes(4).map { Int32(bitPattern: $0.reduce(0) { $0 << 8 | UInt32($1) }) }
  }

  /// The next eight bytes as a signed number.
  mutating func int64() -> Int64? {
    bytes(8).map { Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) }) }
  }

  /// The text between a line feed here and the next one.
  mutating func line() -> String? {
    guard rest.first == UInt8(ascii: "\n"),
      let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let text = rest[(rest.startIndex + 1)..<end]
    rest = rest[(end + 1)...]
    return String(decoding: text, as: UTF8.self)
  }
}
