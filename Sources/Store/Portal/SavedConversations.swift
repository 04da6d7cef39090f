import Records
import Security

extension StoreReading {
  /// A conversation as it was saved under a token; nil when there is none.
  public func conversation(_ token: SessionToken) throws -> [UInt8]? {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT body FROM conversation WHERE digest = ?", [token.digest]
      ) { $0.blob(0) }
    }
  }
}

extension StoreWriting {
  /// Saves a conversation under its token, in place of the one before.
  ///
  /// Conversations that nobody went on with for 30 days are forgotten.
  public func saveConversation(_ body: [UInt8], under token: SessionToken, at now: Instant) throws {
    try withConnection { connection in
      try connection.run("DELETE FROM conversation WHERE saved < ?", [now.seconds - 30 * 86_400])
      try connection.run(
        """
        INSERT INTO conversation (digest, saved, body) VALUES (?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET saved = excluded.saved, body = excluded.body
        """, [token.digest, now.seconds, body])
    }
  }

  /// Forgets a conversation.
  public func forgetConversation(_ token: SessionToken) throws {
    try withConnection { connection in
      _ = try connection.run("DELETE FROM conversation WHERE digest = ?", [token.digest])
    }
  }
}
