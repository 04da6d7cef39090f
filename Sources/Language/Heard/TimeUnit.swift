/// The units in which people count time.
enum TimeUnit: Hashable, Sendable {
  case second, minute, hour, day, workday, week, fortnight, weekend, month, quarter, season, year
  case decade, century
}
