import Dialog

/// The time zone of a clinic's clock: instants to the local day and time, and back.
///
/// It reads the compiled time zone files of the operating system (`tzdata`, RFC 8536), and the rule
/// at their end for the years after the last change that they list. No ICU, nothing is cached.
public struct ClinicTimeZone: Sendable, Equatable {
  /// The name, such as `America/New_York`.
  public let identifier: String
  private let history: ZoneHistory

  /// Where Debian keeps the compiled time zones.
  public static let systemDirectory = "/usr/share/zoneinfo"

  /// Coordinated Universal Time, which needs no file.
  public static let utc = ClinicTimeZone(
    identifier: "UTC", history: ZoneHistory(changes: [], offsets: [], first: 0, rule: nil))

  /// Reads a time zone by its name.
  ///
  /// - Parameters:
  ///   - identifier: a name such as `America/New_York`; `UTC` is always known.
  ///   - directory: the folder of compiled time zones.
  /// - Throws: `TimeZoneProblem`.
  public init(named identifier: String, in directory: String = systemDirectory) throws {
    if identifier == "UTC" {
      self = .utc
      return
    }
    guard ClinicTimeZone.isName(identifier) else { throw TimeZoneProblem.noName(identifier) }
    guard FileBytes.isDirectory(directory) else {
      throw TimeZoneProblem.noDatabase(directory)
    }
    guard let bytes = FileBytes.read(directory + "/" + identifier, atMost: 1 << 18) else {
      throw TimeZoneProblem.unknown(identifier)
    }
    guard let history = ZoneHistory(compiled: bytes) else {
      throw TimeZoneProblem.unreadable(identifier)
    }
    self.init(identifier: identifier, history: history)
  }

  /// Reads a time zone, or falls back to UTC and says why.
  public static func named(
    _ identifier: String, orUTCIn directory: String = systemDirectory
  ) -> (zone: ClinicTimeZone, problem: TimeZoneProblem?) {
    do {
      return (try ClinicTimeZone(named: identifier, in: directory), nil)
    } catch let problem as TimeZoneProblem {
      return (.utc, problem)
    } catch {
      return (.utc, .unreadable(identifier))
    }
  }

  private init(identifier: String, history: ZoneHistory) {
    self.identifier = identifier
    self.history = history
  }

  /// How far the local clock stands ahead of UTC at an instant, in seconds.
  public func offset(at seconds: Int64) -> Int { history.offset(at: seconds) }

  /// What the clinic's clock and calendar show at an instant, in seconds since 1970 UTC.
  public func local(_ seconds: Int64) -> CivilDateTime {
    let shown = seconds + Int64(offset(at: seconds))
    let day = shown.flooredQuotient(by: 86_400)
    let minute = Int(shown - day * 86_400) / 60
    return CivilDateTime(
      date: CivilDate(dayNumber: Int(day)), time: CivilTime(minuteOfDay: minute))
  }

  /// The instant at which the clinic's clock shows a day and time, in seconds since 1970 UTC.
  ///
  /// A time that comes twice, when clocks go back, is the first of the two. A time that never comes,
  /// when clocks go forward, is as many minutes after the change as it was meant to be.
  public func seconds(of local: CivilDateTime) -> Int64 {
    let shown = Int64(local.date.dayNumber) * 86_400 + Int64(local.time.minuteOfDay) * 60
    let before = Int64(offset(at: shown - 86_400))
    let after = Int64(offset(at: shown + 86_400))
    for offset in [before, after] where Int64(self.offset(at: shown - offset)) == offset {
      return shown - offset
    }
    return shown - before
  }

  /// The instant with which a day begins on the clinic's clock.
  public func start(of date: CivilDate) -> Int64 {
    seconds(of: CivilDateTime(date: date, time: .midnight))
  }

  /// An instant as services and the engine are told it.
  public func moment(_ seconds: Int64) -> Moment {
    Moment(seconds: seconds, local: local(seconds))
  }

  /// The moment at which the clinic's clock shows a day and time.
  public func moment(at local: CivilDateTime) -> Moment { moment(seconds(of: local)) }

  /// Names are folders and words; nothing that could lead out of the directory.
  private static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return text.utf8.count <= 64 && !parts.isEmpty
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
              UInt8(ascii: "-"):
              true
            default: false
            }
          }
      }
  }
}
