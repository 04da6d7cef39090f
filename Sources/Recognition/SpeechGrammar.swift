import Language

/// Writes templates as a grammar for a speech recogniser that is to listen for nothing but what the
/// portal understands: JSpeech (JSGF 1.0, W3C note of June 2000) or SRGS in its ABNF form (W3C
/// recommendation of March 2004), which differ in little but how rules are named.
///
/// The words keep their apostrophes and accents, as pronouncing dictionaries have them; digits are
/// written out. A slot is listened for by the names and samples that phrase files have for it, and
/// parts with a slot that has none are left out, as are words that a dictionary cannot pronounce: a
/// speech recogniser refuses a grammar for a single one.
struct SpeechGrammar {
  private let formatter: ValueFormatter
  private let samples: [String: [String]]
  private let book: PhraseBook
  /// The words that can be pronounced; nil when any can.
  private let pronounced: Set<String>?
  private var rules: [String: Template] = [:]
  private let locale: LanguageTag
  private let form: GrammarForm

  /// Prepares to write a book's grammar.
  init(
    _ book: PhraseBook, locale: LanguageTag, pronounced: Set<String>? = nil,
    form: GrammarForm = .jsgf
  ) {
    self.book = book
    self.locale = locale
    self.form = form
    self.pronounced = pronounced
    samples = book.samples
    formatter = ValueFormatter(locale: locale)
    for rule in book.files.flatMap(\.rules) where rules[rule.name] == nil {
      rules[rule.name] = try? TemplateParser.parse(rule.text, split: spoken)
    }
  }

  /// The grammar of some intents, or of all; with answers also of what questions are answered by.
  func text(intents: Set<String>?, answers: Bool = false) -> String {
    var names: [String] = []
    var bodies: [String: [String]] = [:]
    for (_, entry, intent) in book.templates where intents?.contains(intent) ?? true {
      guard let template = try? TemplateParser.parse(entry.text, split: spoken),
        let body = written(template, of: intent, depth: 0)
      else { continue }
      if bodies[intent] == nil { names.append(intent) }
      if bodies[intent]?.contains(body) != true {
        bodies[intent, default: []].append(body)
      }
    }
    if answers {
      // No intent has a name without a dot.
      names.append("answers")
      bodies["answers"] = self.answers
    }
    var text = header
    guard !names.isEmpty else { return text + "public \(rule("portal")) = \(rule("VOID"));\n" }
    text += "public \(rule("portal")) = " + names.map { rule($0) }.joined(separator: " | ")
    text += ";\n"
    for name in names {
      let lines = (bodies[name] ?? []).joined(separator: "\n  | ")
      text += "\(rule(name)) =\n    \(lines);\n"
    }
    return text
  }

  /// A yes or a no; or the words of numbers and dates in any order, which the portal makes sense of.
  private var answers: [String] {
    let words = AnswerWords(locale: locale)
    let consent = words.consent.map { spoken($0) }.filter(canPronounce)
    let values = words.values.filter { canPronounce([$0]) }
    return consent.map { $0.joined(separator: " ") }
      + (values.isEmpty
        ? [] : ["(" + values.joined(separator: " | ") + ")" + (form == .jsgf ? "+" : "<1-24>")])
  }

  private var header: String {
    switch form {
    case .jsgf: "#JSGF V1.0 UTF-8;\ngrammar portal;\n"
    case .abnf:
      "#ABNF 1.0 UTF-8;\nlanguage \(locale.rawValue);\nmode voice;\nroot $portal;\n"
    }
  }

  /// A rule's name as it is written where it is made and used.
  private func rule(_ name: String) -> String {
    form == .jsgf ? "<\(identifier(name))>" : "$\(identifier(name))"
  }

  /// Dots would name another grammar.
  private func identifier(_ intent: String) -> String {
    String(intent.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// A template in JSGF; nil when nothing of it can be listened for.
  private func written(_ template: Template, of intent: String, depth: Int) -> String? {
    switch template {
    case .words(let words):
      return words.isEmpty || !canPronounce(words) ? nil : words.joined(separator: " ")
    case .slot(let name):
      guard let slot = book.slot(name, of: intent) else { return nil }
      let names = Set(samples[book.slots[slot].kind.name] ?? []).sorted()
        .map(spoken).filter { !$0.isEmpty && canPronounce($0) }.map { $0.joined(separator: " ") }
      return names.isEmpty ? nil : "(" + names.joined(separator: " | ") + ")"
    case .rule(let name):
      guard depth < PhraseBook.deepestRule, let rule = rules[name] else { return nil }
      return written(rule, of: intent, depth: depth + 1).map { "(\($0))" }
    case .sequence(let parts):
      var words: [String] = []
      for part in parts {
        if let word = written(part, of: intent, depth: depth) {
          words.append(word)
        } else if case .optional = part {
          continue
        } else {
          return nil
        }
      }
      return words.isEmpty ? nil : words.joined(separator: " ")
    case .choice(let parts):
      let branches = parts.compactMap { written($0, of: intent, depth: depth) }
      return branches.isEmpty ? nil : "(" + branches.joined(separator: " | ") + ")"
    case .optional(let part):
      return written(part, of: intent, depth: depth).map { "[\($0)]" }
    }
  }

  private func canPronounce(_ words: [String]) -> Bool {
    guard let pronounced else { return true }
    return words.allSatisfy(pronounced.contains)
  }

  /// The words of a text as they are pronounced: small letters, no digits, no punctuation.
  private func spoken(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'\u{2019}".contains($0)) }
      .flatMap { word -> [String] in
        let plain = word.map { $0 == "\u{2019}" ? "'" : String($0) }.joined()
        guard plain.contains(where: \.isNumber) else {
          let trimmed = plain.drop { $0 == "'" }
          return trimmed.isEmpty ? [] : [String(trimmed)]
        }
        return digits(plain)
      }
  }

  /// A word with digits, said piece by piece: "911" as "nine one one", "a1c" as "a one c".
  private func digits(_ word: String) -> [String] {
    word.split { $0 == "'" }.flatMap { part in
      var pieces: [String] = []
      var letters = ""
      for character in part {
        if let digit = character.wholeNumberValue, (0...9).contains(digit) {
          if !letters.isEmpty { pieces.append(letters) }
          letters = ""
          pieces.append(
            formatter.words(for: .number(DecimalNumber(digit)), medium: .speech).lowercased())
        } else if character.isLetter {
          letters.append(character)
        }
      }
      if !letters.isEmpty { pieces.append(letters) }
      return pieces
    }
  }
}

extension Recogniser {
  /// A grammar of what the portal understands, for a speech recogniser.
  ///
  /// - Parameters:
  ///   - intents: the intents to listen for; nil for all.
  ///   - pronounced: the words of the recogniser's dictionary, in small letters; phrases with others
  ///     are left out. Nil when it can pronounce any word.
  ///   - answers: true to listen for answers too: yes, no, numbers and dates.
  ///   - form: how it is written.
  public func grammar(
    intents: Set<String>? = nil, pronounced: Set<String>? = nil, answers: Bool = false,
    form: GrammarForm = .jsgf
  ) -> String {
    SpeechGrammar(book, locale: locale, pronounced: pronounced, form: form)
      .text(intents: intents, answers: answers)
  }
}
