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
  /// How much it matters.
  public let severity: Severity
  /// One sentence: what is wrong and how to mend it.
  public let message: String

  /// Makes a finding; `line` counts from 1, and 0 stands for the whole file.
  public init(file: String, line: Int, severity: Severity = .error, message: String) {
    self.file = file
    self.line = line
    self.severity = severity
    self.message = message
  }

  /// `file:line: severity: sentence`, as compilers and editors expect it.
  public var description: String { "\(file):\(line): \(severity.rawValue): \(message)" }
}
