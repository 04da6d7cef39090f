import Dialog
import Security
import Store
import Testing

@testable import Services

/// Setting and changing the PIN for the telephone.
@Suite struct SetPINTests {
  private static let password = "river stone maple lamp"

  private func secrets(_ current: String, _ pin: String, again: String? = nil) -> [String: String] {
    ["current": current, "pin": pin, "again": again ?? pin]
  }

  private func pinWorks(_ pin: String, _ fixture: Fixture) throws -> Bool {
    let account = try fixture.store.account(SamplePerson.jonelle.account)
    return account?.pin?.verify(Secret(pin)) ?? false
  }

  @Test("The password proves who it is, and the new PIN is told to the contact on file")
  func withPassword() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let wrong = try fixture.perform("account.set-pin", secrets: secrets("guess", "40718263"))
    #expect(wrong.said == ["account-set-pin-wrong"])
    #expect(try !pinWorks("40718263", fixture))
    let done = try fixture.perform(
      "account.set-pin", secrets: secrets(Self.password, "4071 8263", again: "40718263"))
    #expect(done.said == ["account-set-pin-done"])
    #expect(try pinWorks("40718263", fixture))
    #expect(try fixture.store.outbox().first?.words.contains("account-outbox-pin-changed") == true)
  }

  @Test("On the telephone the PIN proves it, and the password does not")
  func withPIN() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    fixture.channel = .phone
    let password = try fixture.perform(
      "account.set-pin", secrets: secrets(Self.password, "40718263"))
    #expect(password.said == ["account-set-pin-wrong"])
    let done = try fixture.perform("account.set-pin", secrets: secrets("58316204", "40718263"))
    #expect(done.said == ["account-set-pin-done"])
    #expect(try pinWorks("40718263", fixture))
  }

  @Test("Two different PINs are asked for again")
  func differ() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform(
      "account.set-pin", secrets: secrets(Self.password, "40718263", again: "40718264"))
    #expect(outcome.status == .retry)
    #expect(outcome.said == ["account-set-pin-differ"])
  }

  @Test(arguments: [
    ("1234", "account-pin-form"), ("11111111", "account-pin-repeats"),
    ("23456789", "account-pin-sequence"), ("05231966", "account-pin-birth-date"),
    ("52914464", "account-pin-known-number"),
  ])
  func weak(pin: String, message: String) throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let call = fixture.call("account.set-pin", secrets: ["current": "", "pin": pin])
    #expect(try fixture.service("account.set-pin").check("pin", in: call) == Message(message))
  }
}
