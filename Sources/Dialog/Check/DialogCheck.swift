import Language
import Recognition

/// Reads everything that authors wrote and says what people would stumble over.
///
/// Each finding has a code that stays the same, the file and the line to mend, and the values that a
/// catalog needs to put it into words: `check-CODE`, with its attribute `mend`.
public struct DialogCheck {
  let library: DialogLibrary
  let catalogs: [MessageCatalog]
  let services: ServiceRegistry
  /// The phrases by language; a language without any is not held to what people can say.
  let phrases: [LanguageTag: [PhraseFile]]
  private let mentions: (String) -> Bool
  private var findings: [Finding] = []

  /// Makes a check of dialogs against the catalogs of all locales and the services there are.
  ///
  /// - Parameters:
  ///   - library: the dialog files.
  ///   - catalogs: the messages, one catalog a locale.
  ///   - services: what `does`, `undo` and slot types may name.
  ///   - phrases: how people say things, by language.
  ///   - mentions: whether a service says the message of that identifier; by default all are said.
  public init(
    library: DialogLibrary, catalogs: [MessageCatalog], services: ServiceRegistry,
    phrases: [LanguageTag: [PhraseFile]] = [:],
    mentions: @escaping (String) -> Bool = { _ in true }
  ) {
    self.library = library
    self.catalogs = catalogs.sorted { $0.locale.rawValue < $1.locale.rawValue }
    self.services = services
    self.phrases = phrases
    self.mentions = mentions
  }

  /// Reads everything; findings come by file and line.
  public func run() -> [Finding] {
    var check = self
    check.checkIntents()
    check.checkEngineMessages()
    check.checkMenus()
    check.checkWays()
    check.checkLocales()
    for catalog in catalogs { check.checkSentences(of: catalog) }
    return Array(Set(check.findings)).sorted(by: Finding.isInOrder)
  }

  // MARK: - Reporting

  mutating func report(
    _ code: FindingCode, file: String, line: Int = 0, severity: Finding.Severity = .error,
    _ values: [String: String] = [:]
  ) {
    findings.append(
      Finding(file: file, line: line, severity: severity, code: code, values: values))
  }

  mutating func report(
    _ code: FindingCode, _ intent: IntentDefinition, severity: Finding.Severity = .error,
    _ values: [String: String] = [:]
  ) {
    report(
      code, file: intent.file, line: intent.line, severity: severity,
      values.merging(["intent": intent.name]) { given, _ in given })
  }

  mutating func report(
    _ code: FindingCode, _ message: MessageDescription, severity: Finding.Severity = .error,
    _ values: [String: String] = [:]
  ) {
    report(
      code, file: message.file, line: message.line, severity: severity,
      values.merging(["message": message.id]) { given, _ in given })
  }

  // MARK: - Messages that are said

  /// True when a message is said: by the engine, for an intent, or by a service.
  func isSaid(_ id: String) -> Bool {
    if EngineMessages.all.contains(id) || id.hasPrefix("dialog-language") { return true }
    for intent in library.intents where id == intent.reply { return true }
    if library.intents.contains(where: { id == MenuChoice.label(of: $0.area) }) { return true }
    for intent in library.intents where id.hasPrefix(intent.messagePrefix + "-") {
      let part = id.dropFirst(intent.messagePrefix.count + 1)
      if ["name", "example", "topic", "kept", "confirm"].contains(part) { return true }
      for slot in intent.slots {
        if ["ask", "none", "help", "choose"].contains(where: { part == "\($0)-\(slot.name)" }) {
          return true
        }
      }
    }
    return mentions(id)
  }
}
