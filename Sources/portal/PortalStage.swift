import Channels
import Dialog
import Foundation
import Services

/// A portal on a stage: its clock is set by the transcript.
struct PortalStage: TranscriptStage {
  private let portal: Portal
  private let beginning: Conversation
  private let watch: ActWatch
  /// The acts that are read back before they are done.
  private let guarded: Set<String>
  private(set) var conversation: Conversation
  private var moment: Moment
  private var unconfirmed: String?

  /// Sets a portal on the stage for a transcript; the watch is the one that the portal was made with.
  init(portal: Portal, transcript: Transcript, watch: ActWatch) {
    self.portal = portal
    self.watch = watch
    guarded = Set(portal.library.intents.filter(\.confirms).compactMap(\.service))
    beginning = Conversation(
      locale: transcript.locale, channel: transcript.channel, verbosity: transcript.verbosity)
    conversation = beginning
    moment = portal.zone.moment(at: transcript.now)
  }

  mutating func begin() -> Exchange {
    exchange(portal.engine.begin(&conversation, at: moment))
  }

  mutating func turn(_ heard: Heard) -> Exchange {
    let expected = conversation.latestReply?.expects
    _ = watch.take()
    if case .secret = heard {} else { keepAndTakeUp() }
    let result = exchange(portal.engine.turn(&conversation, heard, at: moment))
    unconfirmed = expected == .yesOrNo ? nil : watch.take().first(where: guarded.contains)
    return result
  }

  mutating func setClock(to local: CivilDateTime) { moment = portal.zone.moment(at: local) }

  mutating func hangUp() { conversation = beginning }

  func unconfirmedAct() -> String? { unconfirmed }

  /// `portal ask` ends after each line, and the next one goes on from what was kept.
  private mutating func keepAndTakeUp() {
    guard conversation.channel == .command, let kept = try? JSONEncoder().encode(conversation),
      let takenUp = try? JSONDecoder().decode(Conversation.self, from: kept)
    else { return }
    conversation = takenUp
  }

  /// The digits of the latest message in the outbox that has six or more of them in a row.
  func latestCode() -> String? {
    for message in (try? portal.store.outbox(limit: 10)) ?? [] {
      var digits = ""
      for character in message.words + "." {
        if character.isASCII, character.isNumber {
          digits.append(character)
        } else if character != " " || digits.isEmpty {
          if digits.count >= 6 { return digits }
          digits = ""
        }
      }
    }
    return nil
  }

  private func exchange(_ reply: Reply) -> Exchange {
    Exchange(
      lines: portal.wording.lines(for: reply, verbosity: conversation.verbosity),
      expects: reply.expects, status: reply.status, locale: reply.locale)
  }
}
