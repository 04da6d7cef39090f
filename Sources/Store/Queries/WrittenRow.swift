/// Where a record was written.
struct WrittenRow {
  /// The row's number in its table.
  let number: Int64
  /// What became of what was there.
  let outcome: UpsertOutcome

  /// True when nothing was there before, so that no list mentions the record yet.
  var isNew: Bool { outcome == .inserted }
}
