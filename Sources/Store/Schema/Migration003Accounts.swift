/// Accounts, the codes that open them, sessions, and who may see whose record.
enum Migration003Accounts {
  static let sql = """
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      username TEXT NOT NULL,
      username_folded TEXT NOT NULL UNIQUE,
      email TEXT,
      email_folded TEXT,
      phone TEXT,
      patient TEXT,
      password TEXT NOT NULL,
      pin TEXT,
      totp_key BLOB,
      totp_last_step INTEGER,
      state TEXT NOT NULL,
      created INTEGER NOT NULL,
      last_signed_in INTEGER
    ) STRICT;
    CREATE INDEX account_by_email ON account (email_folded);
    CREATE INDEX account_of_patient ON account (patient);

    CREATE TABLE preference (
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (account, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE recovery_code (
      digest BLOB PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      used INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX recovery_code_of ON recovery_code (account);

    CREATE TABLE activation (
      digest BLOB PRIMARY KEY,
      patient TEXT NOT NULL,
      access TEXT,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      used INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX activation_of_patient ON activation (patient);

    CREATE TABLE sent_code (
      request TEXT PRIMARY KEY,
      account TEXT,
      purpose TEXT NOT NULL,
      digest BLOB NOT NULL,
      expires INTEGER NOT NULL,
      tries_left INTEGER NOT NULL,
      used INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sent_code_expiry ON sent_code (expires);

    CREATE TABLE throttle (
      subject BLOB PRIMARY KEY,
      failures INTEGER NOT NULL,
      last INTEGER NOT NULL,
      blocked_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX throttle_age ON throttle (last);

    CREATE TABLE session (
      digest BLOB PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      channel TEXT NOT NULL,
      started INTEGER NOT NULL,
      last_used INTEGER NOT NULL,
      idle INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      factor_at INTEGER NOT NULL,
      ended INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_of_account ON session (account, started);
    CREATE INDEX session_expiry ON session (expires);

    CREATE TABLE conversation (
      digest BLOB PRIMARY KEY,
      saved INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conversation_age ON conversation (saved);

    CREATE TABLE access (
      id TEXT PRIMARY KEY,
      patient TEXT NOT NULL,
      account TEXT REFERENCES account (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      relationship TEXT,
      starts INTEGER NOT NULL,
      ends INTEGER,
      revoked INTEGER
    ) STRICT;
    CREATE INDEX access_to_patient ON access (patient);
    CREATE INDEX access_of_account ON access (account);

    CREATE TABLE access_area (
      access TEXT NOT NULL REFERENCES access (id) ON DELETE CASCADE,
      area TEXT NOT NULL,
      level TEXT NOT NULL,
      PRIMARY KEY (access, area)
    ) STRICT, WITHOUT ROWID;
    """
}
