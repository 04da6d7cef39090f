import Records

extension StoreReading {
  /// What waits to be sent, the earliest first.
  public func waitingOutbox(limit: Int = 100) throws -> [OutboxMessage] {
    try outbox(where: "sent IS NULL ORDER BY number LIMIT ?", [limit])
  }

  /// What was put in the outbox, sent or not, the latest first.
  public func outbox(limit: Int = 100) throws -> [OutboxMessage] {
    try outbox(where: "TRUE ORDER BY number DESC LIMIT ?", [limit])
  }

  private func outbox(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [OutboxMessage]
  {
    try withConnection { connection in
      try connection.rows(
        """
        SELECT number, channel, recipient, purpose, words, created, sent
        FROM outbox WHERE \(condition)
        """, values
      ) { row in
        var message = OutboxMessage(
          channel: OutboxMessage.Channel(rawValue: row.text(1)) ?? .text, recipient: row.text(2),
          purpose: row.text(3), words: row.text(4), created: Instant(seconds: row.integer(5)))
        message.number = row.integer(0)
        message.sent = row.optionalInteger(6).map(Instant.init(seconds:))
        return message
      }
    }
  }
}

extension StoreWriting {
  /// Puts words in the outbox.
  public func post(_ message: OutboxMessage) throws {
    try withConnection { connection in
      _ = try connection.run(
        """
        INSERT INTO outbox (channel, recipient, purpose, words, created) VALUES (?, ?, ?, ?, ?)
        """,
        [
          message.channel.rawValue, message.recipient, message.purpose, message.words,
          message.created.seconds,
        ])
    }
  }

  /// Marks words as sent.
  public func markSent(_ number: Int64, at now: Instant) throws {
    try withConnection { connection in
      _ = try connection.run(
        "UPDATE outbox SET sent = coalesce(sent, ?) WHERE number = ?", [now.seconds, number])
    }
  }
}
