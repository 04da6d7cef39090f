import Channels
import Dialog
import Foundation
import Language
import Services

/// A portal on a stage: its clock is set by the transcript.
struct PortalStage: TranscriptStage {
  private let portal: Portal
  private let beginning: Conversation
  private let watch: ActWatch
  /// The acts that are read back before they are done.
  private let guarded: Set<String>
  private(set) var conversation: Conversation
  /// The call, where the transcript is one.
  private var call: PhoneCall?
  private let clock: StageClock
  private var unconfirmed: String?

  /// Sets a portal on the stage for a transcript; the watch is the one that the portal was made with.
  init(portal: Portal, transcript: Transcript, watch: ActWatch) {
    self.portal = portal
    self.watch = watch
    guarded = Set(portal.library.intents.filter(\.confirms).compactMap(\.service))
    beginning = Conversation(
      locale: transcript.locale, channel: transcript.channel, verbosity: transcript.verbosity)
    conversation = beginning
    clock = StageClock(portal.zone.moment(at: transcript.now))
  }

  mutating func begin() -> Exchange {
    guard conversation.channel == .phone else {
      return exchange(portal.engine.begin(&conversation, at: clock.moment))
    }
    let clock = clock
    var call = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: conversation), now: { clock.moment })
    let exchange = step(&call, after: .call(PhoneCaller(language: conversation.locale)))
    self.call = call
    return exchange
  }

  mutating func turn(_ heard: Heard) -> Exchange {
    let expected = conversation.latestReply?.expects
    _ = watch.take()
    if var call {
      let result = step(&call, after: Self.event(heard))
      self.call = call
      unconfirmed = expected == .yesOrNo ? nil : watch.take().first(where: guarded.contains)
      return result
    }
    if case .secret = heard {} else { keepAndTakeUp() }
    let result = exchange(portal.engine.turn(&conversation, heard, at: clock.moment))
    unconfirmed = expected == .yesOrNo ? nil : watch.take().first(where: guarded.contains)
    return result
  }

  mutating func setClock(to local: CivilDateTime) {
    clock.set(portal.zone.moment(at: local))
  }

  mutating func hangUp() {
    _ = call?.step(after: .hangUp)
    call = nil
    conversation = beginning
  }

  func unconfirmedAct() -> String? { unconfirmed }

  /// What a line of a transcript is on the telephone: secrets are keyed, and all keys end with pound.
  private static func event(_ heard: Heard) -> PhoneEvent {
    switch heard {
    case .said(let guesses): .heard(guesses.map { PhoneGuess($0.text) })
    case .secret(let keys), .keys(let keys): .keys(keys, isEnded: true)
    case .answer(let words), .command(let words): .heard([PhoneGuess(words)])
    case .silence, .unreadable, .recording: .silence
    }
  }

  private mutating func step(_ call: inout PhoneCall, after event: PhoneEvent) -> Exchange {
    let step = call.step(after: event)
    conversation = call.state.conversation
    let lines = step.sentences.flatMap { LineWrapper.wrap($0.text, columns: Wording.columns) }
    return Exchange(
      lines: lines, expects: step.next == .hangUp ? .nothing : call.expects, status: .done,
      locale: step.locale)
  }

  /// `portal ask` ends after each line, and the next one goes on from what was kept.
  private mutating func keepAndTakeUp() {
    guard conversation.channel == .command, let kept = try? JSONEncoder().encode(conversation),
      let takenUp = try? JSONDecoder().decode(Conversation.self, from: kept)
    else { return }
    conversation = takenUp
  }

  /// The digits of the latest message in the outbox that has six or more of them in a row.
  func latestCode() -> String? { portal.latestCode() }

  private func exchange(_ reply: Reply) -> Exchange {
    Exchange(
      lines: portal.wording.lines(for: reply, verbosity: conversation.verbosity),
      expects: reply.expects, status: reply.status, locale: reply.locale)
  }
}
