import Records
import Security

extension StoreReading {
  /// The session of a token; nil when there is none, or it was ended or ran out.
  ///
  /// Looking does not keep it alive: `touch` does.
  public func session(_ token: SessionToken, at now: Instant) throws -> StoredSession? {
    try sessions(
      where: "digest = ? AND ended IS NULL AND expires > ? AND last_used + idle > ?",
      [token.digest, now.seconds, now.seconds]
    ).first
  }

  /// An account's sessions that are alive, the latest first.
  public func sessions(of account: AccountID, at now: Instant) throws -> [StoredSession] {
    try sessions(
      where: """
        account = ? AND ended IS NULL AND expires > ? AND last_used + idle > ?
        ORDER BY started DESC
        """, [account.value, now.seconds, now.seconds])
  }

  private func sessions(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [StoredSession]
  {
    try withConnection { connection in
      try connection.rows(
        """
        SELECT account, channel, started, last_used, idle, expires, factor_at FROM session
        WHERE \(condition)
        """, values
      ) { row in
        StoredSession(
          account: AccountID(row.text(0)), channel: row.text(1),
          started: Instant(seconds: row.integer(2)), lastUsed: Instant(seconds: row.integer(3)),
          idleEnd: Instant(seconds: row.integer(3) + row.integer(4)),
          expires: Instant(seconds: row.integer(5)), factorAt: Instant(seconds: row.integer(6)))
      }
    }
  }
}

extension StoreWriting {
  /// Opens a session: `idle` seconds without a word end it, and `lifetime` seconds in any case.
  public func startSession(
    _ token: SessionToken, for account: AccountID, channel: String, at now: Instant,
    idle: Int64 = 900, lifetime: Int64 = 86_400
  ) throws {
    try withConnection { connection in
      try connection.run("DELETE FROM session WHERE expires < ?", [now.seconds - 30 * 86_400])
      try connection.run(
        """
        INSERT INTO session (digest, account, channel, started, last_used, idle, expires, factor_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          token.digest, account.value, channel, now.seconds, now.seconds, idle,
          now.seconds + lifetime, now.seconds,
        ])
      try connection.run(
        "UPDATE account SET last_signed_in = ? WHERE id = ?", [now.seconds, account.value])
    }
  }

  /// Keeps a session alive; false when it is over already.
  @discardableResult
  public func touchSession(_ token: SessionToken, at now: Instant) throws -> Bool {
    try withConnection { connection in
      try connection.run(
        """
        UPDATE session SET last_used = max(last_used, ?)
        WHERE digest = ? AND ended IS NULL AND expires > ? AND last_used + idle > ?
        """, [now.seconds, token.digest, now.seconds, now.seconds]) == 1
    }
  }

  /// Changes how long a session stays open without a word, in seconds.
  public func setIdle(_ seconds: Int64, of token: SessionToken) throws {
    try withConnection { connection in
      _ = try connection.run(
        "UPDATE session SET idle = ? WHERE digest = ?", [seconds, token.digest])
    }
  }

  /// Notes that a factor was proven again in this session.
  public func noteFactor(in token: SessionToken, at now: Instant) throws {
    try withConnection { connection in
      _ = try connection.run(
        "UPDATE session SET factor_at = ? WHERE digest = ?", [now.seconds, token.digest])
    }
  }

  /// Ends a session; nothing happens when it is over already.
  public func endSession(_ token: SessionToken, at now: Instant) throws {
    try withConnection { connection in
      _ = try connection.run(
        "UPDATE session SET ended = coalesce(ended, ?) WHERE digest = ?",
        [now.seconds, token.digest])
    }
  }

  /// Ends every session of an account, or every one but the given; how many there were.
  @discardableResult
  public func endSessions(
    of account: AccountID, except kept: SessionToken? = nil, at now: Instant
  ) throws -> Int {
    try withConnection { connection in
      try connection.run(
        "UPDATE session SET ended = ? WHERE account = ? AND ended IS NULL AND digest != ?",
        [now.seconds, account.value, kept?.digest ?? []])
    }
  }
}
