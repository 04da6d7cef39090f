/// What was typed into the secret slots of one form, kept for the length of the form only.
///
/// Encoding writes nothing, so that no saved conversation ever holds a password; after a resume the
/// slots are empty and are asked again.
struct Secrets: Codable, Sendable, Equatable {
  private var texts: [String: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {}

  func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: NoKeys.self)
  }

  /// The secret of a slot.
  subscript(slot: String) -> String? {
    get { texts[slot] }
    set { texts[slot] = newValue }
  }

  /// All of them, for the service that needs them.
  var all: [String: String] { texts }

  /// Secrets take no part in comparing conversations: a saved one never has them.
  static func == (left: Secrets, right: Secrets) -> Bool { true }

  private enum NoKeys: CodingKey {}
}
