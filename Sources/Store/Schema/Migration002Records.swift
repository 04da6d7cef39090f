/// A table for each type of record, with the columns that queries look by; the record itself is in
/// `body` as JSON.
///
/// `at` is the moment by which a list is ordered, in seconds since 1970. `imported` is the digest of
/// the record as it last came from outside, so that importing a file again changes nothing, not even
/// what was done to the record in the portal since.
enum Migration002Records {
  static let sql =
    plainTables + """
      CREATE TABLE patient (
        \(common),
        name TEXT NOT NULL,
        born TEXT
      ) STRICT;
      CREATE INDEX patient_by_name ON patient (name);
      CREATE INDEX patient_by_birth ON patient (born);

      CREATE TABLE observation (
        \(common),
        code TEXT NOT NULL,
        held INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX observation_latest ON observation (patient, at);
      CREATE INDEX observation_history ON observation (patient, code, at);
      CREATE INDEX observation_held ON observation (patient) WHERE held = 1;

      CREATE TABLE observation_category (
        patient TEXT NOT NULL,
        category TEXT NOT NULL,
        at INTEGER NOT NULL,
        observation INTEGER NOT NULL REFERENCES observation (row) ON DELETE CASCADE,
        PRIMARY KEY (patient, category, at, observation)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX observation_category_of ON observation_category (observation);

      CREATE TABLE report (
        \(common),
        held INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX report_of_patient ON report (patient, at);
      CREATE INDEX report_held ON report (patient) WHERE held = 1;

      CREATE TABLE report_result (
        report INTEGER NOT NULL REFERENCES report (row) ON DELETE CASCADE,
        observation TEXT NOT NULL,
        PRIMARY KEY (report, observation)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX report_result_observation ON report_result (observation);

      CREATE TABLE appointment (
        \(common),
        before_cancelling TEXT
      ) STRICT;
      CREATE INDEX appointment_of_patient ON appointment (patient, at);

      CREATE TABLE schedule (
        \(common)
      ) STRICT;
      CREATE TABLE schedule_actor (
        schedule TEXT NOT NULL,
        actor_type TEXT NOT NULL,
        actor TEXT NOT NULL,
        PRIMARY KEY (schedule, actor_type, actor)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX schedule_of_actor ON schedule_actor (actor_type, actor);

      CREATE TABLE slot (
        \(common),
        schedule TEXT NOT NULL
      ) STRICT;
      CREATE INDEX slot_of_schedule ON slot (schedule, status, at);
      CREATE INDEX slot_by_time ON slot (status, at);

      CREATE TABLE booking (
        slot TEXT PRIMARY KEY,
        appointment TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX booking_of_appointment ON booking (appointment);

      CREATE TABLE message (
        \(common),
        thread TEXT NOT NULL,
        from_patient INTEGER NOT NULL,
        read_at INTEGER
      ) STRICT;
      CREATE INDEX message_of_patient ON message (patient, at);
      CREATE INDEX message_of_thread ON message (thread, at);

      CREATE TABLE identifier (
        type TEXT NOT NULL,
        system TEXT NOT NULL,
        value TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (type, system, value, record)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX identifier_of_record ON identifier (type, record);
      """

  private static let common = """
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    patient TEXT,
    at INTEGER NOT NULL,
    status TEXT NOT NULL,
    imported BLOB,
    body TEXT NOT NULL
    """

  private static let plainTables = [
    "practitioner", "organization", "location", "encounter", "condition", "allergy",
    "immunization", "medication_order", "medication", "care_plan", "care_team", "document",
    "coverage", "claim", "explanation_of_benefit", "billing_account", "invoice", "related_person",
    "consent",
  ].map { table in
    """
    CREATE TABLE \(table) (
      \(common)
    ) STRICT;
    CREATE INDEX \(table)_of_patient ON \(table) (patient, at);

    """
  }.joined()
}
