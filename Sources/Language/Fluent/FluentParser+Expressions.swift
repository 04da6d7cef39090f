/// What stands between braces.
extension FluentParser {
  /// Reads `{ expression }`, beginning at the brace.
  mutating func parsePlaceable() throws(FluentSyntaxError) -> FluentExpression {
    let start = position
    depth += 1
    defer { depth -= 1 }
    guard depth <= FluentParser.deepestNesting else {
      throw FluentSyntaxError(
        offset: start,
        reason: "Braces are nested more than \(FluentParser.deepestNesting) deep.")
    }
    position += 1
    skipBlank()
    let nested = next == UInt8(ascii: "{")
    var expression = try parseInlineExpression()
    skipBlank()
    if next == UInt8(ascii: "-"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: ">")
    {
      try checkSelector(expression, nested: nested, at: start)
      position += 2
      expression = try parseVariants(of: expression, from: start)
      skipBlank()
    } else if case .term(let id, let attribute?, _) = expression, !nested {
      throw FluentSyntaxError(
        offset: start,
        reason: "The attribute \(attribute) of the term -\(id) can only be selected on, not said.")
    }
    guard take(UInt8(ascii: "}")) else {
      throw FluentSyntaxError(
        offset: start,
        reason: "A brace opens here, and after one expression nothing closes it.")
    }
    return expression
  }

  private func checkSelector(
    _ expression: FluentExpression, nested: Bool, at offset: Int
  ) throws(FluentSyntaxError) {
    let what: String
    switch expression {
    case _ where nested: what = "a placeable"
    case .message(_, attribute: nil): what = "a message"
    case .message: what = "an attribute of a message"
    case .term(_, attribute: nil, _): what = "a term"
    default: return
    }
    throw FluentSyntaxError(
      offset: offset,
      reason: "A choice cannot depend on \(what): use a variable, a function or a term's attribute."
    )
  }

  private mutating func parseInlineExpression() throws(FluentSyntaxError) -> FluentExpression {
    guard let byte = next else {
      throw FluentSyntaxError(offset: position, reason: "The file ends inside braces.")
    }
    switch byte {
    case UInt8(ascii: "{"):
      return try parsePlaceable()
    case UInt8(ascii: "\""):
      return .string(try parseStringLiteral())
    case UInt8(ascii: "$"):
      position += 1
      guard let name = parseIdentifier() else {
        throw FluentSyntaxError(
          offset: position, reason: "A dollar sign needs the name of a variable right after it.")
      }
      return .variable(name)
    case UInt8(ascii: "-"):
      if position + 1 < bytes.count, FluentParser.isDigit(bytes[position + 1]) {
        return .number(try parseNumberLiteral())
      }
      return try parseTermReference()
    case _ where FluentParser.isDigit(byte):
      return .number(try parseNumberLiteral())
    default:
      return try parseMessageOrFunction()
    }
  }

  private mutating func parseTermReference() throws(FluentSyntaxError) -> FluentExpression {
    position += 1
    guard let id = parseIdentifier() else {
      throw FluentSyntaxError(
        offset: position, reason: "A dash needs a number or the name of a term right after it.")
    }
    let attribute = try parseAttributeAccessor()
    let arguments = try parseCallArguments() ?? FluentExpression.Arguments()
    return .term(id, attribute: attribute, arguments: arguments)
  }

