/// Turns one message into words: follows references, chooses variants, formats values.
///
/// Whatever goes wrong is shown where it stands, as the specification asks: an unknown variable as
/// `{$name}`, an unknown message as `{name}`. No bidi isolation marks are put around values.
struct FluentResolver {
  /// What a placeable comes to.
  enum Resolved {
    case value(Value, FormatOptions)
    /// A reference that leads nowhere, as it is shown.
    case missing(String)
  }

  /// Placeables that one message may take; more means that the catalog is wrong or hostile.
  static let mostPlaceables = 2_000
  /// The deepest nesting of messages within messages.
  static let deepestNesting = 60

  private let catalog: MessageCatalog
  private let formatter: ValueFormatter
  private let variant: String?
  private let medium: Medium
  private var output = ""
  private var active: [String] = []
  private var nesting = 0
  private var placeables = 0
  /// The text right after the placeable that is being written.
  private var following = ""

  init(catalog: MessageCatalog, variant: String?, medium: Medium) {
    self.catalog = catalog
    formatter = ValueFormatter(locale: catalog.locale)
    self.variant = variant
    self.medium = medium
  }

  /// The words of a message, or nil when the catalog has none for it.
  mutating func text(for message: Message) -> String? {
    guard let entry = catalog.messages[message.id]?.entry,
      let pattern = variant.flatMap({ entry.attributes[$0] }) ?? entry.value
    else { return nil }
    output.removeAll(keepingCapacity: true)
    active = [message.id]
    write(pattern, arguments: message.arguments)
    return output
  }

  /// The words of a value, formatted as for the middle of a sentence.
  mutating func text(for value: Value) -> String {
    output = "x"
    write(value, FormatOptions())
    return String(output.dropFirst())
  }

  private mutating func write(_ pattern: FluentPattern, arguments: [String: Value]) {
    for (index, element) in pattern.elements.enumerated() {
      switch element {
      case .text(let text): output += text
      case .placeable(let expression):
        following = ""
        if index + 1 < pattern.elements.count, case .text(let text) = pattern.elements[index + 1] {
          following = text
        }
        write(expression, arguments: arguments)
      }
    }
  }

  private mutating func write(_ expression: FluentExpression, arguments: [String: Value]) {
    placeables += 1
    guard placeables <= FluentResolver.mostPlaceables else { return }
    switch expression {
    case .message(let id, let attribute):
      let name = attribute.map { "\(id).\($0)" } ?? id
      let entry = catalog.messages[id]?.entry
      let pattern = attribute.map { entry?.attributes[$0] } ?? entry?.value
      write(pattern, named: name, arguments: arguments)
    case .term(let id, _, let call):
      var locals: [String: Value] = [:]
      for (name, literal) in call.named { locals[name] = FluentResolver.literal(literal) }
      write(catalog.terms[id]?.entry.value, named: "-\(id)", arguments: locals)
    case .select(let selector, let variants, let fallback):
      let chosen = choose(resolve(selector, arguments), variants) ?? fallback
      write(variants[chosen].pattern, arguments: arguments)
    case .string(let text):
      output += text
    default:
      switch resolve(expression, arguments) {
      case .value(let value, let options): write(value, options)
      case .missing(let name): output += "{\(name)}"
      }
    }
  }

  private mutating func write(
    _ pattern: FluentPattern?, named name: String, arguments: [String: Value]
  ) {
    guard let pattern, !active.contains(name), nesting < FluentResolver.deepestNesting else {
      output += "{\(name)}"
      return
    }
    active.append(name)
    nesting += 1
    write(pattern, arguments: arguments)
    nesting -= 1
    active.removeLast()
  }

  private mutating func write(_ value: Value, _ options: FormatOptions) {
    let start = output.utf8.count
    let capital =
      FluentResolver.takesCapital(value) && FluentResolver.isSentenceStart(output)
    switch value {
    case .message(let message):
      write(message)
    case .item(let item):
      write(item.label)
    case .list(let members):
      let texts = members.map { member in
        var inner = self
        inner.output = "x"
        inner.write(member, options)
        placeables = inner.placeables
        return String(inner.output.dropFirst())
      }
      output += formatter.joined(texts, disjunction: options.disjunction)
    case .number where medium == .speech && options.gender == nil && formatter.spanish:
      // "una cita", "un resultado": the noun that follows gives the gender.
      var agreeing = options
      agreeing.gender = SpanishNoun.gender(of: following)
      output += formatter.words(for: value, medium: medium, agreeing)
    case .text(let text), .name(let text), .email(let text):
      output += medium == .screen ? text : formatter.words(for: value, medium: medium, options)
    default:
      output += formatter.words(for: value, medium: medium, options)
    }
    if capital { capitalise(from: start) }
  }

