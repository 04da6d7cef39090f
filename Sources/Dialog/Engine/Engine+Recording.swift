extension Engine {
  /// Whether the open question may be answered by a recording of the person's voice, which a channel
  /// keeps for whoever is signed in.
  public func takesRecording(_ conversation: Conversation) -> Bool {
    guard conversation.session.isSignedIn, let open = conversation.openQuestion else {
      return false
    }
    return library[open.intent]?.slot(open.slot)?.takesRecording == true
  }
}
