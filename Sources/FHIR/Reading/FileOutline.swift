/// What a first look at a file found: where its resources are and what their names stand for.
struct FileOutline {
  /// The resources, in the file's order.
  var units: [ResourceUnit] = []
  /// The names of Bundle entries.
  var targets = ReferenceTargets()
  /// Identifiers for resources that have none of their own, by the index of their unit.
  var impliedIDs: [Int: String] = [:]
  /// What a transaction asks to delete: the unit index before which it stands, and `Type/id`.
  var deletions: [(before: Int, target: String)] = []
  /// What could not be read, with the unit index before which it stands.
  var faults: [(before: Int, location: EntryLocation, reason: ImportProblem.Reason)] = []

  /// Forgets the resources from an index on, and what was noted about them.
  mutating func discard(from first: Int) {
    guard first < units.count else { return }
    units.removeSubrange(first...)
    impliedIDs = impliedIDs.filter { $0.key < first }
    deletions.removeAll { $0.before > first }
    faults.removeAll { $0.before > first }
  }
}
