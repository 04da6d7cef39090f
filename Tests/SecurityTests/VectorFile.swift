import Foundation

/// A file of test vectors beside this one.
enum VectorFile {
  /// Its rows as column name to value.
  static func rows(_ name: String, here: String = #filePath) throws -> [[String: String]] {
    let folder = URL(fileURLWithPath: here).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appendingPathComponent("Vectors/\(name)"), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let columns = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
  }

  static func bytes(_ hex: String?) -> [UInt8] {
    let digits = Array(hex ?? "")
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }
}
