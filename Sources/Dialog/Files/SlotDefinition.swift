import Language
import Recognition

/// A slot as a dialog file declares it: `slot visit upcoming-visit required`.
public struct SlotDefinition: Hashable, Sendable {
  /// The kinds of free words, by what may interrupt them.
  public enum Words: String, Hashable, Sendable {
    /// A word or an address, such as a username: a sentence is a request instead.
    case word
    /// A few words: only another request, word for word as a template has it, interrupts.
    case text
    /// A dictated message, which a channel may also record: only the universals interrupt. A recording
    /// stands in the slot as an item of the kind `Item.recording`.
    case dictation
  }

  /// The name, as templates write it in braces and prompts carry it in their identifiers.
  public let name: String
  /// What fills it.
  public let kind: SlotKind
  /// Whether the intent cannot be carried out without it.
  public let isRequired: Bool
  /// Which way its dates look.
  public let preference: TimePreference
  /// Which words fill it, when words do.
  public let wording: Words
  /// The line of the dialog file that declares it, counted from 1.
  public let line: Int

  /// The type as dialog files write it, by which phrase files name it: `name fact date = date | day`.
  var typeName: String {
    switch kind {
    case .value(let value): value.rawValue
    case .item(let kind): kind
    case .text: "text"
    case .secret: "secret"
    }
  }

  /// Whether the person's own voice may fill it instead of words.
  public var takesRecording: Bool { kind == .text && wording == .dictation }

  /// Whether it says which day or days: one such fact takes the place of another.
  var saysDays: Bool {
    [.value(.date), .value(.daterange), .value(.datetime), .value(.datetimerange)].contains(kind)
  }

  /// The type of thing that fills it; nil for values and words.
  public var itemKind: String? {
    if case .item(let kind) = kind { return kind }
    return nil
  }
}
