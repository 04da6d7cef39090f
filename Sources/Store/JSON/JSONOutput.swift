/// JSON as it is being written: the bytes, and which objects and lists are still open.
///
/// Nobody reads the bytes while they are written, so the run time need not watch over each access;
/// that took a fifth of the time.
final class JSONOutput {
  @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
  /// One entry for each open object or list: what closes it, and how many members it has.
  @exclusivity(unchecked) private var open: [(closer: UInt8, count: Int)] = []

  init() { bytes.reserveCapacity(1_024) }

  /// How many objects and lists are open.
  var depth: Int { open.count }

  /// Opens an object or a list; its depth, by which its container writes into it.
  func begin(object: Bool) -> Int {
    bytes.append(UInt8(ascii: object ? "{" : "["))
    open.append((UInt8(ascii: object ? "}" : "]"), 0))
    return open.count
  }

  /// Closes everything that was opened inside of `depth`.
  func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast().closer) }
  }

  /// How many members the container at `depth` has.
  func count(at depth: Int) -> Int { open[depth - 1].count }

  /// Makes ready for one more member of the container at `depth`.
  func beginMember(at depth: Int) {
    close(to: depth)
    if open[depth - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
    open[depth - 1].count += 1
  }

  /// Makes ready for one more member of the object at `depth`, under a key, which the program itself
  /// made and which never needs escapes.
  func beginMember(_ key: String, at depth: Int) {
    beginMember(at: depth)
    var key = key
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8 { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Takes the last member back to where the bytes stood before it.
  func dropMember(at depth: Int, from start: Int) {
    bytes.removeLast(bytes.count - start)
    open[depth - 1].count -= 1
  }

  func writeNull() { bytes += [0x6e, 0x75, 0x6c, 0x6c] }

  func write(_ flag: Bool) { append(flag ? "true" : "false") }

  func write(_ number: some BinaryInteger) { append(String(number)) }

  func write(_ number: Double) { append("\(number)") }

  private func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes a string, escaping only what JSON demands (RFC 8259, section 7).
  func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if !utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5c }) {
        bytes.append(contentsOf: utf8)
        return
      }
      for byte in utf8 { writeEscaped(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func writeEscaped(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5c: bytes += [0x5c, byte]
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
