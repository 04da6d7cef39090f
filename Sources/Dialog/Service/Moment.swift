/// Now, as handed in with every turn: the engine and the services never read a clock.
public struct Moment: Hashable, Codable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int64
  /// The same moment on the clinic's clock.
  public let local: CivilDateTime

  /// Makes a moment; `local` must be `seconds` in the clinic's time zone.
  public init(seconds: Int64, local: CivilDateTime) {
    self.seconds = seconds
    self.local = local
  }
}
