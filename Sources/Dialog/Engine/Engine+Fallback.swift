import Language

extension Engine {
  /// What to turn to where the open question cannot be answered: the intent to start, and its name to
  /// say; nil when its dialog names none.
  public func fallback(for conversation: Conversation) -> (intent: String, name: Message)? {
    guard let open = conversation.openQuestion,
      let name = library[open.intent]?.fallbacks[open.slot], let fallback = library[name]
    else { return nil }
    return (fallback.name, Message(fallback.message("name")))
  }
}
