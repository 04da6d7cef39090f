import Language

/// The languages against each other: each says the same messages, with the same values and variants.
extension DialogCheck {
  /// The variants in which a shorter or other wording may not lose a value.
  private static let wholeVariants: Set<String> = ["brief", "full", "phone", "known", "other"]

  /// Variants that only some languages need: "su" is hers and yours, so that Spanish says both alike.
  private static let grammaticalVariants: Set<String> = ["other"]

  mutating func checkLocales() {
    for catalog in catalogs {
      for id in catalog.identifiers {
        guard let message = catalog.description(of: id) else { continue }
        for other in catalogs where other.locale != catalog.locale {
          compare(message, with: other)
        }
        checkVariants(of: message, in: catalog)
        if !isSaid(id) { report(.unusedMessage, message, severity: .warning) }
      }
    }
  }

  private mutating func compare(_ message: MessageDescription, with other: MessageCatalog) {
    guard let twin = other.description(of: message.id) else {
      report(.missingMessage, message, ["locale": other.locale.rawValue])
      return
    }
    for name in message.arguments where !twin.arguments.contains(name) {
      report(.argumentOutOfStep, twin, severity: .warning, ["name": name, "other": message.file])
    }
    for name in message.variants
    where !twin.variants.contains(name) && !Self.grammaticalVariants.contains(name) {
      report(.variantOutOfStep, twin, ["name": name, "other": message.file])
    }
    for name in message.choices where !twin.choices.contains(name) {
      report(.choiceOutOfStep, twin, severity: .warning, ["name": name, "other": message.file])
    }
  }

  private mutating func checkVariants(of message: MessageDescription, in catalog: MessageCatalog) {
    guard message.hasValue else { return }
    let said = Self.values(in: catalog.wordings(of: message.id))
    for variant in message.variants where Self.wholeVariants.contains(variant) {
      let kept = Self.values(in: catalog.wordings(of: message.id, variant: variant))
      for name in said.subtracting(kept).sorted() {
        report(.lostValue, message, ["variant": variant, "name": name])
      }
    }
  }

  /// The values that texts say, not those that they only choose by.
  private static func values(in texts: [String]) -> Set<String> {
    var values: Set<String> = []
    for text in texts {
      for part in text.split(separator: "{$", omittingEmptySubsequences: false).dropFirst() {
        if let end = part.firstIndex(of: "}") { values.insert(String(part[..<end])) }
      }
    }
    return values
  }
}
