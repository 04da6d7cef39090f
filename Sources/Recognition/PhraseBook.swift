import Language

/// The phrase files of one language, put together: shared rules, templates with their slots, names.
struct PhraseBook: Sendable {
  /// A template of an intent, or an example as it stands, with where it was written.
  struct Entry: Sendable {
    /// The intent; nil for a line that is outside them all.
    let intent: String?
    let template: Template
    let isUrgent: Bool
    let isExample: Bool
    let text: String
    let file: String
    let line: Int
  }

  /// The most states that all templates may have together.
  static let mostStates = 400_000
  /// The deepest that rules may use each other.
  static let deepestRule = 8

  let files: [PhraseFile]
  let lexicon: Lexicon
  private(set) var entries: [Entry] = []
  private(set) var rules: [String: Template] = [:]
  /// The slots, in the order of `TemplateAutomaton`'s slot numbers.
  let slots: [SlotSignature]
  private let slotIndex: [String: Int]
  /// What is wrong with the templates that were left out.
  private(set) var findings: [Finding] = []

  /// Puts phrase files together; templates that cannot work are left out and reported.
  init(_ files: [PhraseFile], slots: [SlotSignature]) {
    self.files = files
    self.slots = slots
    lexicon = Lexicon(files)
    var index: [String: Int] = [:]
    for (number, slot) in slots.enumerated() { index[slot.intent + " " + slot.slot] = number }
    slotIndex = index
    for file in files {
      for rule in file.rules {
        if rules[rule.name] != nil {
          findings.append(
            Finding(
              file: file.file, line: rule.line, code: .duplicate,
              message: "The rule \(rule.name) is written twice; the first one is used."))
        } else {
          rules[rule.name] = rule.template
        }
      }
    }
    let urgent = files.reduce(into: Set<String>()) { $0.formUnion($1.urgent) }
    for file in files {
      for say in file.says {
        if let problem = problem(say) {
          findings.append(
            Finding(file: file.file, line: say.line, code: .template, message: problem))
        } else {
          entries.append(
            Entry(
              intent: say.intent, template: say.template,
              isUrgent: urgent.contains(say.intent), isExample: false, text: say.text,
              file: file.file, line: say.line))
        }
      }
    }
    addSentences()
  }

  /// Examples are recognised word for word too, and outside lines are refused word for word.
  private mutating func addSentences() {
    for file in files {
      for sentence in file.sentences {
        let words = TemplateParser.foldedWords(sentence.text)
        entries.append(
          Entry(
            intent: sentence.intent, template: .words(words), isUrgent: false, isExample: true,
            text: sentence.text, file: file.file, line: sentence.line))
      }
    }
  }

  /// The templates, without examples.
  var templates: [(number: Int, entry: Entry, intent: String)] {
    entries.enumerated().compactMap { number, entry in
      entry.isExample ? nil : entry.intent.map { (number, entry, $0) }
    }
  }

  /// A hash of all that a model is made from: the files and the slots.
  var key: UInt64 {
    var key: UInt64 = 1
    for file in files { key = FoldedLine.mix(key ^ file.sourceHash) }
    for slot in slots {
      let text = "\(slot.intent) \(slot.slot) \(slot.kind) \(slot.preference)"
      key = FoldedLine.mix(key ^ FoldedLine.hash(text.utf8))
    }
    return key
  }

  /// The number of an intent's slot.
  func slot(_ name: String, of intent: String) -> Int? { slotIndex[intent + " " + name] }

  /// Words to stand for slots, by the name of what fills them.
  var samples: [String: [String]] {
    var result: [String: [String]] = [:]
    for file in files {
      for entry in file.samples { result[entry.type, default: []] += entry.names }
      for entry in file.names { result[entry.type, default: []] += entry.names.prefix(2) }
    }
    return result
  }

  private func problem(_ say: PhraseFile.Say) -> String? {
    var used: [String] = []
    if let name = missingRule(say.template, depth: 0, slots: &used) { return name }
    for slot in say.template.slots + used where self.slot(slot, of: say.intent) == nil {
      return "The intent \(say.intent) has no slot \(slot); this template is not used."
    }
    return nil
  }

  private func missingRule(_ template: Template, depth: Int, slots: inout [String]) -> String? {
    for name in template.rules {
      guard depth < Self.deepestRule else {
        return "The rule \(name) uses itself or too many others; this template is not used."
      }
      guard let rule = rules[name] else {
        return "There is no rule \(name); this template is not used."
      }
      slots += rule.slots
      if let problem = missingRule(rule, depth: depth + 1, slots: &slots) { return problem }
    }
    return nil
  }

  /// Compiles the templates, urgent ones or the others, to an automaton.
  func automaton(urgent: Bool) -> TemplateAutomaton {
    var builder = Builder(book: self)
    for (number, entry) in entries.enumerated() where entry.isUrgent == urgent {
      builder.add(entry, number: number)
    }
    return TemplateAutomaton(states: builder.states, starts: builder.starts)
  }

  private struct Builder {
    let book: PhraseBook
    var states: [TemplateAutomaton.State] = []
    var starts: [Int32] = []

    mutating func add(_ entry: Entry, number: Int) {
      guard states.count < PhraseBook.mostStates else { return }
      let end = state(.accept(Int32(number)))
      starts.append(compile(entry.template, intent: entry.intent ?? "", next: end))
    }

    private mutating func state(_ state: TemplateAutomaton.State) -> Int32 {
      states.append(state)
      return Int32(states.count - 1)
    }

    /// Adds the states of a template that goes on to `next`; returns where it begins.
    private mutating func compile(_ template: Template, intent: String, next: Int32) -> Int32 {
      switch template {
      case .words(let words):
        let hashes = book.lexicon.line(words.joined(separator: " ")).hashes
        return hashes.reversed().reduce(next) { state(.word($1, $0)) }
      case .slot(let name):
        guard let slot = book.slot(name, of: intent) else { return next }
        if book.slots[slot].kind == .text { return text(slot, next: next) }
        return state(.slot(Int32(slot), next))
      case .rule(let name):
        guard states.count < PhraseBook.mostStates, let rule = book.rules[name] else { return next }
        return compile(rule, intent: intent, next: next)
      case .sequence(let parts):
        return parts.reversed().reduce(next) { compile($1, intent: intent, next: $0) }
      case .choice(let parts):
        return state(.split(parts.map { compile($0, intent: intent, next: next) }))
      case .optional(let part):
        return state(.split([compile(part, intent: intent, next: next), next]))
      }
    }

    private mutating func text(_ slot: Int, next: Int32) -> Int32 {
      let close = state(.close(next))
      let loop = state(.split([]))
      let any = state(.any(loop))
      states[Int(loop)] = .split([any, close])
      return state(.open(Int32(slot), any))
    }
  }
}
