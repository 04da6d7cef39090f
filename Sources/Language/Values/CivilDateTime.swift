/// A day and a time of day, in the clinic's time zone unless said otherwise.
public struct CivilDateTime: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// The day.
  public var date: CivilDate
  /// The time of that day.
  public var time: CivilTime

  /// Makes a date and time.
  public init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// Reads `YYYY-MM-DDTHH:MM`, with seconds passed over when they stand there; nil otherwise.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(iso: parts[0]),
      let time = CivilTime(iso: parts[1].prefix(5))
    else { return nil }
    self.init(date: date, time: time)
  }

  /// The moment `minutes` later; negative numbers go back.
  public func adding(minutes: Int) -> CivilDateTime {
    let total = date.dayNumber * 1_440 + time.minuteOfDay + minutes
    let day = total >= 0 ? total / 1_440 : (total - 1_439) / 1_440
    return CivilDateTime(
      date: CivilDate(dayNumber: day), time: CivilTime(minuteOfDay: total - day * 1_440))
  }

  /// `YYYY-MM-DDTHH:MM`.
  public var description: String { "\(date)T\(time)" }

  /// Earlier moments come first.
  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
