/// Reads templates: `cancel [my] {visit} (visit | appointment)`.
struct TemplateParser {
  /// What is wrong with a template, as the end of a sentence.
  struct Mistake: Error {
    let sentence: String
  }

  /// The longest template, in bytes, and the deepest nesting that are read.
  static let longest = 2_000
  static let deepest = 24

  private let scalars: [Unicode.Scalar]
  private let split: (String) -> [String]
  private var position = 0
  private var depth = 0

  private init(_ text: String, split: @escaping (String) -> [String]) {
    self.split = split
    scalars = Array(text.unicodeScalars)
  }

  /// The folded words of a text, as the matcher compares them.
  static func foldedWords(_ text: String) -> [String] {
    let line = FoldedLine(text)
    return line.words.indices.map(line.text)
  }

  /// Reads a whole template; throws a `Mistake` that says what is wrong.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - split: how plain text becomes words.
  static func parse(
    _ text: String, split: @escaping (String) -> [String] = foldedWords
  ) throws(Mistake) -> Template {
    guard text.utf8.count <= longest else {
      throw Mistake(sentence: "the template is longer than \(longest) characters; split it.")
    }
    var parser = TemplateParser(text, split: split)
    let template = try parser.choice()
    guard parser.position == parser.scalars.count else {
      throw Mistake(sentence: "\"\(parser.scalars[parser.position])\" closes nothing.")
    }
    guard parser.hasContent(template) else {
      throw Mistake(sentence: "the template has no words.")
    }
    return template
  }

  private func hasContent(_ template: Template) -> Bool {
    switch template {
    case .words(let words): !words.isEmpty
    case .slot, .rule: true
    case .sequence(let parts), .choice(let parts): parts.contains(where: hasContent)
    case .optional(let part): hasContent(part)
    }
  }

  private mutating func choice() throws(Mistake) -> Template {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw Mistake(sentence: "brackets are nested deeper than \(Self.deepest).")
    }
    var branches = [try sequence()]
    while position < scalars.count, scalars[position] == "|" {
      position += 1
      branches.append(try sequence())
    }
    if branches.count > 1, branches.contains(where: { !hasContent($0) }) {
      throw Mistake(sentence: "an alternative beside \"|\" is empty; write [brackets] instead.")
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(Mistake) -> Template {
    var parts: [Template] = []
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case "|", ")", "]":
        return parts.count == 1 ? parts[0] : .sequence(parts)
      case "(", "[":
        position += 1
        let inner = try choice()
        try expect(scalar == "(" ? ")" : "]", opened: scalar)
        guard hasContent(inner) else {
          throw Mistake(sentence: "\"\(scalar)\" holds no words.")
        }
        parts.append(scalar == "(" ? inner : .optional(inner))
      case "{", "<":
        position += 1
        let name = try identifier()
        try expect(scalar == "{" ? "}" : ">", opened: scalar)
        parts.append(scalar == "{" ? .slot(name) : .rule(name))
      case "}", ">":
        throw Mistake(sentence: "\"\(scalar)\" closes nothing.")
      default:
        let words = plainWords()
        if !words.isEmpty { parts.append(.words(words)) }
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func expect(_ scalar: Unicode.Scalar, opened: Unicode.Scalar) throws(Mistake) {
    guard position < scalars.count, scalars[position] == scalar else {
      throw Mistake(sentence: "\"\(opened)\" is not closed by \"\(scalar)\".")
    }
    position += 1
  }

  private mutating func identifier() throws(Mistake) -> String {
    var name = ""
    while position < scalars.count, TemplateParser.isName(scalars[position]) {
      name.unicodeScalars.append(scalars[position])
      position += 1
    }
    guard !name.isEmpty else {
      throw Mistake(sentence: "a name of letters, digits, dots, - or _ must stand in {} or <>.")
    }
    return name
  }

  private mutating func plainWords() -> [String] {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !"|()[]{}<>".unicodeScalars.contains(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    return split(String(text))
  }

  /// True for the characters of slot, rule and intent names.
  static func isName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}
