import Dialog
import Language
import Testing

@testable import portal

/// Every universal in every state of every intent: none is lost, nothing is done that was not asked
/// for, and the conversation comes back to where it was.
@Suite struct EveryStateTests {
  @Test(arguments: ["en-US", "es-US"])
  func universalsWorkInEveryState(_ tag: String) throws {
    let resources = try #require(Resources.find())
    let now = CivilDateTime(
      date: CivilDate(dayNumber: 20_517), time: CivilTime(minuteOfDay: 540))
    let walk = try TemporaryFolder.with { folder in
      let watch = ActWatch()
      return try SampleTheatre(resources: resources, folder: folder).with(at: now, watch: watch) {
        portal in
        var walk = StateWalk(
          portal: portal, watch: watch, locale: LanguageTag(rawValue: tag), at: now)
        walk.run()
        return walk
      }
    }
    #expect(walk.states >= 100)
    #expect(walk.faults.isEmpty, "\(walk.faults.count): \(walk.faults.prefix(40))")
  }
}
