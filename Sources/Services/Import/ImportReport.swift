/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// The counts by FHIR resource type; what had no type is under the empty name.
  public var counts: [String: ImportCounts] = [:]
  /// How many files were read.
  public var files = 0
  /// How many problems were told, those about whole files included.
  public var problems = 0

  /// Nothing yet.
  public init() {}

  /// All types together.
  public var total: ImportCounts {
    counts.values.reduce(into: ImportCounts()) { sum, part in
      sum.read += part.read
      sum.added += part.added
      sum.unchanged += part.unchanged
      sum.replaced += part.replaced
      sum.removed += part.removed
      sum.leftOut += part.leftOut
      sum.notKept += part.notKept
    }
  }
}
