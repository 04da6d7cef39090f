import CSystem

/// Names of sound files, which say nothing of what is in them.
public enum AudioName {
  /// 32 hexadecimal digits that nobody can guess.
  public static func random() -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    // The kernel's generator does not fail once it is seeded; a name made of zeros would only be
    // overwritten by the next.
    _ = bytes.withUnsafeMutableBytes { portal_random($0.baseAddress, $0.count) }
    return hexadecimal(bytes)
  }

  /// Bytes as hexadecimal digits.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
