import Testing

@testable import portal_bench

@Suite struct AGIFuzzTests {
  @Test func hostileLinesBreakNothing() throws {
    let tally = try AGIFuzz(["--count", "15000", "--seed", "3"]).run()
    // All three kinds are met in such a number.
    #expect(tally.environments > 10 && tally.replies > 1_000 && tally.commands > 15_000)
  }
}
