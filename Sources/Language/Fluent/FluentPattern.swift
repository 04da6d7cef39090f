/// The value of a message, attribute, variant or term: text and placeables in their order.
struct FluentPattern: Sendable, Hashable {
  /// One stretch of a pattern.
  enum Element: Sendable, Hashable {
    /// Literal text; `\n` where the pattern has several lines.
    case text(String)
    /// What stood between braces.
    case placeable(FluentExpression)
  }

  /// The stretches; two texts never follow each other.
  var elements: [Element]
}
