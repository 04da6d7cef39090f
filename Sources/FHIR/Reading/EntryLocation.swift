/// Where in a file a resource stands.
public struct EntryLocation: Hashable, Sendable {
  /// The line on which it begins, from 1.
  public var line: Int
  /// Its place among the entries of its Bundle, from 1; nil when it stands alone.
  public var entry: Int?
  /// For a Bundle inside a Bundle: the place of the inner one in the outer one, from 1.
  public var outerEntry: Int?

  /// Makes a location from its parts.
  public init(line: Int, entry: Int? = nil, outerEntry: Int? = nil) {
    self.line = line
    self.entry = entry
    self.outerEntry = outerEntry
  }
}
