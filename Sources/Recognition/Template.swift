/// A phrase template: words with optional parts, alternatives and slots.
indirect enum Template: Hashable, Sendable {
  /// Folded words, one after the other.
  case words([String])
  /// A slot, by name.
  case slot(String)
  /// A shared rule, by name.
  case rule(String)
  /// Parts that follow each other.
  case sequence([Template])
  /// One of several.
  case choice([Template])
  /// A part that may be left out.
  case optional(Template)

  /// The names of the slots in it, in order.
  var slots: [String] {
    switch self {
    case .slot(let name): [name]
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.slots)
    case .optional(let part): part.slots
    case .words, .rule: []
    }
  }

  /// The runs of plain words in it, in order.
  var literals: [String] {
    switch self {
    case .words(let words): [words.joined(separator: " ")]
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.literals)
    case .optional(let part): part.literals
    case .slot, .rule: []
    }
  }

  /// The names of the rules it uses, in order.
  var rules: [String] {
    switch self {
    case .rule(let name): [name]
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.rules)
    case .optional(let part): part.rules
    case .words, .slot: []
    }
  }
}
