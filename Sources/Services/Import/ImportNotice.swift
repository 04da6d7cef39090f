import FHIR

/// What an import tells while it goes on.
public enum ImportNotice: Hashable, Sendable {
  /// Something could not be read; the rest goes on.
  case problem(ImportProblem)
  /// So many resources have been read so far.
  case working(read: Int)
}
