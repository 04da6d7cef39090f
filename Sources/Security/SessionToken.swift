/// What a signed-in session holds to be known again: 256 random bits.
public struct SessionToken: Sendable {
  private static let byteCount = 32

  /// The token as 52 characters of base 32, for its owner alone.
  public let text: String

  /// Draws a token.
  public init(random: some RandomSource) {
    text = Base32.crockford.encode(random.bytes(SessionToken.byteCount))
  }

  /// Takes a token that came back; a false one is found out by the store, not here.
  public init(text: String) {
    self.text = text
  }

  /// What is stored: a digest, from which the token cannot be found.
  public var digest: [UInt8] {
    DigestAlgorithm.sha256.hash(Array("session:\(text)".utf8))
  }
}

extension SessionToken: CustomStringConvertible {
  /// Never the token.
  public var description: String { "(session token)" }
}
