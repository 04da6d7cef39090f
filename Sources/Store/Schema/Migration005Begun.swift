/// What people have begun and not finished, for each account and record.
enum Migration005Begun {
  static let sql = """
    CREATE TABLE begun (
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      patient TEXT NOT NULL,
      expires INTEGER NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (account, patient)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX begun_expiry ON begun (expires);
    """
}
