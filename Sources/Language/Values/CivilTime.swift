/// A time of day to the minute, without a time zone.
public struct CivilTime: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Makes a time; nil when there is no such time of day.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Makes the time that lies `minuteOfDay` minutes after midnight, taken modulo a day.
  public init(minuteOfDay: Int) {
    let wrapped = ((minuteOfDay % 1_440) + 1_440) % 1_440
    hour = wrapped / 60
    minute = wrapped % 60
  }

  /// Reads `HH:MM`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Midnight, the start of a day.
  public static let midnight = CivilTime(minuteOfDay: 0)

  /// Minutes since midnight, 0 to 1,439.
  public var minuteOfDay: Int { hour * 60 + minute }

  /// `HH:MM` of the 24-hour clock.
  public var description: String {
    "\(CivilDate.padded(hour, 2)):\(CivilDate.padded(minute, 2))"
  }

  /// Earlier times come first.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }
}
