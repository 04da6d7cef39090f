import Testing

@testable import Services

@Suite struct ZoneRuleTests {
  @Test(
    "Rules of the years to come",
    arguments: [
      ("EST5EDT,M3.2.0,M11.1.0", 1_772_953_199, -18_000),
      ("EST5EDT,M3.2.0,M11.1.0", 1_772_953_200, -14_400),
      ("EST5EDT,M3.2.0,M11.1.0", 1_793_512_799, -14_400),
      ("EST5EDT,M3.2.0,M11.1.0", 1_793_512_800, -18_000),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_793_512_800, 0),
      ("<-03>3", 0, -10_800),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 4_102_444_800, 39_600),
      ("EST5EDT,0/0,J365/25", 1_772_953_199, -14_400),
      ("UTC0", 5, 0),
    ])
  func offsets(rule: String, seconds: Int, offset: Int) throws {
    #expect(try #require(ZoneRule(rule)).offset(at: Int64(seconds)) == offset)
  }

  @Test(
    "Malformed rules are refused",
    arguments: [
      "", "E5", "EST", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "<-03",
      "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,366,J365", "EST25", "EST5:60",
      "EST5EDT,M3.2.0/168,M11.1.0", "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.2.7,M11.1.0",
    ])
  func malformed(rule: String) {
    #expect(ZoneRule(rule) == nil)
  }
}
