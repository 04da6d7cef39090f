/// One thing that `portal check` found in a file that an author wrote.
public struct Finding: Hashable, Codable, Sendable, CustomStringConvertible {
  /// How much it matters: an error keeps an entry out, a warning does not.
  public enum Severity: String, Codable, Sendable {
    /// The entry was left out.
    case error
    /// The entry works, but people will meet the trouble that the sentence names.
    case warning
  }

  /// The file as it was given, relative where it was given relative.
  public let file: String
  /// The line, counted from 1; 0 when the finding concerns the whole file.
  public let line: Int
  /// The column, counted in characters from 1; nil when the whole line is meant.
  public let column: Int?
  /// How much it matters.
  public let severity: Severity
  /// What kind of trouble it is; it stays the same from release to release.
  public let code: FindingCode
  /// What the sentence about it names: messages, slots, numbers, the nearest right word.
  public let values: [String: String]
  /// What is wrong, in English; where the code and its values say it all, these.
  public let message: String

  /// Makes a finding of words; `line` counts from 1, and 0 stands for the whole file.
  public init(
    file: String, line: Int, column: Int? = nil, severity: Severity = .error,
    code: FindingCode = .syntax, message: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.code = code
    values = ["reason": message]
    self.message = message
  }

  /// Makes a finding that a catalog puts into words, by its code and values.
  public init(
    file: String, line: Int, severity: Severity = .error, code: FindingCode,
    values: [String: String]
  ) {
    self.file = file
    self.line = line
    column = nil
    self.severity = severity
    self.code = code
    self.values = values
    let named = values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
    message = code.rawValue + named.joined()
  }

  /// `file:line: severity: sentence`, as compilers and editors expect it.
  public var description: String { "\(place): \(severity.rawValue): \(message)" }

  /// `file:line`, with the column where it is known.
  public var place: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }

  /// By file, line and kind, the order in which people mend them.
  public static func isInOrder(_ left: Finding, _ right: Finding) -> Bool {
    (left.file, left.line, left.code.rawValue, left.message)
      < (right.file, right.line, right.code.rawValue, right.message)
  }
}
