/// What can stand between braces in a Fluent pattern.
indirect enum FluentExpression: Sendable, Hashable {
  /// `"text"`, escapes resolved.
  case string(String)
  /// `3.0`; the digits after the point are kept, for they decide the plural.
  case number(DecimalNumber)
  /// `$name`.
  case variable(String)
  /// `message` or `message.attribute`.
  case message(String, attribute: String?)
  /// `-term`, with the arguments it is parameterised by; an attribute is only ever a selector.
  case term(String, attribute: String?, arguments: Arguments)
  /// `NAME(...)`.
  case function(String, Arguments)
  /// `selector -> variants`.
  case select(FluentExpression, variants: [Variant], fallback: Int)

  /// The arguments of a call.
  struct Arguments: Sendable, Hashable {
    /// Values by place.
    var positional: [FluentExpression] = []
    /// Values by name; the syntax only allows literals.
    var named: [String: FluentExpression] = [:]
  }

  /// One choice of a select expression.
  struct Variant: Sendable, Hashable {
    /// What the selector's value is compared with.
    let key: Key
    /// What is said when it matches.
    let pattern: FluentPattern
  }

  /// A variant's key.
  enum Key: Sendable, Hashable {
    /// A plural category or a word.
    case word(String)
    /// An exact number.
    case number(DecimalNumber)
  }
}
