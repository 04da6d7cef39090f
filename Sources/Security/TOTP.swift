/// A one-time password of the clock (RFC 6238), as authenticator apps show.
public struct TOTP: Sendable {
  private let passwords: HOTP
  private let key: Secret
  private let period: Int64

  /// Makes passwords that change every `period` seconds; apps expect SHA-1, 6 digits and 30.
  public init(
    key: Secret, algorithm: DigestAlgorithm = .sha1, digits: Int = 6, period: Int = 30
  ) {
    self.key = key
    self.period = Int64(max(period, 1))
    passwords = HOTP(key: key, algorithm: algorithm, digits: digits)
  }

  /// A fresh key of 20 bytes, the length RFC 4226 recommends.
  public static func makeKey(random: some RandomSource) -> Secret {
    Secret(bytes: random.bytes(20))
  }

  /// The password at a moment, in seconds since 1970.
  public func code(at unixTime: Int64) -> String {
    passwords.code(at: UInt64(step(at: unixTime)))
  }

  /// The step that a typed password belongs to, from one before to one after now; nil when it is
  /// wrong or was used.
  ///
  /// Keep the step with the account and hand it in as `lastUsed` next time: a password counts once.
  public func verify(_ typed: String, at unixTime: Int64, lastUsed: Int64?) -> Int64? {
    let offered = Array(typed.utf8)
    let now = step(at: unixTime)
    var matched: Int64?
    for candidate in max(now - 1, 0)...(now + 1) {
      // Every candidate is tried, so that the time does not tell which one matched.
      let code = passwords.code(at: UInt64(candidate))
      let equal = constantTimeEqual(Array(code.utf8), offered)
      let fresh = lastUsed.map { candidate > $0 } ?? true
      if equal, fresh, matched == nil { matched = candidate }
    }
    return matched
  }

  /// The key as authenticator apps take it: base 32 (RFC 4648) without padding.
  public var keyText: String {
    key.withBytes { Base32.rfc4648.encode(Array($0)) }
  }

  private func step(at unixTime: Int64) -> Int64 {
    max(unixTime, 0) / period
  }
}
