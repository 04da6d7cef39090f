import Records

extension Schedule: StoredRecord {
  static let table = RecordTable("schedule", .schedule)
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { horizon?.start?.earliest }
  var statusText: String { isActive ? "active" : "inactive" }
}

extension Transaction {
  /// Keeps whose schedule it is.
  func indexActors(_ schedule: Schedule, row: WrittenRow) throws {
    try connection.run("DELETE FROM schedule_actor WHERE schedule = ?", [schedule.id.value])
    for actor in schedule.actors {
      guard let type = actor.type, let id = actor.id else { continue }
      try connection.run(
        "INSERT INTO schedule_actor (schedule, actor_type, actor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [schedule.id.value, type.rawValue, id])
    }
  }
}

extension StoreReading {
  /// A schedule by its identifier; nil when there is none.
  public func schedule(_ id: ScheduleID) throws -> Schedule? {
    try stored(Schedule.self, id: id.value)
  }

  /// The schedules of a practitioner that are in use.
  public func schedules(of practitioner: PractitionerID) throws -> [Schedule] {
    try stored(
      Schedule.self,
      where: """
        status = 'active' AND id IN (
          SELECT schedule FROM schedule_actor WHERE actor_type = 'Practitioner' AND actor = ?)
        ORDER BY id
        """,
      [practitioner.value])
  }
}
