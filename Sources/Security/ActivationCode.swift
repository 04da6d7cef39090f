/// A code that opens an account once, given on paper or by telephone: 15 characters, 75 bits.
///
/// The alphabet is Crockford's base 32, and the code is said and printed in five groups of three:
/// three characters are what listeners keep in mind while they type.
public struct ActivationCode: Sendable {
  /// How many characters every code has, spaces not counted.
  public static let length = 15
  private static let groupLength = 3

  /// The characters without spaces: what is hashed and compared.
  public let characters: String

  /// Draws a code.
  public init(random: some RandomSource) {
    characters = String(
      random.bytes(ActivationCode.length).map { Base32.crockford.character(Int($0)) })
  }

  /// Reads what was typed, pasted or spelled.
  ///
  /// Case, spaces, hyphens and full stops do not matter; O counts as zero, I and L as one. Nil when
  /// the length is wrong or another character stands in it.
  public init?(_ typed: String) {
    var kept = ""
    for character in typed.uppercased() {
      switch character {
      case "O": kept.append("0")
      case "I", "L": kept.append("1")
      case "-", ".", ",", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": continue
      case _ where character.isWhitespace: continue
      case _ where Base32.crockford.contains(character): kept.append(character)
      default: return nil
      }
      guard kept.utf8.count <= ActivationCode.length else { return nil }
    }
    guard kept.utf8.count == ActivationCode.length else { return nil }
    characters = kept
  }

  /// The five groups of three, in order.
  public var groups: [String] {
    let all = Array(characters)
    return stride(from: 0, to: all.count, by: ActivationCode.groupLength).map {
      String(all[$0..<min($0 + ActivationCode.groupLength, all.count)])
    }
  }

  /// The groups with spaces between, for paper and for the staff's screen.
  public var printed: String { groups.joined(separator: " ") }

  /// What may be stored: a digest, enough for a code that nobody can guess.
  public var digest: [UInt8] {
    DigestAlgorithm.sha256.hash(Array("activation:\(characters)".utf8))
  }
}

extension ActivationCode: CustomStringConvertible {
  /// Never the code.
  public var description: String { "(activation code)" }
}
