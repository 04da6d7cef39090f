import CDigest

/// The digests of FIPS 180-4 that the portal uses, from libmd.
public enum DigestAlgorithm: String, Sendable, Codable, CaseIterable {
  case sha1, sha256, sha512

  /// Bytes of a digest.
  var length: Int {
    switch self {
    case .sha1: return Int(PORTAL_SHA1_LENGTH)
    case .sha256: return Int(PORTAL_SHA256_LENGTH)
    case .sha512: return Int(PORTAL_SHA512_LENGTH)
    }
  }

  /// Bytes of the block that the digest works on, as HMAC needs to know.
  var blockLength: Int { self == .sha512 ? 128 : 64 }

  /// The digest of some bytes.
  public func hash(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, []) }

  /// The digest of one run of bytes and then another.
  func hash(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: length)
    switch self {
    case .sha1: portal_sha1(first, first.count, second, second.count, &digest)
    case .sha256: portal_sha256(first, first.count, second, second.count, &digest)
    case .sha512: portal_sha512(first, first.count, second, second.count, &digest)
    }
    return digest
  }
}
