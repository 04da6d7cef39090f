import Dialog
import Language
import Testing

/// Dialog files: what authors write, and what they are told when it is wrong.
struct DialogFileTests {
  @Test func readsEveryStatement() throws {
    var library = DialogLibrary()
    let findings = library.add(
      source: """
        # A comment, and indentation that means nothing.
        intent visits.cancel
          needs sign-in
        needs scope visits manage   # a comment after a statement
        slot visit upcoming-visit required
        slot day date future
        slot reason text optional
        slot note dictation
        slot pin secret required
        confirm always
        does visits.cancel
        undo visits.restore
        offer signed-in

        intent support.hours
        reply support-hours
        """, file: "visits.dialog")
    #expect(findings.isEmpty)
    let intent = try #require(library["visits.cancel"])
    #expect(intent.line == 2)
    #expect(intent.needsSignIn)
    #expect(intent.scope?.area == "visits")
    #expect(intent.scope?.level == .manage)
    #expect(intent.slots.map(\.name) == ["visit", "day", "reason", "note", "pin"])
    #expect(
      intent.slots.map(\.kind) == [
        .item("upcoming-visit"), .value(.date), .text, .text, .secret,
      ])
    #expect(intent.slots.map(\.isRequired) == [true, false, false, false, true])
    #expect(intent.slots[1].preference == .future)
    #expect(intent.slots.map(\.wording) == [.text, .text, .text, .dictation, .text])
    #expect(intent.confirms)
    #expect(intent.service == "visits.cancel")
    #expect(intent.undoService == "visits.restore")
    #expect(intent.messagePrefix == "visits-cancel")
    #expect(library.offered(signedIn: true).map(\.name) == ["visits.cancel"])
    #expect(library["support.hours"]?.reply == "support-hours")
  }

  @Test func aChannelMayHaveItsOwnWayToSignIn() {
    var library = DialogLibrary()
    let findings = library.add(
      source: """
        intent desk.sign-in
        grants sign-in
        does desk.sign-in
        intent desk.sign-in-by-phone
        grants sign-in on phone command
        does desk.sign-in-by-phone
        """, file: "desk.dialog")
    #expect(findings.isEmpty)
    #expect(library.signIn(on: .terminal)?.name == "desk.sign-in")
    #expect(library.signIn(on: .lines)?.name == "desk.sign-in")
    #expect(library.signIn(on: .phone)?.name == "desk.sign-in-by-phone")
    #expect(library.signIn(on: .command)?.name == "desk.sign-in-by-phone")
  }

  /// Each wrong line, the line it is reported on, and a part of the sentence.
  @Test(arguments: [
    ("intent a.b\ndoes x\nslto v date", 3, "did you mean slot"),
    ("intent a.b\ndoes x\nflurb", 3, "There is no statement flurb"),
    ("does x", 1, "must follow the intent line"),
    ("intent A.B\ndoes x", 1, "small letters"),
    ("intent a.b c\ndoes x", 1, "one name"),
    ("intent a.b\ndoes x\nintent a.b\ndoes y", 3, "line 1"),
    ("intent a.b\ndoes x\nslot v", 3, "name and a type"),
    ("intent a.b\ndoes x\ngrants sign-in on", 3, "such as phone"),
    ("intent a.b\ndoes x\ngrants sign-in on radio", 3, "such as phone"),
    ("intent a.b\ndoes x\ngrants sign-in phone", 3, "such as phone"),
    ("intent a.b\ndoes x\nslot v date maybe", 3, "maybe"),
    ("intent a.b\ndoes x\nslot v date\nslot v time", 4, "twice"),
    ("intent a.b\ndoes x\nconfirm sometimes", 3, "always or never"),
    ("intent a.b\ndoes x\nneeds tea", 3, "needs line"),
    ("intent a.b\ndoes x\nneeds scope visits own", 3, "view or manage"),
    ("intent a.b\ndoes x\ndoes y", 3, "already"),
    ("intent a.b\ndoes x\ngrants everything", 3, "sign-in"),
    ("intent a.b\ndoes x\noffer now", 3, "stands alone"),
    ("intent a.b\nneeds sign-in", 1, "does nothing"),
  ])
  func reportsWrongLines(source: String, line: Int, part: String) throws {
    var library = DialogLibrary()
    let findings = library.add(source: source, file: "a.dialog")
    let finding = try #require(findings.first)
    #expect(finding.line == line)
    #expect(finding.file == "a.dialog")
    #expect(finding.message.contains(part), "\(finding.message)")
  }

  @Test func keepsTheRestOfAFileWithWrongLines() {
    var library = DialogLibrary()
    let findings = library.add(
      source: "intent a.b\nflurb\ndoes x\r\nintent c.d\r\nreply hello\r\n", file: "a.dialog")
    #expect(findings.count == 1)
    #expect(library.intents.map(\.name) == ["a.b", "c.d"])
  }

  @Test func oneIntentStandsInOneFile() {
    var library = DialogLibrary()
    #expect(library.add(source: "intent a.b\ndoes x", file: "a.dialog").isEmpty)
    let findings = library.add(source: "intent a.b\ndoes y", file: "b.dialog")
    #expect(findings.count == 1)
    #expect(library["a.b"]?.service == "x")
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool = Array("intent slot does a.b needs scope confirm # \n\n".utf8)
        bytes.append(
          state >> 40 & 7 == 0 ? UInt8(state >> 56) : pool[Int(state >> 33) % pool.count])
      }
      var library = DialogLibrary()
      _ = library.add(source: String(decoding: bytes, as: UTF8.self), file: "x.dialog")
    }
  }
}
