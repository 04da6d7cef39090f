import SwitchPeer

@testable import Channels
@testable import Dialog
@testable import Services
@testable import Store
@testable import portal

/// A written conversation of the terminal, carried on a telephone through a switch: each step is taken
/// on both, and what the terminal tells the call has to tell.
struct CarriedCall {
  /// How the caller answers.
  enum Means: String {
    /// In the lines of a text call.
    case text
    /// By voice, through the switch's recogniser; what is secret is keyed.
    case voice
  }

  /// Why a conversation cannot be carried to its end.
  enum Reason {
    /// It has keys of its own.
    case keys
    /// It goes on after the call was handed to a person, or was over.
    case goesOn
    /// It signs in somebody who has no PIN.
    case noPIN
    /// It gives a secret that has letters, which no key has and nobody should say aloud.
    case letters
    /// It chooses by its number what stands on an earlier page.
    case earlierPage
    /// The telephone's own sign-in went wrong.
    case signIn
  }

  /// What came of it.
  struct Outcome {
    /// Why it cannot be carried; nil when it was.
    var reason: Reason?
    /// What the call did not tell, or did otherwise.
    var faults: [String] = []
    /// Facts that were compared.
    var facts = 0
    /// What the records held after a hang-up.
    var left: Set<String> = []
    /// The sign-ins that outlasted the calls.
    var openSessions: Int64 = 0
  }

  private let theatre: SampleTheatre
  private let transcript: Transcript
  private let means: Means
  private let door: WiredCall.Door

  init(_ transcript: Transcript, means: Means, door: WiredCall.Door, theatre: SampleTheatre) {
    self.transcript = transcript
    self.means = means
    self.door = door
    self.theatre = theatre
  }

  /// Plays it on both.
  ///
  /// The caller hangs up as told; `atCommand` sees each command before it is carried out, and the
  /// folder of the telephone's clinic.
  func play(
    hangUp: AsteriskPeer.HangUp? = nil, atCommand: ((WiredCall, Portal, String) -> Void)? = nil
  ) throws -> Outcome {
    let watch = ActWatch()
    let clinic = try theatre.clinic(around: transcript.now)
    return try theatre.with(at: transcript.now, watch: watch) { terminal in
      try theatre.fork(clinic, seed: 2) { telephone, folder in
        var play = Play(
          transcript, means: means, door: door, terminal: terminal, telephone: telephone,
          watch: watch)
        play.hangUp = hangUp
        play.atCommand = atCommand.map { see in { see($0, telephone, folder) } }
        play.run()
        if hangUp != nil { play.outcome.left = try telephone.store.recordRows() }
        play.outcome.openSessions = try telephone.store.openSessions()
        return play.outcome
      }
    }
  }
}
