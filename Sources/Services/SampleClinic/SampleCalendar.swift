import Dialog
import Records

/// Days and times of the sample clinic, counted from the moment at which it is made.
struct SampleCalendar: Sendable {
  let now: Int64
  let zone: ClinicTimeZone
  /// The day on the clinic's calendar.
  let today: CivilDate

  init(now: Int64, zone: ClinicTimeZone) {
    self.now = now
    self.zone = zone
    today = zone.local(now).date
  }

  /// A time of day, some days from today.
  func instant(days: Int, _ time: String) -> Instant {
    instant(today.adding(days: days), time)
  }

  /// A time of day, some months before today.
  func instant(monthsAgo months: Int, _ time: String) -> Instant {
    instant(today.adding(months: -months), time)
  }

  /// A time of day on the first day on which the clinic works, `days` from today or later.
  func workday(in days: Int, _ time: String) -> Instant {
    instant(workday(in: days), time)
  }

  /// The first day from Monday to Friday, `days` from today or later.
  func workday(in days: Int) -> CivilDate {
    var day = today.adding(days: days)
    while day.weekday > 5 { day = day.adding(days: 1) }
    return day
  }

  /// A time of day on some day of the clinic's calendar.
  func instant(_ day: CivilDate, _ time: String) -> Instant {
    let clock = CivilTime(iso: time) ?? .midnight
    return Instant(seconds: zone.seconds(of: CivilDateTime(date: day, time: clock)))
  }

  /// The days from Monday to Friday of the next weeks, tomorrow first.
  func workdays(weeks: Int) -> [CivilDate] {
    (1...weeks * 7).map { today.adding(days: $0) }.filter { $0.weekday <= 5 }
  }
}
