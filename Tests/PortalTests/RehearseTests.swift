import Testing

/// A few random conversations; `portal rehearse --turns 100000` holds many.
@Suite struct RehearseTests {
  @Test func randomConversationsBreakNothing() {
    let result = Program.run(["rehearse", "--turns", "300", "--seed", "7"])
    #expect(result.status == 0, "\(result.output)")
    #expect(Plain.complaint(about: result.output) == nil)
    #expect(result.output.contains("300 turns"))
  }

  @Test func randomCallsBreakNothing() {
    let result = Program.run(["rehearse", "--calls", "5", "--seed", "7"])
    #expect(result.status == 0, "\(result.output)")
    #expect(Plain.complaint(about: result.output) == nil)
    #expect(result.output.contains("5 conversations"))
  }
}
