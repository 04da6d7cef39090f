import Language

/// How things are said: once more, slower, spelled, simpler, shorter, in another language.
extension Turn {
  /// The same words again.
  mutating func repeatLast() {
    guard let last = conversation.lastReply, !last.statements.isEmpty else {
      say("dialog-nothing-to-repeat")
      return
    }
    repeats = true
    statements += last.statements
    if last.status != .notUnderstood { status = last.status }
    recordStart = last.subjectStart.map { $0 + statements.count - last.statements.count }
  }

  /// Says the last turns again, both sides, the oldest first.
  mutating func history() {
    guard !conversation.history.isEmpty else {
      say("dialog-nothing-to-repeat")
      return
    }
    repeats = true
    say("dialog-history")
    for saying in conversation.history where !saying.statements.isEmpty {
      if let words = saying.words { say("dialog-history-words", ["words": .text(words)]) }
      if recordStart == nil { recordStart = saying.subjectStart.map { $0 + statements.count } }
      statements += saying.statements
    }
  }

  /// Slower or faster, and the last words at the new speed.
  mutating func changeRate(to rate: SpeechRate) {
    guard rate != conversation.rate else {
      // It is no answer to be said again at the next change.
      repeats = true
      sayAndAskAgain("dialog-rate-\(rate.rawValue)-already")
      return
    }
    conversation.rate = rate
    prefer { $0.rate = rate }
    say("dialog-rate-changed")
    if conversation.lastReply != nil { repeatLast() }
  }

  /// Letter by letter: the words that were named, or the names and codes said last.
  mutating func spell(_ words: String?) {
    var found: [String] = []
    if let words {
      found = [words]
    } else {
      for statement in conversation.lastReply?.statements ?? [] {
        let said = language?.catalog.text(for: statement) ?? ""
        for word in spellable(in: statement) where said.contains(word) && !found.contains(word) {
          found.append(word)
        }
      }
    }
    guard !found.isEmpty else {
      sayAndAskAgain("dialog-nothing-to-spell")
      return
    }
    repeats = true
    for word in found.prefix(3) {
      say("dialog-spelled", ["word": .text(word), "letters": .code(word)])
    }
  }

  /// The names, codes and addresses of a message, in the order of their arguments.
  private func spellable(in message: Message) -> [String] {
    message.arguments.sorted { $0.key < $1.key }.flatMap { spellable(in: $0.value) }
  }

  private func spellable(in value: Value) -> [String] {
    switch value {
    case .name(let word), .code(let word), .email(let word): [word]
    case .message(let message): spellable(in: message)
    case .item(let item): spellable(in: item.label)
    case .list(let values): values.flatMap { spellable(in: $0) }
    default: []
    }
  }

  /// The last words in simpler ones, where the authors wrote some.
  mutating func saySimpler() {
    let last = conversation.lastReply?.statements ?? []
    let simpler = last.map { statement in
      let id = "\(statement.id).simple"
      return has(id) ? Message(id, statement.arguments) : statement
    }
    guard simpler != last else {
      sayAndAskAgain("dialog-simplest")
      return
    }
    statements = simpler
  }

  /// Says less or more from now on, and the last words that way.
  mutating func changeVerbosity(to verbosity: Verbosity) {
    let target =
      conversation.verbosity == .brief && verbosity == .full
        || conversation.verbosity == .full && verbosity == .brief ? .normal : verbosity
    conversation.verbosity = target
    prefer { $0.verbosity = target }
    sayAndAskAgain("dialog-verbosity-\(target.rawValue)")
  }

  /// Changes the language.
  mutating func speak(_ tag: LanguageTag) {
    guard engine.languages[tag] != nil else {
      say("dialog-language-unknown")
      return
    }
    conversation.locale = tag
    prefer { $0.language = tag }
    sayAndAskAgain("dialog-language-changed")
  }
}
