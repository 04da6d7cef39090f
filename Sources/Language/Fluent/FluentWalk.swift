/// Follows all expressions of an entry, through the messages and terms that it refers to.
struct FluentWalk {
  private let catalog: MessageCatalog
  /// Variables that someone has to hand in.
  private(set) var variables: Set<String> = []
  /// Messages that the entry itself names.
  private(set) var directMessages: Set<String> = []
  /// Words that the entry itself chooses by; plural categories differ from language to language.
  private(set) var choices: Set<String> = []
  /// What is wrong, each the rest of a sentence that began with the entry's name.
  private(set) var problems: [String] = []
  private var path: [String] = []

  init(catalog: MessageCatalog) {
    self.catalog = catalog
  }

  mutating func visit(_ entry: FluentEntry) {
    path = [entry.isTerm ? "-\(entry.id)" : entry.id]
    if let value = entry.value { visit(value, inTerm: entry.isTerm) }
    for name in entry.attributeNames {
      guard let pattern = entry.attributes[name] else { continue }
      path = ["\(entry.isTerm ? "-" : "")\(entry.id).\(name)"]
      visit(pattern, inTerm: entry.isTerm)
    }
  }

  private mutating func visit(_ pattern: FluentPattern, inTerm: Bool) {
    for case .placeable(let expression) in pattern.elements { visit(expression, inTerm: inTerm) }
  }

  private mutating func visit(_ expression: FluentExpression, inTerm: Bool) {
    switch expression {
    case .string, .number: break
    case .variable(let name):
      if !inTerm { variables.insert(name) }
    case .message(let id, let attribute):
      if path.count == 1 { directMessages.insert(id) }
      let entry = catalog.messages[id]?.entry
      follow(
        attribute.map { entry?.attributes[$0] } ?? entry?.value,
        named: attribute.map { "\(id).\($0)" } ?? id, inTerm: inTerm)
    case .term(let id, let attribute, _):
      let entry = catalog.terms[id]?.entry
      follow(
        attribute.map { entry?.attributes[$0] } ?? entry?.value,
        named: "-\(id)" + (attribute.map { ".\($0)" } ?? ""), inTerm: true)
    case .function(let name, let call):
      checkCall(name, call)
      for argument in call.positional { visit(argument, inTerm: inTerm) }
    case .select(let selector, let variants, _):
      visit(selector, inTerm: inTerm)
      var keys: Set<FluentExpression.Key> = []
      for variant in variants {
        if !keys.insert(variant.key).inserted { report("has two choices with the same key.") }
        if case .word(let word) = variant.key { checkCategory(word, of: variants) }
        if path.count == 1, !inTerm, case .word(let word) = variant.key,
          !PluralRules.categories.contains(word)
        {
          choices.insert(word)
        }
        visit(variant.pattern, inTerm: inTerm)
      }
    }
  }

  /// A plural category that the language has not is never chosen: "zero" is written as 0.
  private mutating func checkCategory(_ word: String, of variants: [FluentExpression.Variant]) {
    let known = PluralRules.categories(spanish: catalog.locale.language == "es")
    let isPlural = variants.allSatisfy { variant in
      guard case .word(let key) = variant.key else { return true }
      return PluralRules.categories.contains(key)
    }
    guard isPlural, PluralRules.categories.contains(word), !known.contains(word) else { return }
    report("has a choice for \(word), a plural that its language has not.")
  }

  private mutating func follow(_ pattern: FluentPattern?, named name: String, inTerm: Bool) {
    guard let pattern else {
      report("refers to \(name), which is not there.")
      return
    }
    guard !path.contains(name) else {
      if name == path[0] { problems.append("contains itself.") }
      return
    }
    guard path.count < FluentResolver.deepestNesting else { return }
    path.append(name)
    visit(pattern, inTerm: inTerm)
    path.removeLast()
  }

  private mutating func checkCall(_ name: String, _ call: FluentExpression.Arguments) {
    guard let known = FluentFunctions.options[name] else {
      report("calls \(name), which is no function.")
      return
    }
    for option in call.named.keys.sorted() where !known.contains(option) {
      report("gives \(name) the option \(option), which it does not know.")
    }
    if call.positional.isEmpty { report("calls \(name) without a value.") }
  }

  private mutating func report(_ problem: String) {
    if path.count == 1, !problems.contains(problem) { problems.append(problem) }
  }
}

// MARK: - Wordings

extension FluentWalk {
  /// All texts of a pattern, each choice taken once, at most `limit`.
  func wordings(of pattern: FluentPattern, limit: Int, depth: Int) -> [String] {
    var texts = [""]
    for element in pattern.elements {
      let endings: [String]
      switch element {
      case .text(let text): endings = [text]
      case .placeable(let expression):
        endings = wordings(of: expression, limit: limit, depth: depth + 1)
      }
      var longer: [String] = []
      for (index, ending) in endings.enumerated() {
        for text in texts where longer.count < limit || index == 0 { longer.append(text + ending) }
      }
      texts = longer
    }
    return texts
  }

  private func wordings(of expression: FluentExpression, limit: Int, depth: Int) -> [String] {
    guard depth < 12 else { return ["{}"] }
    switch expression {
    case .string(let text): return [text]
    case .number(let number): return [number.description]
    case .variable(let name): return ["{$\(name)}"]
    case .message(let id, let attribute):
      let entry = catalog.messages[id]?.entry
      let pattern = attribute.map { entry?.attributes[$0] } ?? entry?.value
      return pattern.map { wordings(of: $0, limit: limit, depth: depth + 1) } ?? ["{\(id)}"]
    case .term(let id, _, _):
      let pattern = catalog.terms[id]?.entry.value
      return pattern.map { wordings(of: $0, limit: limit, depth: depth + 1) } ?? ["{-\(id)}"]
    case .function(_, let call):
      return call.positional.first.map { wordings(of: $0, limit: limit, depth: depth + 1) } ?? [
        "{}"
      ]
    case .select(_, let variants, _):
      return Array(
        variants.flatMap { wordings(of: $0.pattern, limit: limit, depth: depth + 1) }.prefix(limit))
    }
  }
}
