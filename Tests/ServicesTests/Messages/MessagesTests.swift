import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite("Messages with the care team")
struct MessagesTests {
  @Test("A message counts as read when it was heard, not before")
  func reading() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let patient = try fixture.call("messages.read").requiredPatient()
    #expect(try fixture.perform("messages.count").said.first == "messages-unread")
    let outcome = try fixture.perform("messages.read")
    #expect(outcome.entriesAtOnce == 1)
    #expect(try fixture.store.countOfUnreadMessages(of: patient) == 1)
    let first = try #require(outcome.entries.first)
    #expect(first.heard == "messages.heard")
    let item = try #require(first.choice?.item)
    try fixture.perform("messages.heard", ["entry": .item(item)])
    #expect(try fixture.store.countOfUnreadMessages(of: patient) == 0)
    #expect(try fixture.perform("messages.count").said.first == "messages-unread-none")
  }

  @Test("An answer goes to whoever wrote, in the same thread")
  func reply() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let patient = try fixture.call("messages.reply").requiredPatient()
    let source = try #require(fixture.registry.source(of: "received-message"))
    let choice = try #require(
      try source.choices(of: "received-message", for: fixture.call("messages.reply")).first)
    let slots = ["message": Value.item(choice.item), "text": .text("Thank you.")]
    let review = try fixture.service("messages.reply").review(fixture.call("messages.reply", slots))
    #expect(review["text"] == .text("Thank you"))
    #expect(
      try fixture.perform("messages.reply", slots).said
        == ["messages-sent", "messages-sent-then"])
    let thread = try fixture.store.thread(of: SecureMessageID(choice.item.id), for: patient)
    let answer = try #require(thread.last)
    #expect(answer.body == ["Thank you."])
    #expect(answer.sender?.patient == patient)
    #expect(answer.recipients.first?.practitioner != nil)
  }

  @Test("A message far too long is objected to before it is read back")
  func long() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let text = Value.text(String(repeating: "word ", count: 2_000))
    let objection = try fixture.service("messages.write")
      .check("text", in: fixture.call("messages.write", ["text": text]))
    #expect(objection?.id == "messages-too-long")
  }

  @Test("Another person's message is not there to be answered")
  func others() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let item = Item(kind: "received-message", id: "sample-message-leonor-1", label: Message("x"))
    let outcome = try fixture.perform(
      "messages.reply", ["message": .item(item), "text": .text("hello")])
    #expect(outcome.status == .refused)
  }
}
