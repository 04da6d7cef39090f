import Records

extension AppointmentSlot: StoredRecord {
  static let table = RecordTable("slot", .slot, extra: ["schedule"])
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { start }
  var statusText: String { status.rawValue }
  var extraValues: [any DatabaseConvertible] { [schedule.value] }
}

extension StoreReading {
  /// Times that can be booked, the earliest first: those that begin from `from` to before `until`.
  public func freeSlots(
    with practitioner: PractitionerID? = nil, from: Instant, until: Instant? = nil,
    limit: Int = 3, offset: Int = 0
  ) throws -> [FreeSlot] {
    let chosen =
      practitioner == nil
      ? ""
      : """
      AND s.schedule IN (
        SELECT schedule FROM schedule_actor WHERE actor_type = 'Practitioner' AND actor = ?)
      """
    let values: [any DatabaseConvertible] =
      [from.seconds, until?.seconds ?? Int64.max] + (practitioner.map { [$0.value] } ?? [])
      + [limit, offset]
    return try withConnection { connection in
      try connection.rows(
        """
        SELECT s.body, schedule.body FROM slot AS s
        LEFT JOIN schedule ON schedule.id = s.schedule
        WHERE s.status = 'free' AND s.at >= ? AND s.at < ? \(chosen)
          AND coalesce(schedule.status, 'active') = 'active'
          AND NOT EXISTS (SELECT 1 FROM booking WHERE booking.slot = s.id)
        ORDER BY s.at, s.id LIMIT ? OFFSET ?
        """, values
      ) { row in
        let slot = try RecordCoding.record(AppointmentSlot.self, from: row, 0)
        let actors =
          row.isNull(1) ? [] : try RecordCoding.record(Schedule.self, from: row, 1).actors
        return FreeSlot(
          slot: slot, practitioner: actors.first { $0.type == .practitioner },
          location: actors.first { $0.type == .location })
      }
    }
  }

  /// A time by its identifier, free or not; nil when there is none.
  public func slot(_ id: AppointmentSlotID) throws -> AppointmentSlot? {
    try stored(AppointmentSlot.self, id: id.value)
  }
}
