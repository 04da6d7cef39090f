/// What a command came to: `200 result=...`.
public struct AGIResult: Hashable, Sendable {
  /// What stands after `result=`: a number, keys, or nothing.
  public var text: String
  /// What stands in brackets after it, such as `timeout`, `dtmf` or a variable's value.
  public var note: String?
  /// Samples played or recorded, after `endpos=`.
  public var endPosition: Int?
  /// What follows `(speech)` or `(digit)`, as a speech recogniser's reply has it; else nil.
  var heard: Substring?
  /// True when a bracket was opened and not closed: the value goes on in the next line.
  public var isOpen = false

  /// Makes a result.
  public init(_ text: String, note: String? = nil, endPosition: Int? = nil) {
    self.text = text
    self.note = note
    self.endPosition = endPosition
  }

  /// The result as a number; nil for keys such as `*` and for nothing.
  public var number: Int? { Int(text) }

  /// True for `-1`: the caller hung up, or the command failed.
  public var isFailure: Bool { text == "-1" }

  /// True when the wait was over before the entry was.
  public var isTimeout: Bool { note == "timeout" }

  /// The keys that were pressed: those of an entry.
  public var keys: String { text.filter(AGICommand.keys.contains) }

  /// The key whose code the result is, as STREAM FILE gives it; nil for 0 and below.
  public var key: Character? {
    guard let number, number > 0, number < 128, let scalar = Unicode.Scalar(number) else {
      return nil
    }
    return AGICommand.keys.first { $0 == Character(scalar) }
  }

  /// Reads what follows `200 `; nil when it does not begin with `result=`.
  init?(_ rest: Substring) {
    guard rest.hasPrefix("result=") else { return nil }
    let rest = rest.dropFirst(7)
    text = String(rest.prefix { $0 != " " })
    var tail = rest.dropFirst(text.count)
    while tail.first == " " { tail.removeFirst() }
    if tail.hasPrefix("(speech) ") || tail.hasPrefix("(digit) ") {
      // What callers say may hold brackets too.
      note = String(tail.dropFirst().prefix { $0 != ")" })
      heard = tail.drop { $0 != ")" }.dropFirst(2)
      tail = tail.drop { $0 != ")" }.dropFirst().prefix { $0 != "\"" }
    } else if tail.first == "(" {
      // The last bracket: a value may hold brackets of its own.
      if let close = tail.lastIndex(of: ")") {
        note = String(tail[tail.index(after: tail.startIndex)..<close])
        tail = tail[tail.index(after: close)...]
      } else {
        note = String(tail.dropFirst())
        isOpen = true
        tail = ""
      }
    }
    for word in tail.split(separator: " ") where word.hasPrefix("endpos=") {
      endPosition = Int(word.dropFirst(7))
    }
  }
}
