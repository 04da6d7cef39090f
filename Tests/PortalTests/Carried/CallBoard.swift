import Dialog
import Synchronization

@testable import Channels

/// What a call that runs on another thread shows: where it stands, and what was said in it.
final class CallBoard: Sendable {
  private struct State {
    var call: PhoneCall?
    var said: [[PhoneSentence]] = []
    var ending: AGIEnding?
    /// How much of what was said has been read.
    var read = 0
  }

  private let state = Mutex(State())

  /// The call after its latest step.
  var call: PhoneCall? { state.withLock { $0.call } }
  /// How the call ended; nil while it goes on.
  var ending: AGIEnding? { state.withLock { $0.ending } }

  func show(_ call: PhoneCall) { state.withLock { $0.call = call } }
  func end(_ ending: AGIEnding) { state.withLock { $0.ending = ending } }

  /// Notes an utterance; its number is the name of its file.
  func say(_ sentences: [PhoneSentence]) -> Int {
    state.withLock { state in
      state.said.append(sentences)
      return state.said.count - 1
    }
  }

  /// What was said since the last time, a sentence each.
  func news() -> [String] {
    state.withLock { state in
      defer { state.read = state.said.count }
      return state.said[state.read...].joined().map(\.text)
    }
  }
}

/// The portal's side of a call, which shows each step on a board.
struct ShownCall: PhonePartner {
  var call: PhoneCall
  let board: CallBoard

  mutating func step(after event: PhoneEvent) -> PhoneStep {
    let step = call.step(after: event)
    board.show(call)
    return step
  }
}

/// Gives every utterance a file with a number for a name, and shows what is in it.
final class ShowingSpeaker: PhoneSpeaker {
  private let board: CallBoard

  init(_ board: CallBoard) { self.board = board }

  func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan {
    SpokenPlan([.file("/sounds/\(board.say(sentences))")])
  }

  func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan {
    SpokenPlan([.letters("x")])
  }

  func end() {}
}
