import Testing

@testable import portal_bench

@Suite struct AGIFuzzTests {
  @Test func hostileLinesBreakNothing() throws {
    let tally = try AGIFuzz(["--count", "60000", "--seed", "3"]).run()
    // All three kinds are met in such a number.
    #expect(tally.environments > 50 && tally.replies > 5_000 && tally.commands > 60_000)
  }
}
