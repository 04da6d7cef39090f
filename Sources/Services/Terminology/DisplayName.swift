/// Makes the displays of LOINC and SNOMED CT fit to be said.
///
/// "Hemoglobin A1c/Hemoglobin.total in Blood" becomes "hemoglobin A1c", "Acute bronchitis (disorder)"
/// becomes "acute bronchitis". Names that people chose themselves pass unchanged but for signs that a
/// voice cannot say.
enum DisplayName {
  private static let semanticTags: Set<String> = [
    "disorder", "finding", "situation", "procedure", "regime/therapy", "record artifact",
    "substance", "qualifier value", "product", "medicinal product", "body structure", "person",
    "event", "observable entity", "morphologic abnormality", "organism",
    "context-dependent category",
    "physical object", "social concept", "environment",
  ]

  private static let specimens: Set<String> = [
    "blood", "serum", "plasma", "serum or plasma", "serum, plasma or blood",
    "serum, plasma or blood by", "capillary blood", "arterial blood", "venous blood",
    "blood or serum",
    "red blood cells", "body fluid", "platelet poor plasma", "blood venous", "cord blood",
    "unspecified specimen", "specimen", "respiratory system specimen", "respiratory specimen",
  ]

  /// The name as it is said in the middle of a sentence.
  static func simplified(_ display: String) -> String {
    var text = withoutOddSpaces(display)
    text = withoutSemanticTag(text)
    text = withoutLaboratoryDetail(text)
    text = spokenSigns(text)
    return inSentenceCase(text)
  }

  /// Zero-width and other odd spaces become nothing or plain spaces.
  private static func withoutOddSpaces(_ text: String) -> String {
    var result = ""
    var spaced = true
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
        if !spaced { result.append(" ") }
        spaced = true
      default:
        result.unicodeScalars.append(scalar)
        spaced = false
      }
    }
    return spaced ? String(result.dropLast(result.isEmpty ? 0 : 1)) : result
  }

  /// Without "(disorder)" and the like at the end.
  private static func withoutSemanticTag(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex
    else { return text }
    let tag = text[text.index(after: open)...].dropLast().lowercased()
    guard semanticTags.contains(tag) else { return text }
    return trimmed(text[..<open])
  }

  /// LOINC's fully specified parts: property in brackets, specimen, method.
  private static func withoutLaboratoryDetail(_ text: String) -> String {
    var name = Substring(text)
    var isLaboratory = false
    if let bracket = name.firstIndex(of: "["), bracket > name.startIndex {
      name = name[..<bracket]
      isLaboratory = true
    }
    if let place = range(of: " in ", in: name) {
      let rest = name[place.upperBound...]
      let specimen = (range(of: " by ", in: rest).map { rest[..<$0.lowerBound] } ?? rest)
      if specimens.contains(trimmed(specimen).lowercased()) {
        name = name[..<place.lowerBound]
        isLaboratory = true
      }
    }
    guard isLaboratory || name.contains("/") else { return trimmed(name) }
    if let slash = name.firstIndex(of: "/") {
      let after = name[name.index(after: slash)...]
      let before = name[..<slash]
      // "Hemoglobin A1c/Hemoglobin.total": what is measured, over what it is a part of.
      let isShare = after.contains(".total") || after.lowercased().hasPrefix("1.73")
      if isShare || after.hasPrefix("100 ") { name = before }
    }
    return withoutDots(trimmed(name))
  }

  /// "Bilirubin.total" is total bilirubin, "Cholesterol.in LDL" LDL cholesterol.
  private static func withoutDots(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 2, parts[1].first?.isLetter == true, parts[0].last?.isLetter == true
    else { return text }
    let head = trimmed(parts[0])
    let rest = trimmed(parts[1])
    if rest.hasPrefix("in ") { return rest.dropFirst(3) + " " + lowercasedFirst(head) }
    return rest + " " + lowercasedFirst(head)
  }

  /// Signs that screen readers drop or garble, as words.
  static func spokenSigns(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "%": result += " percent"
      case "&", "+": result += " and "
      case "#": result += "number "
      case "/": result += " or "
      case "<": result += " under "
      case ">": result += " over "
      case "_", "|", "*", "^", "~", "\\", "`", "=", "{", "}", "[", "]", "®", "™": result += " "
      case "\u{2018}", "\u{2019}": result += "'"
      case "\u{201C}", "\u{201D}": result += "\""
      case "\u{2013}", "\u{2014}", "\u{2212}": result += "-"
      case "\u{2026}": result += "..."
      default: result.append(character)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
      .replacing(" ,", with: ",")
  }

  /// Capitals only where a word keeps them anywhere: abbreviations, "A1c", "Alzheimer's".
  private static func inSentenceCase(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let letters = word.drop { !$0.isLetter }
      guard let first = letters.first, first.isUppercase else { return String(word) }
      let rest = letters.dropFirst()
      let keeps =
        rest.contains { $0.isUppercase || $0.isNumber } || word.contains("'s")
        || rest.allSatisfy { !$0.isLetter }
      return keeps ? String(word) : word.lowercased()
    }.joined(separator: " ")
  }

  private static func lowercasedFirst(_ text: String) -> String {
    let word = text.prefix { $0 != " " }
    let keeps = word.dropFirst().contains { $0.isUppercase || $0.isNumber }
    return keeps ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || last == "-" || last == "," {
      rest.removeLast()
    }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    return String(rest)
  }

  private static func range(of part: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        return start..<text.index(start, offsetBy: part.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
