import Records

/// What one resource of a file turned out to be.
public enum FHIREntry: Hashable, Sendable {
  /// A record to keep, in place of any earlier one with the same type and identifier.
  case record(Record)
  /// A record that was entered in error or deleted: an earlier one is to go.
  case removed(RecordType, id: String)
  /// A resource of a type that the portal does not keep, such as Procedure; FHIR's name for it.
  case ignored(String)
  /// Something that cannot be kept, and why.
  case problem(ImportProblem)
}
