/// What `portal check` asks of a catalog.
extension MessageCatalog {
  /// What is known about a message; nil when the catalog has none of this name.
  public func description(of id: String) -> MessageDescription? {
    guard let stored = messages[id] else { return nil }
    var walk = FluentWalk(catalog: self)
    walk.visit(stored.entry)
    return MessageDescription(
      id: id, file: stored.file, line: stored.entry.line, comment: stored.entry.comment,
      hasValue: stored.entry.value != nil, variants: stored.entry.attributeNames,
      arguments: walk.variables.sorted(), choices: walk.choices.sorted(),
      messages: walk.directMessages.sorted())
  }

  /// References that lead nowhere, unknown functions and options, and messages that contain
  /// themselves, over the whole catalog, by file and line.
  public func check() -> [Finding] {
    var findings: [Finding] = []
    for stored in Array(messages.values) + Array(terms.values) {
      var walk = FluentWalk(catalog: self)
      walk.visit(stored.entry)
      for problem in walk.problems {
        findings.append(
          Finding(
            file: stored.file, line: stored.entry.line, code: .reference,
            message: "\(stored.entry.isTerm ? "The term -" : "The message ")\(stored.entry.id)"
              + " \(problem)"))
      }
    }
    return findings.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
  }

  /// Every text that a message can come to, each choice taken once.
  ///
  /// Arguments stand as `{$name}`. Checks of sentences read these.
  ///
  /// - Parameters:
  ///   - id: the message.
  ///   - variant: the attribute to read; nil for the value.
  ///   - limit: the most texts to return.
  public func wordings(of id: String, variant: String? = nil, limit: Int = 64) -> [String] {
    guard let entry = messages[id]?.entry,
      let pattern = variant.map({ entry.attributes[$0] }) ?? entry.value
    else { return [] }
    return FluentWalk(catalog: self).wordings(of: pattern, limit: max(limit, 1), depth: 0)
  }
}
