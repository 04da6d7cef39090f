import Foundation
import Testing

/// One laboratory result as a bundle has it, read with Foundation's parser alone.
struct BundledResult {
  let code: String
  let value: Double
  let unit: String
  let taken: Date

  /// Whether two results are of the same day, on a clock that is on UTC.
  func isOnDay(of other: BundledResult) -> Bool {
    Int(taken.timeIntervalSince1970) / 86_400 == Int(other.taken.timeIntervalSince1970) / 86_400
  }

  /// A patient of a file with one bundle a line, and all their laboratory results, the latest first.
  struct Patient {
    let id: String
    let results: [BundledResult]

    /// The latest day's results.
    var latestDay: [BundledResult] {
      results.first.map { first in results.filter { $0.isOnDay(of: first) } } ?? []
    }
  }

  /// Everybody in a file.
  static func patients(in file: String) throws -> [Patient] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
      let bundle = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let entries = try #require(bundle["entry"] as? [[String: Any]])
      let resources = entries.compactMap { $0["resource"] as? [String: Any] }
      let patient = try #require(resources.first { $0["resourceType"] as? String == "Patient" })
      let results = try resources.filter(isLaboratory).map(BundledResult.init)
      return Patient(
        id: try #require(patient["id"] as? String),
        // Results of one moment stay in the order in which they stand.
        results: results.enumerated().sorted {
          ($1.element.taken, $0.offset) < ($0.element.taken, $1.offset)
        }.map(\.element))
    }
  }

  private static func isLaboratory(_ resource: [String: Any]) -> Bool {
    let categories = resource["category"] as? [[String: Any]] ?? []
    return categories.contains { category in
      (category["coding"] as? [[String: Any]] ?? []).contains {
        $0["code"] as? String == "laboratory"
      }
    }
  }

  private init(_ resource: [String: Any]) throws {
    let concept = try #require(resource["code"] as? [String: Any])
    let codings = try #require(concept["coding"] as? [[String: Any]])
    let quantity = try #require(resource["valueQuantity"] as? [String: Any])
    code = try #require(codings.first?["code"] as? String)
    value = try #require(quantity["value"] as? Double)
    unit = try #require(quantity["unit"] as? String)
    let text = try #require(resource["effectiveDateTime"] as? String)
    taken = try #require(ISO8601DateFormatter().date(from: text))
  }
}
