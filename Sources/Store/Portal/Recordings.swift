import Records

/// A recording of somebody's voice, as it is kept.
public struct Recording: Hashable, Sendable {
  /// Whose record it belongs to.
  public let patient: PatientID
  /// How long it is.
  public let seconds: Int
  /// A WAV file.
  public let sound: [UInt8]
}

extension StoreReading {
  /// A recording by its identifier; nil when there is none.
  public func recording(_ id: String) throws -> Recording? {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT patient, seconds, sound FROM recording WHERE id = ?", [id]
      ) {
        Recording(
          patient: PatientID($0.text(0)), seconds: Int($0.integer(1)), sound: $0.blob(2))
      }
    }
  }

  /// How long a patient's recording is; nil when there is none, or it is another patient's.
  public func secondsOfRecording(_ id: String, of patient: PatientID) throws -> Int? {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT seconds FROM recording WHERE id = ? AND patient = ?", [id, patient.value]
      ) { Int($0.integer(0)) }
    }
  }
}

extension StoreWriting {
  /// Keeps a recording that was not sent yet; those whose time is over are deleted, whoever's they are.
  public func keepRecording(
    _ sound: [UInt8], seconds: Int, of patient: PatientID, under id: String, expires: Instant,
    at now: Instant
  ) throws {
    try withConnection { connection in
      try connection.run("DELETE FROM recording WHERE expires < ?", [now.seconds])
      try connection.run(
        """
        INSERT INTO recording (id, patient, created, expires, seconds, sound)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [id, patient.value, now.seconds, expires.seconds, seconds, sound])
    }
  }
}

extension Transaction {
  /// Keeps a recording with a message, for good.
  ///
  /// Throws `conflict` when it is not there, or is part of
  /// another message already.
  public func attach(
    recording id: String, to message: SecureMessageID, of patient: PatientID
  ) throws {
    let count = try connection.run(
      """
      UPDATE recording SET message = ?, expires = NULL
      WHERE id = ? AND patient = ? AND coalesce(message, ?) = ?
      """, [message.value, id, patient.value, message.value, message.value])
    guard count == 1 else { throw StoreError.conflict }
  }
}
