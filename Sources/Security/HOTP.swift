/// A one-time password that counts uses (RFC 4226).
public struct HOTP: Sendable {
  private let key: Secret
  private let algorithm: DigestAlgorithm
  private let digits: Int

  /// Makes passwords of 6 to 8 digits from a shared key.
  public init(key: Secret, algorithm: DigestAlgorithm = .sha1, digits: Int = 6) {
    self.key = key
    self.algorithm = algorithm
    self.digits = min(max(digits, 6), 8)
  }

  /// The password of one count.
  public func code(at counter: UInt64) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (56 - 8 * UInt64($0))) }
    let mac = HMAC(key: key, algorithm: algorithm).code(for: message)
    let offset = Int(mac[mac.count - 1] & 0x0f)
    let truncated =
      UInt32(mac[offset] & 0x7f) << 24 | UInt32(mac[offset + 1]) << 16
      | UInt32(mac[offset + 2]) << 8 | UInt32(mac[offset + 3])
    let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
    return zeroPadded(String(truncated % modulus), to: digits)
  }
}
