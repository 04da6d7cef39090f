import Dialog
import Testing

@testable import Services

@Suite struct ClinicTimeZoneTests {
  static let hasDatabase = FileBytes.isDirectory(ClinicTimeZone.systemDirectory + "/America")

  static func local(_ text: String) throws -> CivilDateTime {
    try #require(CivilDateTime(iso: text))
  }

  @Test(
    "The clinic's clock at an instant",
    .enabled(if: hasDatabase),
    arguments: [
      ("America/New_York", -5_000_000_000, "1811-07-23T10:10"),
      ("America/New_York", 0, "1969-12-31T19:00"),
      ("America/New_York", 1_772_953_199, "2026-03-08T01:59"),
      ("America/New_York", 1_772_953_200, "2026-03-08T03:00"),
      ("America/New_York", 13_601_088_000, "2400-12-31T19:00"),
      ("America/Los_Angeles", 1_793_512_800, "2026-10-31T23:00"),
      ("America/Phoenix", 1_772_982_000, "2026-03-08T08:00"),
      ("America/Puerto_Rico", 1_793_512_800, "2026-11-01T02:00"),
      ("Pacific/Honolulu", -5_000_000_000, "1811-07-23T04:35"),
      ("Europe/Dublin", 1_793_512_800, "2026-11-01T06:00"),
      ("Europe/Dublin", 13_601_088_000, "2401-01-01T00:00"),
      ("Australia/Lord_Howe", 1_793_512_800, "2026-11-01T17:00"),
      ("Australia/Lord_Howe", 13_601_088_000, "2401-01-01T11:00"),
      ("Asia/Kathmandu", 1_700_000_000, "2023-11-15T03:58"),
      ("America/St_Johns", 1_772_982_000, "2026-03-08T12:30"),
      ("UTC", 59, "1970-01-01T00:00"),
      ("UTC", -1, "1969-12-31T23:59"),
    ])
  func localTime(zone: String, seconds: Int, expected: String) throws {
    let clock = try ClinicTimeZone(named: zone)
    #expect(clock.local(Int64(seconds)).description == expected)
  }

  @Test("Local times find their instant, and clock changes are decided", .enabled(if: hasDatabase))
  func instants() throws {
    let clock = try ClinicTimeZone(named: "America/New_York")
    #expect(clock.seconds(of: try Self.local("2026-03-05T09:00")) == 1_772_719_200)
    // Comes twice on November 1, 2026: the first is still daylight time.
    #expect(clock.seconds(of: try Self.local("2026-11-01T01:30")) == 1_793_511_000)
    // Never comes on March 8, 2026: half an hour past the change.
    let skipped = clock.seconds(of: try Self.local("2026-03-08T02:30"))
    #expect(clock.local(skipped) == (try Self.local("2026-03-08T03:30")))
  }

  @Test("Every hour of a year finds its way back", .enabled(if: hasDatabase))
  func roundTrip() throws {
    for name in ["America/Chicago", "America/Anchorage", "Europe/Dublin", "Africa/Casablanca"] {
      let clock = try ClinicTimeZone(named: name)
      for hour in 0..<8_784 {
        let seconds = 1_767_225_600 + Int64(hour) * 3_600
        let back = clock.seconds(of: clock.local(seconds))
        #expect(back == seconds || back == seconds - 3_600)
      }
    }
  }

  @Test("Names that lead elsewhere, unknown names and missing files are refused with a sentence")
  func problems() {
    for name in ["", "/etc/passwd", "../../etc/passwd", "a b", "America//New_York", "é"] {
      #expect(throws: TimeZoneProblem.noName(name)) { try ClinicTimeZone(named: name) }
    }
    #expect(throws: TimeZoneProblem.noDatabase("/nowhere")) {
      try ClinicTimeZone(named: "America/New_York", in: "/nowhere")
    }
    let fallback = ClinicTimeZone.named("America/New_York", orUTCIn: "/nowhere")
    #expect(fallback.zone == .utc)
    #expect(fallback.problem == .noDatabase("/nowhere"))
    if Self.hasDatabase {
      #expect(throws: TimeZoneProblem.unknown("America/Lakeside")) {
        try ClinicTimeZone(named: "America/Lakeside")
      }
    }
  }

  /// Damaged files never crash the reader: every prefix of a good one, and each byte changed.
  @Test("Damaged files are told from good ones", .enabled(if: hasDatabase))
  func damage() throws {
    let path = ClinicTimeZone.systemDirectory + "/America/Caracas"
    let bytes = try #require(FileBytes.read(path, atMost: 1 << 18))
    #expect(ZoneHistory(compiled: bytes) != nil)
    for length in 0..<bytes.count {
      #expect(ZoneHistory(compiled: Array(bytes[..<length])) == nil)
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] = 0xFF
      _ = ZoneHistory(compiled: changed)?.offset(at: 1_700_000_000)
    }
  }
}
