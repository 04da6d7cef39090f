/// What people have said for others to hear: kept with a message once it is sent, and until then for as
/// long as a draft is kept.
enum Migration006Recordings {
  static let sql = """
    CREATE TABLE recording (
      id TEXT PRIMARY KEY,
      patient TEXT NOT NULL,
      created INTEGER NOT NULL,
      expires INTEGER,
      seconds INTEGER NOT NULL CHECK (seconds > 0),
      message TEXT,
      sound BLOB NOT NULL,
      CHECK ((expires IS NULL) = (message IS NOT NULL))
    ) STRICT;
    CREATE INDEX recording_expiry ON recording (expires) WHERE expires IS NOT NULL;
    CREATE INDEX recording_of_message ON recording (message) WHERE message IS NOT NULL;
    """
}
