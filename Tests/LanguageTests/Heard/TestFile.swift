import Glibc

@testable import Language

/// Reads test files and writes values plainly, as tests compare them.
enum TestFile {
  /// A file could not be read.
  struct Unreadable: Error {
    let path: String
  }

  /// The lines of a UTF-8 file, without empty ones.
  static func lines(_ path: String) throws -> [String] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[0..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The plain form of a value, as `portal parse` prints it.
  static func plain(_ value: Value) -> String {
    switch value {
    case .number(let number): number.normalized.description
    case .ordinal(let place): String(place)
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .dateRange(let first, let end): "\(first)/\(end)"
    case .timeRange(let first, let end): "\(first)/\(end)"
    case .dateTimeRange(let first, let end): "\(first)/\(end)"
    case .money(let money): money.description
    default: "\(value)"
    }
  }
}
