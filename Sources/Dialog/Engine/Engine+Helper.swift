import Language

extension Engine {
  /// What helps with the open question: the intent to start, and its name to say; nil when nothing is
  /// set to help.
  public func helper(for conversation: Conversation) -> (intent: String, name: Message)? {
    guard let open = conversation.openQuestion,
      let name = library[open.intent]?.helpers[open.slot], let helper = library[name]
    else { return nil }
    return (helper.name, Message(helper.message("name")))
  }
}
