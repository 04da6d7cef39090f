import Dialog
import Testing

@testable import Services

@Suite("Bills and insurance")
struct BillingTests {
  @Test("The total comes first, and the statements add up to it")
  func balance() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("billing.balance")
    #expect(outcome.said == ["billing-owed", "billing-statements"])
    guard case .money(let total)? = outcome.reply[0].arguments["total"] else {
      Issue.record("The total is no amount of money.")
      return
    }
    let cents = outcome.entries.reduce(Int64(0)) { sum, entry in
      guard case .money(let part)? = entry.messages[0].arguments["amount"] else { return sum }
      return sum + part.amount.coefficient
    }
    #expect(cents == total.amount.coefficient)
  }

  @Test("Paying is not claimed to have happened")
  func pay() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("billing.pay")
    #expect(outcome.status == .refused)
    #expect(outcome.said.prefix(2) == ["billing-pay-not-here", "billing-pay-call"])
  }

  @Test("Somebody without bills or insurance is told so")
  func nothing() throws {
    let fixture = try Fixture()
    fixture.session = Session(actor: Principal(id: "a|t|nobody", name: "Nobody"))
    #expect(try fixture.perform("billing.balance").said == ["billing-nothing"])
    #expect(try fixture.perform("billing.coverage").said.first == "billing-coverage-none")
  }
}
