import Language
import Recognition

/// What each intent needs: services, messages, and a guard before it changes anything.
extension DialogCheck {
  mutating func checkIntents() {
    for intent in library.intents {
      for name in [intent.service, intent.undoService].compactMap({ $0 })
      where services.service(name) == nil {
        report(
          .unknownService, intent,
          ["name": name, "nearest": nearest(to: name, among: services.serviceNames)])
      }
      for part in neededMessages(of: intent) { requireMessage(part, of: intent, line: intent.line) }
      for slot in intent.slots { checkSlot(slot, of: intent) }
      for name in intent.fallbacks.values.sorted() where library[name] == nil {
        report(
          .unknownFallback, intent,
          ["name": name, "nearest": nearest(to: name, among: library.intents.map(\.name))])
      }
      checkGuard(of: intent)
    }
  }

  /// The messages that the engine says by itself must be there in every language.
  mutating func checkEngineMessages() {
    for id in EngineMessages.all {
      for catalog in catalogs where !catalog.contains(id) {
        report(
          .missingMessage, file: "Locales/\(catalog.locale)/dialog.ftl",
          ["message": id, "locale": catalog.locale.rawValue])
      }
    }
  }

  /// The messages that the engine looks for by the intent's own name.
  private func neededMessages(of intent: IntentDefinition) -> [String] {
    var needed = [intent.message("name")]
    if intent.offer != nil { needed.append(intent.message("example")) }
    if intent.confirms { needed.append(intent.message("confirm")) }
    if let reply = intent.reply { needed.append(reply) }
    return needed
  }

  private mutating func checkSlot(_ slot: SlotDefinition, of intent: IntentDefinition) {
    requireMessage(intent.message("ask-\(slot.name)"), of: intent, line: slot.line)
    guard let kind = slot.itemKind else { return }
    if services.source(of: kind) == nil {
      report(
        .unknownType, file: intent.file, line: slot.line,
        ["name": kind, "nearest": nearest(to: kind, among: services.itemKinds)])
    }
    requireMessage(intent.message("none-\(slot.name)"), of: intent, line: slot.line)
  }

  private mutating func requireMessage(_ id: String, of intent: IntentDefinition, line: Int) {
    for catalog in catalogs where !catalog.contains(id) {
      report(
        .missingMessage, file: intent.file, line: line,
        ["message": id, "locale": catalog.locale.rawValue])
    }
  }

  /// What changes a record is read back first or can be undone, and the reading back says what.
  private mutating func checkGuard(of intent: IntentDefinition) {
    if intent.scope?.level == .manage, !intent.confirms, !intent.waivesConfirmation,
      intent.undoService == nil
    {
      report(.unguardedAct, intent)
    }
    guard intent.confirms, intent.slots.contains(where: { $0.isRequired && $0.kind != .secret })
    else { return }
    let id = intent.message("confirm")
    for catalog in catalogs {
      guard let message = catalog.description(of: id), message.arguments.isEmpty else { continue }
      report(.emptyReadBack, message, ["intent": intent.name])
    }
  }

  /// The name that was meant; `none` when nothing is near.
  private func nearest(to name: String, among known: [String]) -> String {
    Spelling.nearest(to: name, among: known) ?? "none"
  }
}
