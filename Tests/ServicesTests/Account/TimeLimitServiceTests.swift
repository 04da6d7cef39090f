import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite("How long a sign-in lasts without a word")
struct TimeLimitServiceTests {
  private func isSignedIn(_ fixture: Fixture, after seconds: Int64, isUsed: Bool = false) throws
    -> Bool
  {
    try fixture.portal.access.current(
      fixture.session, at: fixture.portal.zone.moment(fixture.now + seconds), isUsed: isUsed
    ).isSignedIn
  }

  @Test(
    "15 minutes on text, 3 on the telephone", arguments: [(ChannelKind.lines, 900), (.phone, 180)])
  func usual(channel: ChannelKind, seconds: Int) throws {
    let fixture = try Fixture()
    fixture.channel = channel
    try fixture.signInAsJonelle()
    #expect(try isSignedIn(fixture, after: Int64(seconds) - 1))
    #expect(try !isSignedIn(fixture, after: Int64(seconds)))
  }

  @Test("Silence does not keep it, a word does")
  func silence() throws {
    let fixture = try Fixture()
    fixture.channel = .phone
    try fixture.signInAsJonelle()
    #expect(try isSignedIn(fixture, after: 170))
    #expect(try !isSignedIn(fixture, after: 181))
    for step in 1...20 {
      #expect(try isSignedIn(fixture, after: Int64(step) * 170, isUsed: true))
    }
  }

  @Test("Ten times as long for who asks, now and from then on, and back again")
  func more() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    #expect(
      try fixture.perform("account.time-limit").said == [
        "account-time-limit-is", "account-time-limit-more",
      ])
    #expect(
      try fixture.perform("account.more-time").reply.first?.arguments["time"]
        == .duration(minutes: 150))
    #expect(try isSignedIn(fixture, after: 8_999))
    #expect(try !isSignedIn(fixture, after: 9_000))
    fixture.session = Session()
    fixture.channel = .phone
    try fixture.signInAsJonelle()
    #expect(try isSignedIn(fixture, after: 1_799))
    try fixture.perform("account.usual-time")
    #expect(try !isSignedIn(fixture, after: 180))
  }
}
