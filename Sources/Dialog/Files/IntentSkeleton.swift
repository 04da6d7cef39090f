import Language
import Recognition

/// The lines that a new intent begins with in each file, for its author to fill.
///
/// What is to be written is left empty, so that `portal check` names each such line, and the running
/// portal leaves the intent's messages out until they are there.
public struct IntentSkeleton: Sendable {
  /// The lines of the dialog file.
  public let dialog: [String]
  /// The lines of each language's phrase file.
  public let phrases: [String]
  /// The lines of each language's messages.
  public let messages: [String]
  /// The area, which names the files: what stands before the first full stop of the name.
  public let area: String

  /// Lays out an intent; `slots` are written as `name:type`.
  ///
  /// What is wrong with the names comes back as findings, as `portal check` would say them.
  public static func make(_ name: String, slots: [String]) -> (IntentSkeleton?, [Finding]) {
    var dialog = ["intent \(name)", "needs sign-in"]
    for slot in slots {
      let parts = slot.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      // Without its type the line is left short, so that the reader says what is missing.
      dialog.append("slot " + parts.joined(separator: " ") + (parts.count == 2 ? " required" : ""))
    }
    dialog.append("does \(name)")
    var library = DialogLibrary()
    let findings = library.add(source: dialog.joined(separator: "\n"), file: name)
    guard findings.isEmpty, let intent = library.intents.first else { return (nil, findings) }
    return (IntentSkeleton(intent, dialog: dialog), [])
  }

  private init(_ intent: IntentDefinition, dialog: [String]) {
    self.dialog = dialog
    area = String(intent.name.prefix { $0 != "." })
    phrases = ["intent \(intent.name)", "say", "example"]
    var messages = [intent.message("name")]
    for slot in intent.slots {
      messages.append(intent.message("ask-\(slot.name)"))
      if slot.itemKind != nil { messages.append(intent.message("none-\(slot.name)")) }
    }
    self.messages = messages.map { "\($0) =" }
  }
}
