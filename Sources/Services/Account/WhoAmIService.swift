import Dialog
import Store

/// Says who is signed in, and for whom they act.
struct WhoAmIService: Service {
  let store: Store

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let actor = call.session.actor, let id = call.account,
      let account = try store.account(id)
    else { return .done(Message("account-who-am-i-nobody")) }
    var outcome = Outcome.done(
      Message(
        "account-who-am-i-self",
        ["name": .name(actor.name), "username": .text(account.username)]))
    if let subject = call.session.subject {
      outcome.reply.append(
        Message("account-who-am-i-for", ["subject": .name(subject.name)]))
    }
    return outcome
  }
}
