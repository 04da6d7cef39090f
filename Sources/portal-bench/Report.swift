import Glibc

/// Writes what was measured, a sentence a line.
enum Report {
  static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  static func complain(_ text: String) {
    _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// A number with as many places as help: 0.031, 0.31, 3.1, 31.
  static func short(_ number: Double) -> String {
    let places = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3
    let power = [1.0, 10, 100, 1_000][places]
    let scaled = Int((number * power).rounded())
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
