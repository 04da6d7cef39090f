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

  @Test("A recording is read back, sent once, found by staff, and belongs to one person")
  func recording() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let call = fixture.call("messages.reply")
    let patient = try call.requiredPatient()
    let source = try #require(fixture.registry.source(of: "received-message"))
    let choice = try #require(try source.choices(of: "received-message", for: call).first)
    let sound = Array("RIFF".utf8)
    let id = try #require(
      try fixture.portal.keepRecording(sound, seconds: 12, in: call.session, at: call.moment))
    let slots = [
      "message": Value.item(choice.item), "text": .item(Item(recording: id, seconds: 12)),
    ]
    let reply = try fixture.service("messages.reply")
    #expect(try reply.review(fixture.call("messages.reply", slots))["seconds"] == .count(12))
    #expect(try reply.check("text", in: fixture.call("messages.reply", slots)) == nil)
    #expect(try fixture.perform("messages.reply", slots).said.first == "messages-sent")
    let sent = try #require(
      try fixture.store.thread(of: SecureMessageID(choice.item.id), for: patient).last)
    #expect(sent.body == [] && sent.attachments.first?.contentType == "audio/wav")
    let lines = try MessageSpeech(store: fixture.store, zone: fixture.portal.zone).lines(sent)
    #expect(lines.last == Message("messages-voice", ["seconds": .count(12)]))
    // It is part of that message for good.
    #expect(throws: StoreError.conflict) { try fixture.perform("messages.reply", slots) }
    let desk = StaffDesk(portal: fixture.portal, name: "Ruth Okafor", at: call.moment)
    #expect(try desk.requests().messages.contains { $0.id == "staff-letter-voice" })
    var heard: [UInt8] = []
    let answer = try desk.voice(of: sent.id.value) { bytes in
      heard = bytes
      return true
    }
    #expect(answer.succeeded && heard == sound)
    let row = try #require(try fixture.store.auditRows(of: patient, limit: 1).first)
    #expect(row.entry.action == "staff.voice")
    #expect(try !desk.voice(of: choice.item.id) { _ in true }.succeeded)
    #expect(try !desk.voice(of: "nothing") { _ in true }.succeeded)
  }

  @Test("A recording that is not sent is deleted with the drafts, and then asked for again")
  func recordingEnds() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let call = fixture.call("messages.write")
    let keep = { (moment: Moment) in
      try fixture.portal.keepRecording([1, 2], seconds: 3, in: call.session, at: moment)
    }
    let id = try #require(try keep(call.moment))
    let slots = ["text": Value.item(Item(recording: id, seconds: 3))]
    let write = try fixture.service("messages.write")
    #expect(try write.check("text", in: fixture.call("messages.write", slots)) == nil)
    let later = fixture.portal.zone.moment(call.moment.seconds + 31 * 86_400)
    _ = try keep(later)
    #expect(
      try write.check("text", in: fixture.call("messages.write", slots))?.id
        == "messages-recording-gone")
    #expect(
      try fixture.portal.keepRecording([1], seconds: 3, in: Session(), at: call.moment) == nil)
    let long = [UInt8](repeating: 0, count: PortalServices.longestRecording + 1)
    #expect(
      try fixture.portal.keepRecording(long, seconds: 3, in: call.session, at: call.moment) == nil)
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
