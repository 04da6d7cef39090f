import Channels
import Dialog
import Services

/// A portal on a stage: its clock is set by the transcript.
struct PortalStage: TranscriptStage {
  private let portal: Portal
  private let beginning: Conversation
  private var conversation: Conversation
  private var moment: Moment

  /// Sets a portal on the stage for a transcript.
  init(portal: Portal, transcript: Transcript) {
    self.portal = portal
    beginning = Conversation(
      locale: transcript.locale, channel: transcript.channel, verbosity: transcript.verbosity)
    conversation = beginning
    moment = portal.zone.moment(at: transcript.now)
  }

  mutating func begin() -> Exchange {
    exchange(portal.engine.begin(&conversation, at: moment))
  }

  mutating func turn(_ heard: Heard) -> Exchange {
    exchange(portal.engine.turn(&conversation, heard, at: moment))
  }

  mutating func setClock(to local: CivilDateTime) { moment = portal.zone.moment(at: local) }

  mutating func hangUp() { conversation = beginning }

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
