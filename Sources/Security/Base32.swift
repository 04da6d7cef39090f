/// Five bits a character.
struct Base32 {
  private let alphabet: [UInt8]

  /// RFC 4648, section 6: what authenticator apps read.
  static let rfc4648 = Base32(alphabet: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8))
  /// Douglas Crockford's alphabet: no I, L, O or U, so that nothing looks like a digit.
  static let crockford = Base32(alphabet: Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8))

  /// The characters of some bytes, the last one filled up with zero bits; no padding.
  func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = (buffer << 8 | UInt32(byte)) & 0xffff
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
      }
    }
    if bits > 0 { text.append(alphabet[Int(buffer << UInt32(5 - bits)) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character for each number from 0 to 31.
  func character(_ number: Int) -> Character { Character(UnicodeScalar(alphabet[number & 31])) }

  /// Whether a character belongs to the alphabet.
  func contains(_ character: Character) -> Bool {
    character.asciiValue.map(alphabet.contains) ?? false
  }
}
