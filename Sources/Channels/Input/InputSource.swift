import Dialog

/// Where a conversation's lines come from.
public protocol InputSource: AnyObject {
  /// Waits for the next line; a secret is taken without showing it.
  func next(expecting expectation: Reply.Expectation) -> Input
  /// Follows a change of language.
  func use(_ words: ChannelWords)
}

extension InputSource {
  /// Most sources say nothing themselves.
  public func use(_ words: ChannelWords) {}
}
