/// Finds replies among the lines that a switch sends.
///
/// A reply is known by its form and place. The usage text of a 520 may hold anything, such as
/// `200 result=1 (testvariable)`; a line `HANGUP` is news and never a reply.
public struct AGIReplyReader: Hashable, Sendable {
  /// The longest usage text, in lines; a longer one is none.
  public static let longestUsage = 256

  /// What a line was.
  public enum Finding: Hashable, Sendable {
    /// The reply to the command that waits for one.
    case reply(AGIReply)
    /// The caller has hung up; the reply is still to come.
    case hangUp
    /// Part of a longer reply, or nothing of meaning: read on.
    case more
  }

  private var usageLines: Int?

  /// Makes a reader that waits for a reply.
  public init() {}

  /// True within the lines of a usage text.
  public var isWithinUsage: Bool { usageLines != nil }

  /// Reads one line without its line end.
  public mutating func read(_ bytes: [UInt8]) -> Finding {
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    if bytes.elementsEqual("HANGUP".utf8) { return .hangUp }
    if let count = usageLines {
      if bytes.starts(with: "520 ".utf8) || count >= Self.longestUsage {
        usageLines = nil
        return .reply(.wrongUsage)
      }
      usageLines = count + 1
      return .more
    }
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ (0x30...0x39).contains($0) }) else {
      return .more
    }
    let code = bytes.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let mark = bytes.dropFirst(3).first
    if code == 520, mark == UInt8(ascii: "-") {
      usageLines = 0
      return .more
    }
    guard mark == nil || mark == UInt8(ascii: " ") else { return .more }
    switch code {
    case 200:
      // Words with a code and without a result are none of the forms that a switch sends.
      guard let result = AGIResult(String(decoding: bytes.dropFirst(4), as: UTF8.self)[...]) else {
        return .more
      }
      return .reply(.result(result))
    case 510: return .reply(.unknownCommand)
    case 511: return .reply(.deadChannel)
    case 520: return .reply(.wrongUsage)
    default: return .reply(.other(code: code))
    }
  }
}
