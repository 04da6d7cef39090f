import Language

/// Writes out sentences that a template allows, for the classifier to learn from and for checks.
struct TemplateSampler {
  /// A part of a written-out template.
  enum Piece: Hashable {
    case word(String)
    case slot(String)
  }

  private let rules: [String: Template]
  private var state: UInt64

  /// Samples templates that use these rules; the same seed gives the same sentences.
  init(rules: [String: Template], seed: UInt64) {
    self.rules = rules
    state = FoldedLine.mix(seed &+ 0x9e37_79b9_7f4a_7c15) | 1
  }

  /// A number from 0 to before `limit`.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(max(1, limit)))
  }

  /// One sentence of a template, chosen by chance.
  mutating func sample(_ template: Template, depth: Int = 0) -> [Piece] {
    switch template {
    case .words(let words): return words.map(Piece.word)
    case .slot(let name): return [.slot(name)]
    case .rule(let name):
      guard depth < PhraseBook.deepestRule, let rule = rules[name] else { return [] }
      return sample(rule, depth: depth + 1)
    case .sequence(let parts): return parts.flatMap { sample($0, depth: depth) }
    case .choice(let parts): return sample(parts[next(parts.count)], depth: depth)
    case .optional(let part): return next(2) == 0 ? [] : sample(part, depth: depth)
    }
  }

  /// All sentences of a template, as far as there are at most `limit`; nil when there are more.
  static func all(_ template: Template, rules: [String: Template], limit: Int, depth: Int = 0)
    -> [[Piece]]?
  {
    switch template {
    case .words(let words): return [words.map(Piece.word)]
    case .slot(let name): return [[.slot(name)]]
    case .rule(let name):
      guard depth < PhraseBook.deepestRule, let rule = rules[name] else { return [[]] }
      return all(rule, rules: rules, limit: limit, depth: depth + 1)
    case .choice(let parts):
      var result: [[Piece]] = []
      for part in parts {
        guard let branch = all(part, rules: rules, limit: limit, depth: depth) else { return nil }
        result += branch
        guard result.count <= limit else { return nil }
      }
      return result
    case .optional(let part):
      guard let inner = all(part, rules: rules, limit: limit, depth: depth),
        inner.count < limit
      else { return nil }
      return [[]] + inner
    case .sequence(let parts):
      var result: [[Piece]] = [[]]
      for part in parts {
        guard let next = all(part, rules: rules, limit: limit, depth: depth),
          result.count * next.count <= limit
        else { return nil }
        result = result.flatMap { head in next.map { head + $0 } }
      }
      return result
    }
  }
}
