import CSystem

/// A keyed digest (RFC 2104), which proves that whoever made it held the key.
public struct HMAC: Sendable {
  private let key: Secret
  private let algorithm: DigestAlgorithm

  /// Makes a maker of codes under one key, of any length.
  public init(key: Secret, algorithm: DigestAlgorithm = .sha256) {
    self.key = key
    self.algorithm = algorithm
  }

  /// The code of some bytes: 20, 32 or 64 bytes, as the digest has.
  public func code(for bytes: [UInt8]) -> [UInt8] {
    var block = key.withBytes { raw -> [UInt8] in
      raw.count > algorithm.blockLength ? algorithm.hash(Array(raw)) : Array(raw)
    }
    block += [UInt8](repeating: 0, count: algorithm.blockLength - block.count)
    var inner = block.map { $0 ^ 0x36 }
    var outer = block.map { $0 ^ 0x5c }
    defer {
      portal_wipe(&block, block.count)
      portal_wipe(&inner, inner.count)
      portal_wipe(&outer, outer.count)
    }
    return algorithm.hash(outer, algorithm.hash(inner, bytes))
  }

  /// The code of a text's UTF-8.
  public func code(for text: String) -> [UInt8] { code(for: Array(text.utf8)) }

  /// Whether `code` is the code of `bytes`, compared in constant time.
  public func verifies(_ code: [UInt8], for bytes: [UInt8]) -> Bool {
    constantTimeEqual(code, self.code(for: bytes))
  }
}
