import Records

extension StoreReading {
  /// Whether a guess may be made now, without counting one.
  public func throttle(on subjects: [ThrottleSubject], at now: Instant) throws -> ThrottleDecision {
    try withConnection { connection in
      var latest = now.seconds
      for subject in subjects {
        let counter = try counter(of: subject, on: connection)
        if counter.failures >= subject.lastFailure { return .stopped }
        latest = max(latest, counter.blockedUntil)
      }
      return latest > now.seconds ? .wait(until: Instant(seconds: latest)) : .allowed
    }
  }

  func counter(of subject: ThrottleSubject, on connection: Connection) throws
    -> (failures: Int, blockedUntil: Int64)
  {
    try connection.firstRow(
      "SELECT failures, blocked_until FROM throttle WHERE subject = ?",
      [connection.codeKey.code(for: subject.text)]
    ) { (Int($0.integer(0)), $0.integer(1)) } ?? (0, 0)
  }
}

extension StoreWriting {
  /// Asks for a guess and counts it as failed, in one step, so that guesses made side by side in
  /// many processes are all counted.
  ///
  /// After a few free failures each further one doubles the pause, from 30 seconds to an hour
  /// (NIST SP 800-63B-4, 3.2.2). Nothing is counted when the answer is not `allowed`. Say
  /// `attemptSucceeded` when the guess was right.
  public func beginAttempt(on subjects: [ThrottleSubject], at now: Instant) throws
    -> ThrottleDecision
  {
    let decision = try throttle(on: subjects, at: now)
    guard decision == .allowed else { return decision }
    try withConnection { connection in
      // Old counters are forgotten, but nothing that was stopped opens again by waiting.
      try connection.run(
        "DELETE FROM throttle WHERE last < ? AND failures < 100", [now.seconds - 90 * 86_400])
      for subject in subjects {
        let failures = try counter(of: subject, on: connection).failures + 1
        let doublings = failures - subject.freeFailures - 1
        let pause = doublings < 0 ? 0 : min(30 << Int64(min(doublings, 7)), 3_600)
        try connection.run(
          """
          INSERT INTO throttle (subject, failures, last, blocked_until) VALUES (?, ?, ?, ?)
          ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last = excluded.last,
            blocked_until = excluded.blocked_until
          """,
          [
            connection.codeKey.code(for: subject.text), failures, now.seconds,
            now.seconds + Int64(pause),
          ])
      }
    }
    return .allowed
  }

  /// Forgets the failures of names and accounts after a right guess, and the last one of a source:
  /// a guesser with one account of their own must not wash away the rest.
  public func attemptSucceeded(on subjects: [ThrottleSubject]) throws {
    try withConnection { connection in
      for subject in subjects {
        let key = connection.codeKey.code(for: subject.text)
        if case .source = subject {
          try connection.run(
            """
            UPDATE throttle SET failures = max(failures - 1, 0), blocked_until = 0
            WHERE subject = ?
            """, [key])
        } else {
          try connection.run("DELETE FROM throttle WHERE subject = ?", [key])
        }
      }
    }
  }
}
