import CDigest

/// Digests by which sounds are found again.
enum SoundDigest {
  /// SHA-256 of a text, as 64 hexadecimal digits.
  static func plain(_ text: String) -> String {
    AudioName.hexadecimal(digest([], Array(text.utf8)))
  }

  /// HMAC-SHA-256 of a text, as 64 hexadecimal digits: nobody without the key can tell which of the
  /// texts that they can think of it is.
  ///
  /// Source: RFC 2104.
  static func keyed(_ text: String, key: [UInt8]) -> String {
    var block = key.count > 64 ? digest([], key) : key
    block += [UInt8](repeating: 0, count: 64 - block.count)
    let inner = digest(block.map { $0 ^ 0x36 }, Array(text.utf8))
    return AudioName.hexadecimal(digest(block.map { $0 ^ 0x5C }, inner))
  }

  private static func digest(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: Int(PORTAL_SHA256_LENGTH))
    portal_sha256(first, first.count, second, second.count, &result)
    return result
  }
}
