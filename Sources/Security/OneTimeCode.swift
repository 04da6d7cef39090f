/// A code of six digits that is sent by text, call or email and typed back.
public struct OneTimeCode: Sendable {
  /// How many digits every code has.
  public static let digitCount = 6

  /// The digits, as they are sent; nothing else may keep them.
  public let digits: String

  /// Draws a code, each of the million equally likely.
  public init(random: some RandomSource) {
    digits = zeroPadded(String(random.number(below: 1_000_000)), to: OneTimeCode.digitCount)
  }

  /// The six digits in what a person typed or keyed, spaces and hyphens passed over; nil otherwise.
  public static func normalise(_ typed: String) -> String? {
    let kept = typed.filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
    guard kept.utf8.count == digitCount, kept.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return kept
  }
}

extension OneTimeCode: CustomStringConvertible {
  /// Never the digits.
  public var description: String { "(one-time code)" }
}

/// Puts zeros before digits until there are `width` of them.
func zeroPadded(_ digits: String, to width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
