import Language
import Recognition

/// Reads everything that authors wrote and says what people would stumble over.
public struct DialogCheck {
  private let library: DialogLibrary
  private let catalogs: [MessageCatalog]
  private let services: ServiceRegistry
  private let mentions: (String) -> Bool
  private var findings: [Finding] = []

  /// Makes a check of dialogs against the catalogs of all locales and the services there are.
  ///
  /// - Parameters:
  ///   - library: the dialog files.
  ///   - catalogs: the messages, one catalog a locale.
  ///   - services: what `does`, `undo` and slot types may name.
  ///   - mentions: whether a service says the message of that identifier; by default all are said.
  public init(
    library: DialogLibrary, catalogs: [MessageCatalog], services: ServiceRegistry,
    mentions: @escaping (String) -> Bool = { _ in true }
  ) {
    self.library = library
    self.catalogs = catalogs.sorted { $0.locale.rawValue < $1.locale.rawValue }
    self.services = services
    self.mentions = mentions
  }

  /// Reads everything; findings come by file and line.
  public func run() -> [Finding] {
    var check = self
    check.checkIntents()
    check.checkOffers()
    check.checkLocales()
    check.checkSentences()
    return Array(Set(check.findings)).sorted {
      ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message)
    }
  }

  // MARK: - Intents

  private mutating func checkIntents() {
    for intent in library.intents {
      if let name = intent.service, services.service(name) == nil {
        report(intent, unknown("service", name, among: services.serviceNames))
      }
      if let name = intent.undoService, services.service(name) == nil {
        report(intent, unknown("service", name, among: services.serviceNames))
      }
      for (part, reason) in neededMessages(of: intent) {
        requireMessage(part, of: intent, line: intent.line, reason)
      }
      for slot in intent.slots { checkSlot(slot, of: intent) }
    }
    for id in EngineMessages.all {
      for catalog in catalogs where !catalog.contains(id) {
        findings.append(
          Finding(
            file: "Locales/\(catalog.locale)/dialog.ftl", line: 0,
            message: "The message \(id), which the engine says, is missing."))
      }
    }
  }

  /// The messages that the engine looks for by the intent's own name.
  private func neededMessages(of intent: IntentDefinition) -> [(id: String, reason: String)] {
    var needed = [(intent.message("name"), "it names the intent in questions")]
    if intent.offer != nil {
      needed.append((intent.message("example"), "help and the fallback say it"))
    }
    if intent.confirms {
      needed.append((intent.message("confirm"), "the act is read back with it"))
    }
    if let reply = intent.reply { needed.append((reply, "it is the answer")) }
    return needed
  }

  private mutating func checkSlot(_ slot: SlotDefinition, of intent: IntentDefinition) {
    requireMessage(
      intent.message("ask-\(slot.name)"), of: intent, line: slot.line,
      "the slot \(slot.name) is asked with it")
    guard let kind = slot.itemKind else { return }
    if services.source(of: kind) == nil {
      findings.append(
        Finding(
          file: intent.file, line: slot.line,
          message: unknown("type of slot", kind, among: services.itemKinds)))
    }
    requireMessage(
      intent.message("none-\(slot.name)"), of: intent, line: slot.line,
      "it is said when there is nothing to choose from")
  }

  private mutating func requireMessage(
    _ id: String, of intent: IntentDefinition, line: Int, _ reason: String
  ) {
    for catalog in catalogs where !catalog.contains(id) {
      findings.append(
        Finding(
          file: intent.file, line: line,
          message: "The message \(id) is missing in Locales/\(catalog.locale); \(reason)."))
    }
  }

  private mutating func checkOffers() {
    for isSignedIn in [false, true] {
      for intent in library.offered(signedIn: isSignedIn).dropFirst(4) {
        report(
          intent, "More than four intents are offered; people cannot hold a longer menu in mind.")
      }
    }
  }

  private func unknown(_ what: String, _ name: String, among known: [String]) -> String {
    "There is no \(what) \(name)"
      + (Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ".")
  }

  private mutating func report(_ intent: IntentDefinition, _ message: String) {
    findings.append(Finding(file: intent.file, line: intent.line, message: message))
  }

  // MARK: - Locales against each other

  private mutating func checkLocales() {
    for catalog in catalogs {
      for id in catalog.identifiers {
        guard let description = catalog.description(of: id) else { continue }
        for other in catalogs where other.locale != catalog.locale {
          compare(description, with: other)
        }
        if !isSaid(id) {
          findings.append(
            Finding(
              file: description.file, line: description.line, severity: .warning,
              message: "Nothing says the message \(id); delete it or mend its name."))
        }
      }
    }
  }

  private mutating func compare(_ description: MessageDescription, with other: MessageCatalog) {
    guard let twin = other.description(of: description.id) else {
      findings.append(
        Finding(
          file: description.file, line: description.line,
          message: "The message \(description.id) is missing in Locales/\(other.locale)."))
      return
    }
    let lost = description.arguments.filter { !twin.arguments.contains($0) }
    if !lost.isEmpty {
      findings.append(
        Finding(
          file: twin.file, line: twin.line, severity: .warning,
          message: "The message \(twin.id) does not say \(lost.joined(separator: ", ")), which "
            + "\(description.file) says."))
    }
  }

  private func isSaid(_ id: String) -> Bool {
    if EngineMessages.all.contains(id) || id.hasPrefix("dialog-language") { return true }
    for intent in library.intents where id == intent.reply { return true }
    for intent in library.intents where id.hasPrefix(intent.messagePrefix + "-") {
      let part = id.dropFirst(intent.messagePrefix.count + 1)
      if ["name", "example", "topic", "kept", "confirm"].contains(part) { return true }
      for slot in intent.slots {
        if ["ask", "none", "help"].contains(where: { part == "\($0)-\(slot.name)" }) {
          return true
        }
      }
    }
    return mentions(id)
  }

  // MARK: - Sentences

  private mutating func checkSentences() {
    for catalog in catalogs {
      let reading = ReadingCheck(locale: catalog.locale)
      for id in catalog.identifiers {
        guard let description = catalog.description(of: id) else { continue }
        for variant in [nil] + description.variants.map(Optional.some) {
          for text in catalog.wordings(of: id, variant: variant, limit: 16) {
            for complaint in reading.complaints(about: text) {
              findings.append(
                Finding(
                  file: description.file, line: description.line,
                  message: "The message \(id) \(complaint)"))
            }
          }
        }
      }
    }
  }
}
