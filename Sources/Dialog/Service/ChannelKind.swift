/// How a person reaches the portal in this conversation.
public enum ChannelKind: String, Codable, Sendable, CaseIterable {
  /// A terminal, with or without a screen reader.
  case terminal
  /// Lines over a pipe.
  case lines
  /// One command, one turn: `portal ask`.
  case command
  /// A telephone, by keys and by voice.
  case phone
}
