import Language

/// The few words that a channel says itself, in one language.
public struct ChannelWords: Sendable {
  /// What stands in front of a line that is edited, such as "You: ".
  public let prompt: String
  /// Said when an answer takes longer than two seconds.
  public let stillWorking: String

  /// Makes the words.
  public init(prompt: String, stillWorking: String) {
    self.prompt = prompt
    self.stillWorking = stillWorking
  }

  /// Takes the words from a catalog, which has them as `channel-prompt` and
  /// `channel-still-working`.
  public init(catalog: MessageCatalog) {
    prompt = (catalog.text(for: Message("channel-prompt")) ?? "") + " "
    stillWorking = catalog.text(for: Message("channel-still-working")) ?? "..."
  }
}