  /// A message that stands as a value in another one; its own arguments are the only ones it sees.
  private mutating func write(_ message: Message) {
    guard let entry = catalog.messages[message.id]?.entry,
      let pattern = variant.flatMap({ entry.attributes[$0] }) ?? entry.value,
      nesting < FluentResolver.deepestNesting
    else {
      output += "{\(message.id)}"
      return
    }
    let outer = active
    active = [message.id]
    nesting += 1
    write(pattern, arguments: message.arguments)
    nesting -= 1
    active = outer
  }

  private func resolve(
    _ expression: FluentExpression, _ arguments: [String: Value]
  ) -> Resolved {
    switch expression {
    case .string, .number:
      return .value(FluentResolver.literal(expression), FormatOptions())
    case .variable(let name):
      guard let value = arguments[name] else { return .missing("$\(name)") }
      return .value(value, FormatOptions())
    case .function(let name, let call):
      var positional: [(Value, FormatOptions)] = []
      for argument in call.positional {
        switch resolve(argument, arguments) {
        case .value(let value, let options): positional.append((value, options))
        case .missing(let missing): return .missing(missing)
        }
      }
      let named = call.named.mapValues(FluentResolver.literal)
      guard let (value, options) = FluentFunctions.call(name, positional: positional, named: named)
      else { return .missing("\(name)()") }
      return .value(value, options)
    case .term(let id, let attribute?, let call):
      guard let pattern = catalog.terms[id]?.entry.attributes[attribute] else {
        return .missing("-\(id).\(attribute)")
      }
      return nestedText(
        pattern, named: "-\(id).\(attribute)",
        arguments: call.named.mapValues(FluentResolver.literal))
    case .message, .term, .select:
      return nestedText(
        FluentPattern(elements: [.placeable(expression)]), named: "", arguments: arguments)
    }
  }

  /// The text of a pattern that a selector or a function needs as a value.
  private func nestedText(
    _ pattern: FluentPattern, named name: String, arguments: [String: Value]
  ) -> Resolved {
    guard nesting < FluentResolver.deepestNesting, name.isEmpty || !active.contains(name) else {
      return .missing(name)
    }
    var inner = self
    inner.output = "x"
    inner.nesting += 1
    if !name.isEmpty { inner.active.append(name) }
    inner.write(pattern, arguments: arguments)
    return .value(.text(String(inner.output.dropFirst())), FormatOptions())
  }

  private static func literal(_ expression: FluentExpression) -> Value {
    switch expression {
    case .string(let text): return .text(text)
    case .number(let number): return .number(number)
    default: return .text("")
    }
  }
}

// MARK: - Choosing a variant

extension FluentResolver {
  private func choose(_ selector: Resolved, _ variants: [FluentExpression.Variant]) -> Int? {
    guard case .value(let value, let options) = selector else { return nil }
    let word = FluentResolver.selectionWord(value)
    let number = word == nil ? FluentFunctions.number(value) : word.flatMap { DecimalNumber($0) }
    var category: String?
    if word == nil, let number {
      var ordinal = options.ordinal
      if case .ordinal = value { ordinal = true }
      category = PluralRules.category(
        of: number, ordinal: ordinal, spanish: catalog.locale.language == "es")
    }
    return variants.firstIndex { variant in
      switch variant.key {
      case .word(let key): return key == (word ?? category)
      case .number(let key): return number.map { $0.normalized == key.normalized } ?? false
      }
    }
  }

  /// The word that variants' keys are compared with; nil for values that choose by plural.
  private static func selectionWord(_ value: Value) -> String? {
    switch value {
    case .boolean(let answer): return answer ? "true" : "false"
    case .text(let text), .name(let text), .code(let text), .digits(let text), .phone(let text),
      .email(let text):
      return text
    case .message(let message): return message.id
    case .item(let item): return item.kind
    case .date(let date): return date.description
    case .time(let time): return time.description
    case .dateTime(let moment): return moment.description
    default: return nil
    }
  }
}

// MARK: - Capitals

extension FluentResolver {
  /// False for what the record or a person spelled.
  private static func takesCapital(_ value: Value) -> Bool {
    switch value {
    case .text, .name, .email, .code, .digits, .phone: return false
    case .list(let members): return members.first.map(takesCapital) ?? false
    default: return true
    }
  }

  /// True where a sentence begins: at the start, after a line end, after a full stop and a space.
  private static func isSentenceStart(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let last = bytes.last else { return true }
    if last == UInt8(ascii: "\n") { return true }
    guard last == UInt8(ascii: " ") else {
      return text.hasSuffix("\u{BF}") || text.hasSuffix("\u{A1}")
    }
    guard let before = bytes.dropLast().last else { return true }
    return before == UInt8(ascii: ".") || before == UInt8(ascii: "?")
      || before == UInt8(ascii: "!")
  }

  /// Values are formatted for the middle of a sentence ("jueves 12 de marzo"); at its start the
  /// first letter becomes a capital.
  private mutating func capitalise(from offset: Int) {
    let index = output.utf8.index(output.startIndex, offsetBy: offset)
    guard index < output.endIndex else { return }
    let first = output[index]
    guard first.isLowercase else { return }
    output.replaceSubrange(index...index, with: first.uppercased())
  }
}
