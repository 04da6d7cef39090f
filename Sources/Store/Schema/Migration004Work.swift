/// What waits for somebody: requests to the clinic, payments, words to be sent, results held back.
enum Migration004Work {
  static let sql = """
    CREATE TABLE request (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      patient TEXT,
      account TEXT,
      subject TEXT,
      details TEXT NOT NULL,
      state TEXT NOT NULL,
      created INTEGER NOT NULL,
      decided INTEGER,
      decided_by TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX request_of_patient ON request (patient, kind, created);
    CREATE INDEX request_queue ON request (state, created);
    CREATE UNIQUE INDEX request_once ON request (kind, patient, subject)
      WHERE state = 'waiting' AND subject IS NOT NULL;

    CREATE TABLE payment (
      id TEXT PRIMARY KEY,
      patient TEXT NOT NULL,
      invoice TEXT,
      cents INTEGER NOT NULL CHECK (cents > 0),
      currency TEXT NOT NULL,
      method TEXT NOT NULL,
      confirmation TEXT,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX payment_of_patient ON payment (patient, at);
    CREATE INDEX payment_of_invoice ON payment (invoice);

    CREATE TABLE outbox (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      channel TEXT NOT NULL,
      recipient TEXT NOT NULL,
      purpose TEXT NOT NULL,
      words TEXT NOT NULL,
      created INTEGER NOT NULL,
      sent INTEGER
    ) STRICT;
    CREATE INDEX outbox_waiting ON outbox (number) WHERE sent IS NULL;

    CREATE TABLE hold (
      type TEXT NOT NULL,
      record TEXT NOT NULL,
      patient TEXT NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER,
      PRIMARY KEY (type, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hold_until ON hold (until);
    CREATE INDEX hold_of_patient ON hold (patient);
    """
}
