import Records
import Security

extension StoreReading {
  /// To whose account the code of a request was sent; nil when there is none, as for an unknown name.
  public func accountOfSentCode(request: String, purpose: String) throws -> AccountID? {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT account FROM sent_code WHERE request = ? AND purpose = ? AND used IS NULL",
        [request, purpose]
      ) { $0.optionalText(0).map { AccountID($0) } } ?? nil
    }
  }
}

extension StoreWriting {
  /// Keeps the code that was sent for one request; it works for ten minutes and five tries.
  ///
  /// `request` is an identifier of the conversation's own, so that a code works only where it was
  /// asked for. With no account nothing is ever right, and the answers are the same as with one:
  /// that is how an unknown username is treated. An earlier code of another request goes on working
  /// until its own end, since ending it only for accounts that exist would tell them from others.
  public func keepSentCode(
    _ code: OneTimeCode, request: String, account: AccountID?, purpose: String, at now: Instant
  ) throws {
    try withConnection { connection in
      try connection.run("DELETE FROM sent_code WHERE expires < ?", [now.seconds - 86_400])
      try connection.run(
        """
        INSERT INTO sent_code (request, account, purpose, digest, expires, tries_left)
        VALUES (?, ?, ?, ?, ?, 5)
        ON CONFLICT (request) DO UPDATE SET account = excluded.account,
          purpose = excluded.purpose, digest = excluded.digest, expires = excluded.expires,
          tries_left = excluded.tries_left, used = NULL
        """,
        [
          request, account?.value, purpose,
          digest(code.digits, request: request, on: connection), now.seconds + 600,
        ])
    }
  }

  /// Tries a code that was typed; every try counts, in whatever process it is made.
  public func trySentCode(_ typed: String, request: String, purpose: String, at now: Instant) throws
    -> SentCodeCheck
  {
    try withConnection { connection in
      let kept = try connection.firstRow(
        """
        SELECT account, digest, tries_left FROM sent_code
        WHERE request = ? AND purpose = ? AND expires > ? AND used IS NULL AND tries_left > 0
        """, [request, purpose, now.seconds]
      ) {
        (account: $0.optionalText(0), digest: $0.blob(1), tries: Int($0.integer(2)))
      }
      guard let kept else { return .over }
      let digits = OneTimeCode.normalise(typed) ?? ""
      let equal = constantTimeEqual(
        digest(digits, request: request, on: connection), kept.digest)
      if equal, let account = kept.account {
        try connection.run(
          "UPDATE sent_code SET used = ? WHERE request = ?", [now.seconds, request])
        return .right(AccountID(account))
      }
      try connection.run(
        "UPDATE sent_code SET tries_left = tries_left - 1 WHERE request = ?", [request])
      return kept.tries > 1 ? .wrong(triesLeft: kept.tries - 1) : .over
    }
  }

  private func digest(_ digits: String, request: String, on connection: Connection) -> [UInt8] {
    connection.codeKey.code(for: "sent:\(request):\(digits)")
  }
}
