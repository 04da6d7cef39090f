import SwitchPeer
import Testing

@testable import Channels
@testable import Dialog
@testable import Services
@testable import Store
@testable import portal

/// Hanging up at every command of every written conversation that does something.
///
/// At each command the clinic is copied as it is: that is what a hang-up there leaves. A part of the
/// conversations is taken here, and all with `PLAINSPOKEN_CARRY=all` in the environment.
@Suite(.serialized) struct HangUpTests {
  /// Every how many conversations one is taken.
  private static let share = 110

  /// What was seen at one command.
  private struct Sight {
    var records: Set<String>
    var audited: Int64
  }

  @Test func nothingIsHalfDoneAndTheNextCallGoesOn() throws {
    let resources = try #require(Resources.find())
    let scratch = Scratch()
    let theatre = SampleTheatre(resources: resources, folder: scratch.path)
    var tally = (conversations: 0, commands: 0, acts: 0, offers: 0)
    for (place, transcript) in CarriedTranscriptTests.conversations.enumerated()
    where CarriedTranscriptTests.takes(transcript) ?? (place % Self.share == 17) {
      var sights: [Sight] = []
      var stood: [String] = []
      let outcome = try CarriedCall(
        transcript, means: .text, door: place % 2 == 0 ? .agi : .fastAGI, theatre: theatre
      ).play { wire, portal, folder in
        do {
          let audited = try portal.store.verifyAudit()
          #expect(audited.isIntact)
          let sight = Sight(records: try portal.store.recordRows(), audited: audited.rows)
          if let last = sights.last, last.records != sight.records {
            tally.acts += 1
            // No act without its line, and no line for half of it.
            #expect(
              sight.audited > last.audited, "\(transcript.file), \(transcript.name ?? "")")
          }
          sights.append(sight)
          guard let call = wire.board.call else { return }
          let conversation = call.state.conversation
          let stands = "\(conversation.keptForms)"
          // The same place was tried.
          guard conversation.session.isSignedIn, stood.last != stands else { return }
          stood.append(stands)
          let offers = try theatre.fork(folder, seed: 3) { fork, _ in
            try self.nextCallOffers(on: fork, after: call)
          }
          if offers { tally.offers += 1 }
          #expect(
            offers == !conversation.keptForms.isEmpty,
            "\(transcript.file), \(transcript.name ?? ""): \(conversation.keptForms)")
        } catch {
          Issue.record(error)
        }
      }
      guard outcome.reason == nil || !sights.isEmpty else { continue }
      // Who hangs up is signed out.
      #expect(outcome.openSessions == 0, "\(transcript.file), \(transcript.name ?? "")")
      tally.conversations += 1
      tally.commands += sights.count
      try hangUp(in: transcript, place: place, theatre: theatre, sights)
    }
    #expect(tally.conversations > 2 && tally.commands > 60)
    if CarriedTranscriptTests.asked != nil { print("hang-ups: \(tally)") }
  }

  /// Hangs up for real at one command, chosen by the conversation's place, in one of the three ways.
  private func hangUp(
    in transcript: Transcript, place: Int, theatre: SampleTheatre, _ sights: [Sight]
  ) throws {
    let begins = transcript.turns.count { $0.step == .begin }
    guard sights.count > 2, begins == 1 else { return }
    let number = place * 7_919 % sights.count
    let ways: [AsteriskPeer.HangUp] = [.before(number), .during(number), .cut(number)]
    let outcome = try CarriedCall(
      transcript, means: .text, door: place % 2 == 0 ? .fastAGI : .agi, theatre: theatre
    ).play(hangUp: ways[place % 3])
    #expect(outcome.faults == [])
    #expect(outcome.left == sights[number].records)
    #expect(outcome.openSessions == 0)
  }

  /// Whether the same person's next call, two minutes later, offers to go on with something.
  private func nextCallOffers(on portal: Portal, after call: PhoneCall) throws -> Bool {
    let before = call.state.conversation
    guard let name = before.session.actor?.name,
      let person = SamplePerson.all.first(where: { $0.firstName == name }), let pin = person.pin,
      let phone = person.phone
    else { return false }
    let moment = portal.zone.moment(call.now().seconds + 120)
    var next = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: Conversation(locale: person.language, channel: .phone)),
      now: { moment })
    _ = next.step(after: .call(PhoneCaller(language: person.language, isText: true)))
    let isEnglish = person.language == .english
    let lines = [
      isEnglish ? "sign in" : "entrar", isEnglish ? "yes" : "sí", phone, person.birthDate, pin,
      "code",
    ]
    for line in lines {
      _ = next.step(after: .text(line == "code" ? portal.latestCode() ?? "" : line))
    }
    #expect(next.state.conversation.session.isSignedIn)
    if let subject = before.session.subject, subject != next.state.conversation.session.subject {
      // What was begun for somebody else is offered once their record is open.
      return !before.keptForms.isEmpty
    }
    return next.reply.statements.contains { $0.id.hasPrefix("dialog-begun-offer") }
  }
}