  private mutating func parseMessageOrFunction() throws(FluentSyntaxError) -> FluentExpression {
    let start = position
    guard let id = parseIdentifier() else {
      throw FluentSyntaxError(
        offset: start,
        reason:
          "Braces hold a variable such as $name, a text in quotes, a number, a message, a term"
          + " or a function; write a brace itself as {\"{\"}.")
    }
    if let attribute = try parseAttributeAccessor() {
      return .message(id, attribute: attribute)
    }
    guard let arguments = try parseCallArguments() else {
      return .message(id, attribute: nil)
    }
    let isFunctionName = id.utf8.enumerated().allSatisfy { index, byte in
      (0x41...0x5A).contains(byte)
        || (index > 0
          && (FluentParser.isDigit(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")))
    }
    guard isFunctionName else {
      throw FluentSyntaxError(
        offset: start,
        reason: "Only functions take arguments, and their names are in capitals: \(id) is not.")
    }
    return .function(id, arguments)
  }

  private mutating func parseAttributeAccessor() throws(FluentSyntaxError) -> String? {
    guard take(UInt8(ascii: ".")) else { return nil }
    guard let name = parseIdentifier() else {
      throw FluentSyntaxError(
        offset: position, reason: "A dot in a reference needs the name of an attribute after it.")
    }
    return name
  }

  /// Reads `( ... )` with blanks before it; nil, and the position unmoved, when there is none.
  private mutating func parseCallArguments() throws(FluentSyntaxError)
    -> FluentExpression.Arguments?
  {
    let start = position
    skipBlank()
    guard take(UInt8(ascii: "(")) else {
      position = start
      return nil
    }
    var arguments = FluentExpression.Arguments()
    skipBlank()
    while !take(UInt8(ascii: ")")) {
      try parseArgument(into: &arguments)
      skipBlank()
      if take(UInt8(ascii: ",")) {
        skipBlank()
      } else if next != UInt8(ascii: ")") {
        throw FluentSyntaxError(
          offset: start,
          reason: "Arguments are separated by commas and end with a closing parenthesis.")
      }
    }
    return arguments
  }

  private mutating func parseArgument(
    into arguments: inout FluentExpression.Arguments
  ) throws(FluentSyntaxError) {
    let start = position
    if let name = parseIdentifier() {
      skipBlank()
      if take(UInt8(ascii: ":")) {
        skipBlank()
        let literal: FluentExpression
        if next == UInt8(ascii: "\"") {
          literal = .string(try parseStringLiteral())
        } else if let byte = next, FluentParser.isDigit(byte) || byte == UInt8(ascii: "-") {
          literal = .number(try parseNumberLiteral())
        } else {
          throw FluentSyntaxError(
            offset: position,
            reason: "The argument \(name) takes a text in quotes or a number, nothing else.")
        }
        guard arguments.named.updateValue(literal, forKey: name) == nil else {
          throw FluentSyntaxError(
            offset: start, reason: "The argument \(name) is given twice in one call.")
        }
        return
      }
      position = start
    }
    let value = try parseInlineExpression()
    guard arguments.named.isEmpty else {
      throw FluentSyntaxError(
        offset: start, reason: "Arguments without a name come before those with one.")
    }
    arguments.positional.append(value)
  }

  private mutating func parseVariants(
    of selector: FluentExpression, from start: Int
  ) throws(FluentSyntaxError) -> FluentExpression {
    skipBlankInline()
    var variants: [FluentExpression.Variant] = []
    var fallback: Int?
    var endsWithLine = false
    while position < bytes.count, takeLineEnd() {
      skipBlank()
      endsWithLine = true
      let isDefault = take(UInt8(ascii: "*"))
      let keyStart = position
      guard take(UInt8(ascii: "[")) else {
        if isDefault {
          throw FluentSyntaxError(
            offset: keyStart, reason: "A star marks the default choice: a bracket follows it.")
        }
        break
      }
      if isDefault {
        guard fallback == nil else {
          throw FluentSyntaxError(
            offset: keyStart, reason: "Two choices are marked with a star: only one is the default."
          )
        }
        fallback = variants.count
      }
      let key = try parseVariantKey()
      skipBlankInline()
      guard let pattern = try parsePattern() else {
        throw FluentSyntaxError(
          offset: keyStart, reason: "A choice has no text after its brackets.")
      }
      variants.append(FluentExpression.Variant(key: key, pattern: pattern))
      endsWithLine = false
    }
    guard !variants.isEmpty else {
      throw FluentSyntaxError(
        offset: start,
        reason: "After the arrow, each choice stands on a line of its own, such as [one] text.")
    }
    guard endsWithLine else {
      throw FluentSyntaxError(
        offset: min(position, bytes.count),
        reason: "The brace that closes a choice stands on a line of its own.")
    }
    guard let fallback else {
      throw FluentSyntaxError(
        offset: start, reason: "No choice is the default: put a star before one, such as *[other].")
    }
    return .select(selector, variants: variants, fallback: fallback)
  }

  private mutating func parseVariantKey() throws(FluentSyntaxError) -> FluentExpression.Key {
    skipBlank()
    let start = position
    let key: FluentExpression.Key
    if let byte = next, FluentParser.isDigit(byte) || byte == UInt8(ascii: "-") {
      key = .number(try parseNumberLiteral())
    } else if let word = parseIdentifier() {
      key = .word(word)
    } else {
      throw FluentSyntaxError(
        offset: start, reason: "A choice's brackets hold one word or one number.")
    }
    skipBlank()
    guard take(UInt8(ascii: "]")) else {
      throw FluentSyntaxError(
        offset: start, reason: "A choice's brackets hold one word or one number, then close.")
    }
    return key
  }
}
