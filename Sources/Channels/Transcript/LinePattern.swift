/// A line that a transcript expects of the portal.
public struct LinePattern: Hashable, Sendable, CustomStringConvertible {
  /// The line as it is written: `{any}` stands for any text within a line, a lone `*` for any
  /// number of lines.
  public let description: String

  /// Makes a pattern from a line as it is written.
  public init(_ text: String) { description = text }

  /// True for the lone `*`.
  public var isAnyLines: Bool { description == "*" }

  /// True when the line is what is expected.
  public func matches(_ line: String) -> Bool {
    let parts = description.components(separatedBy: "{any}")
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return line == description
    }
    guard line.hasPrefix(first), line.count >= first.count + last.count else { return false }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// True when the lines are what the patterns expect, all of them and in order.
  public static func match(_ patterns: some Sequence<LinePattern>, _ lines: [String]) -> Bool {
    // reached[n]: the patterns so far can stand for the first n lines.
    var reached = [Bool](repeating: false, count: lines.count + 1)
    reached[0] = true
    for pattern in patterns {
      var next = [Bool](repeating: false, count: lines.count + 1)
      if pattern.isAnyLines {
        var open = false
        for count in reached.indices {
          open = open || reached[count]
          next[count] = open
        }
      } else {
        for count in lines.indices where reached[count] && pattern.matches(lines[count]) {
          next[count + 1] = true
        }
      }
      reached = next
    }
    return reached[lines.count]
  }
}

extension String {
  /// The parts between occurrences of a separator, without Foundation.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
