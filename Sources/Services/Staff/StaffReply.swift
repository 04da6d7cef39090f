import Dialog

/// What came of something that staff did.
public struct StaffReply: Sendable {
  /// What is said.
  public let messages: [Message]
  /// False when it was not done.
  public let succeeded: Bool

  static func done(_ messages: [Message]) -> StaffReply {
    StaffReply(messages: messages, succeeded: true)
  }

  static func failed(_ messages: [Message]) -> StaffReply {
    StaffReply(messages: messages, succeeded: false)
  }

  static func failed(_ message: Message) -> StaffReply { failed([message]) }
}

/// Why words meant no patient, or more than one.
struct StaffRefusal: Error {
  let messages: [Message]

  init(_ messages: [Message]) { self.messages = messages }
}
