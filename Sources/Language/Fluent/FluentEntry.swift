/// A message or a term as it stands in a Fluent file.
struct FluentEntry: Sendable {
  /// The identifier, without the dash of a term.
  let id: String
  /// True for `-terms`, which only messages of the same catalog can use.
  let isTerm: Bool
  /// The value; nil for a message that has attributes only.
  let value: FluentPattern?
  /// The attributes by name.
  let attributes: [String: FluentPattern]
  /// The names of the attributes in the file's order.
  let attributeNames: [String]
  /// The comment that stands directly above, without its signs; empty when there is none.
  let comment: String
  /// The line of the identifier, counted from 1.
  let line: Int
}
