/// What became of the resources of one type.
public struct ImportCounts: Hashable, Sendable {
  /// How many were read.
  public var read = 0
  /// How many were new.
  public var added = 0
  /// How many were there already with the same content.
  public var unchanged = 0
  /// How many took the place of an earlier content.
  public var replaced = 0
  /// How many were entered in error or deleted, and are not kept.
  public var removed = 0
  /// How many could not be read or belong to no patient, and were left out.
  public var leftOut = 0
  /// How many are of a type that the portal does not keep.
  public var notKept = 0

  /// Nothing yet.
  public init() {}

  /// How many are in the portal now.
  public var kept: Int { added + unchanged + replaced }
}
