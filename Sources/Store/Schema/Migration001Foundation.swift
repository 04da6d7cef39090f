/// The audit trail and the clinic's settings.
enum Migration001Foundation {
  static let sql = """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      actor TEXT NOT NULL,
      patient TEXT,
      action TEXT NOT NULL,
      subject TEXT,
      channel TEXT NOT NULL,
      at INTEGER NOT NULL,
      code BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_of_patient ON audit (patient, number);
    CREATE INDEX audit_of_actor ON audit (actor, number);

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
