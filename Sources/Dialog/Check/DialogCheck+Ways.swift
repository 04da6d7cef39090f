import Language
import Recognition

/// Whether people find their way: menus they can hold in mind, a way out of every state, a person,
/// and a name for every answer that they may want to change.
extension DialogCheck {
  /// The most choices that people hold in mind (W3C COGA).
  static let mostChoices = 4

  mutating func checkMenus() {
    for isSignedIn in [false, true] {
      for intent in library.offered(signedIn: isSignedIn).dropFirst(Self.mostChoices) {
        report(.longMenu, intent, ["most": "\(Self.mostChoices)"])
      }
    }
    for intent in library.intents {
      for slot in intent.slots
      where slot.isRequired && !slot.canBeKeyed && !hasChoices(for: slot, of: intent) {
        report(
          .notByKeys, file: intent.file, line: slot.line, severity: .warning,
          ["intent": intent.name, "slot": slot.name])
      }
    }
  }

  /// Whether every language has words to choose by a key.
  private func hasChoices(for slot: SlotDefinition, of intent: IntentDefinition) -> Bool {
    catalogs.allSatisfy { $0.contains(intent.message("choose-\(slot.name)")) }
  }

  mutating func checkWays() {
    guard let first = library.intents.first else { return }
    if library.person == nil { report(.noPerson, file: first.file) }
    let canSignIn = ChannelKind.allCases.allSatisfy { channel in
      library.signIn(on: channel).map { !$0.needsSignIn && $0.scope == nil } ?? false
    }
    for intent in library.intents where !canSignIn && (intent.needsSignIn || intent.scope != nil) {
      report(.noSignIn, intent)
    }
    for (locale, files) in phrases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let spoken = files.reduce(into: Set<String>()) { $0.formUnion($1.spokenIntents) }
      for name in Universals.commands where !spoken.contains(name) {
        report(
          .noWayOut, file: "Locales/\(locale)/universals.phrases",
          ["intent": name, "locale": locale.rawValue])
      }
      checkCorrections(in: files, locale: locale)
    }
  }

  /// "Change the date" needs a word for what the slot holds; a yes or no is corrected by the other.
  private mutating func checkCorrections(in files: [PhraseFile], locale: LanguageTag) {
    let facts = files.reduce(into: Set<String>()) { $0.formUnion($1.identifiers(of: "fact")) }
    for intent in library.intents where intent.slots.count > 1 {
      for slot in intent.slots
      where slot.kind != .secret && slot.kind != .value(.boolean)
        && !facts.contains(slot.typeName)
      {
        report(
          .uncorrectableSlot, file: intent.file, line: slot.line, severity: .warning,
          [
            "intent": intent.name, "slot": slot.name, "type": slot.typeName,
            "locale": locale.rawValue,
          ])
      }
    }
  }
}

extension SlotDefinition {
  /// Whether the keys of a telephone can fill it: digits and choices can, names letter by letter, and
  /// a dictated message is recorded; other free words and addresses cannot.
  fileprivate var canBeKeyed: Bool {
    switch kind {
    case .value(.email): false
    case .text: wording != .text
    case .value, .item, .secret: true
    }
  }
}
