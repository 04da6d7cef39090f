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
    let line = String(decoding: bytes, as: UTF8.self)
    if line == "HANGUP" { return .hangUp }
    if let count = usageLines {
      if line.hasPrefix("520 ") || count >= Self.longestUsage {
        usageLines = nil
        return .reply(.wrongUsage)
      }
      usageLines = count + 1
      return .more
    }
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ (0x30...0x39).contains($0) }),
      let code = Int(line.prefix(3))
    else { return .more }
    let mark = line.dropFirst(3).first
    if code == 520, mark == "-" {
      usageLines = 0
      return .more
    }
    guard mark == nil || mark == " " else { return .more }
    switch code {
    case 200:
      // Words with a code and without a result are none of the forms that a switch sends.
      guard let result = AGIResult(line.dropFirst(4)) else { return .more }
      return .reply(.result(result))
    case 510: return .reply(.unknownCommand)
    case 511: return .reply(.deadChannel)
    case 520: return .reply(.wrongUsage)
    default: return .reply(.other(code: code))
    }
  }
}
