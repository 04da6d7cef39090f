import Language

/// Turns replies into lines of sentences, for one medium and one verbosity.
public struct Wording: Sendable {
  private let catalogs: [LanguageTag: MessageCatalog]
  private let cache = WordingCache()

  /// The most characters on a line: readers cut longer ones in the middle of a word.
  public static let columns = 79

  /// Makes the wording for a set of catalogs.
  public init(catalogs: [LanguageTag: MessageCatalog]) {
    self.catalogs = catalogs
  }

  /// The lines of a reply: one idea each, free of anything that a reader or a terminal stumbles over.
  ///
  /// Lines have at most 79 columns and end in a full stop or a question mark; a sentence that is
  /// longer goes on in the next line.
  public func lines(
    for reply: Reply, medium: Medium = .screen, verbosity: Verbosity = .normal
  ) -> [String] {
    sentences(for: reply, medium: medium, verbosity: verbosity)
      .flatMap { LineWrapper.wrap($0.text, columns: Self.columns) }
  }

  /// The sentences of a reply, one idea each, however long their lines are.
  public func sentences(
    for reply: Reply, medium: Medium = .screen, verbosity: Verbosity = .normal
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var hasNamed = false
    for (place, statement) in reply.statements.enumerated() {
      let key = WordingCache.Key(
        message: statement, locale: reply.locale, medium: medium, verbosity: verbosity,
        isForOther: reply.subject != nil)
      let worded = cache.worded(key) { self.worded(key) }
      var saysValues = worded.saysValues
      for line in worded.lines {
        var sentence = line
        guard sentence != sentences.last?.text else { continue }
        if let subject = reply.subject, let start = reply.subjectStart, place >= start, !hasNamed {
          let message = Message("dialog-for", ["name": .name(subject), "line": .text(sentence)])
          sentence = PlainText.clean(
            self.text(of: message, locale: reply.locale, medium: medium, verbosity: verbosity))
          hasNamed = true
          saysValues = true
        }
        sentences.append(Sentence(text: sentence, saysValues: saysValues))
      }
    }
    return sentences
  }

  /// The lines of one message, each closed, without those that say nothing.
  private func worded(_ key: WordingCache.Key) -> WordingCache.Worded {
    let text = self.text(
      of: key.message, locale: key.locale, medium: key.medium, verbosity: key.verbosity,
      isForOther: key.isForOther)
    return WordingCache.Worded(
      lines: PlainText.clean(text).split(separator: "\n").map { closed($0.trimmed) }
        .filter { !$0.isEmpty },
      saysValues: usesArguments(key.message, locale: key.locale))
  }

  /// Whether a message says any value; prompts are handed all that is known, and use little of it.
  private func usesArguments(_ message: Message, locale: LanguageTag) -> Bool {
    if message.arguments.isEmpty { return false }
    let id = message.id.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
    for catalog in catalogs(for: locale) {
      guard let description = catalog.description(of: id) else { continue }
      return !description.arguments.isEmpty
    }
    return true
  }

  /// The words of one message, as `lines` would say it; several lines stand one below the other.
  ///
  /// While somebody acts for another person, messages take the variant `other`: "2 new results" for
  /// "you have 2 new results".
  public func text(
    of message: Message, locale: LanguageTag, medium: Medium = .screen,
    verbosity: Verbosity = .normal, isForOther: Bool = false
  ) -> String {
    let parts = message.id.split(separator: ".", maxSplits: 1)
    var variants = parts.count > 1 ? [String(parts[1])] : []
    if isForOther { variants.append("other") }
    switch verbosity {
    case .brief: variants.append("brief")
    case .full: variants.append("full")
    case .normal: break
    }
    if medium == .speech { variants.append("phone") }
    let plain = Message(parts.first.map(String.init) ?? "", message.arguments)
    for catalog in catalogs(for: locale) {
      guard let description = catalog.description(of: plain.id) else { continue }
      // Names within the message may have a variant for others where it has none itself.
      let variant =
        variants.first { description.variants.contains($0) } ?? (isForOther ? "other" : nil)
      if let text = catalog.text(for: plain, variant: variant, medium: medium) {
        return Contractions.apply(to: text, locale: catalog.locale)
      }
    }
    return "A sentence is missing here. Please tell the clinic: \(plain.id)."
  }

  /// Whether there are words for a message in a language, or in English.
  public func has(_ id: String, in locale: LanguageTag) -> Bool {
    catalogs(for: locale).contains { $0.contains(id) }
  }

  /// The catalog of the language first, then English: a sentence in another tongue beats none.
  private func catalogs(for locale: LanguageTag) -> [MessageCatalog] {
    var result: [MessageCatalog] = []
    for tag in [locale, .english] {
      if let catalog = catalogs[tag], result.last?.locale != catalog.locale {
        result.append(catalog)
      }
    }
    return result
  }

  /// Readers run lines together that do not end in a mark.
  private func closed(_ line: String) -> String {
    guard let last = line.last else { return "" }
    if ".?!:".contains(last) { return line }
    if last == "\"", let before = line.dropLast().last, ".?!".contains(before) { return line }
    if ",;".contains(last) { return line.dropLast() + "." }
    return line + "."
  }
}
