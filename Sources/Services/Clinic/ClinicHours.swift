import Dialog

/// When the clinic is open, by the days of the week, on its own clock.
///
/// Written as `mon-fri 08:00-17:00, sat 09:00-12:00`.
public struct ClinicHours: Sendable, Equatable, CustomStringConvertible {
  /// The same hours on some days in a row.
  public struct Stretch: Sendable, Equatable {
    /// The first day, 1 for Monday to 7 for Sunday.
    public let first: Int
    /// The last day, not before the first.
    public let last: Int
    /// When it opens.
    public let from: CivilTime
    /// When it closes, later than it opens.
    public let to: CivilTime
  }

  /// The stretches in the order of the week.
  public let stretches: [Stretch]

  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads hours as they are written in the settings; nil when they are malformed or empty.
  public init?(_ text: String) {
    var stretches: [Stretch] = []
    for part in text.lowercased().split(separator: ",") {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard words.count == 2 else { return nil }
      let days = words[0].split(separator: "-").compactMap { Self.days.firstIndex(of: String($0)) }
      let times = words[1].split(separator: "-").compactMap { CivilTime(iso: $0) }
      guard (1...2).contains(days.count), times.count == 2, times[0] < times[1],
        let first = days.first, let last = days.last, first <= last
      else { return nil }
      stretches.append(
        Stretch(first: first + 1, last: last + 1, from: times[0], to: times[1]))
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches.sorted { ($0.first, $0.from) < ($1.first, $1.from) }
  }

  /// The form in which the settings keep it.
  public var description: String {
    stretches.map { stretch in
      let first = Self.days[stretch.first - 1]
      let days =
        stretch.first == stretch.last ? first : "\(first)-\(Self.days[stretch.last - 1])"
      return "\(days) \(stretch.from)-\(stretch.to)"
    }.joined(separator: ", ")
  }

  /// When it closes, if it is open at a moment; nil when it is closed.
  public func closing(at now: CivilDateTime) -> CivilTime? {
    stretches.filter {
      ($0.first...$0.last).contains(now.date.weekday) && $0.from <= now.time && now.time < $0.to
    }.map(\.to).max()
  }

  /// The next time it opens after a moment; nil never happens within a week.
  public func opening(after now: CivilDateTime) -> CivilDateTime? {
    for ahead in 0...7 {
      let day = now.date.adding(days: ahead)
      let openings = stretches.filter { ($0.first...$0.last).contains(day.weekday) }
        .map { CivilDateTime(date: day, time: $0.from) }
      if let next = openings.filter({ $0 > now }).min() { return next }
    }
    return nil
  }
}
