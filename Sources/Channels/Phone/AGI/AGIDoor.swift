import Dialog
import Glibc

/// Plays one call over AGI: what the portal's side wants, in commands that a switch knows.
///
/// Keys are never lost between two commands where one will do: an utterance is one sound file, and
/// one GET DATA plays it and listens. No command holds what is said or keyed, save the lines of a
/// text call, which have no other way to reach the caller.
public struct AGIDoor {
  var link: AGILink
  let speaker: any PhoneSpeaker
  let settings: AGISettings
  private let recordingName: () -> String
  private var isText = false
  /// False once the switch has shown that it cannot play several files in one command.
  var playsLists = true
  /// When the last entry came to its full length, while a `#` may still follow it.
  var fullEntry: Int?
  /// What hears the caller's voice; nil when the switch does not give it, or it has failed.
  var hearing: (any CallHearing)?
  /// What is known of the switch's speech recogniser.
  var speech = SpeechState()
  /// The file of the last recording, with its extension, until it is thrown away.
  public private(set) var recording: String?

  /// Makes a door for one call.
  ///
  /// `hearing` is used when the switch says that it gives the caller's voice. `recordingName` makes a
  /// name that nobody can guess.
  public init(
    connection: any AGIConnection, speaker: any PhoneSpeaker,
    settings: AGISettings = AGISettings(), hearing: (any CallHearing)? = nil,
    recordingName: @escaping () -> String = { AudioName.random() }
  ) {
    link = AGILink(connection)
    self.speaker = speaker
    self.settings = settings
    self.hearing = hearing
    self.recordingName = recordingName
  }

  /// Plays the call to its end.
  public mutating func run(_ partner: inout some PhonePartner) -> AGIEnding {
    defer {
      discardRecording()
      speaker.end()
      hearing?.end()
    }
    guard let environment = link.environment(within: settings.environmentTimeout) else {
      return link.ending ?? .lost
    }
    isText = environment.isText
    if isText || !environment.givesVoice { hearing = nil }
    if case .result(let result) = link.send(.answer), result.isFailure, !link.isUp() {
      return link.ending ?? .hungUp
    }
    guard link.ending == nil else { return link.ending ?? .hungUp }
    var caller = environment.caller
    caller.canRecord = settings.recordings != nil
    var event = PhoneEvent.call(caller)
    if environment.isTransferFailure {
      _ = partner.step(after: event)
      event = .transferFailed
    }
    while true {
      let step = partner.step(after: event)
      if let next = carryOut(step) {
        event = next
      } else {
        // The portal ended the call itself; else it hears that the caller is gone, also to a person.
        let ending = link.ending ?? .lost
        let isItsOwn = ending == .finished
        if !isItsOwn { _ = partner.step(after: .hangUp) }
        return ending
      }
    }
  }

  /// Says and does what a step asks for; nil when the call is over.
  private mutating func carryOut(_ step: PhoneStep) -> PhoneEvent? {
    if isText { return carryOutAsText(step) }
    switch step.next {
    case .listen(let listening): return listen(step, listening)
    case .record(let seconds):
      say(step)
      return record(maximumSeconds: seconds)
    case .transfer:
      say(step)
      return transfer()
    case .hangUp:
      say(step)
      return finish()
    }
  }

  /// Tells the dialplan that the call was carried to its end.
  private mutating func finish() -> PhoneEvent? {
    if let command = AGICommand.setVariable(AGISettings.doneVariable, to: "1") {
      _ = link.send(command)
    }
    link.end(.finished)
    return nil
  }

  // MARK: Speaking

  /// What came of playing something that a key may interrupt.
  enum Played {
    case through
    case key(Character)
    case missing
    case over
  }

  /// Says a step's sentences to their end or to the first key.
  private mutating func say(_ step: PhoneStep) {
    fullEntry = nil
    guard !step.sentences.isEmpty else { return }
    let plan = speaker.plan(step.sentences, locale: step.locale, rate: step.rate)
    guard case .missing = play(plan.pieces[...]) else { return }
    _ = play(speaker.fallback(step.sentences, locale: step.locale).pieces[...])
  }

  /// Plays pieces until a key; `missing` when a file of theirs is not on the switch.
  mutating func play(_ pieces: ArraySlice<SpokenPlan.Piece>) -> Played {
    for piece in pieces {
      let command =
        switch piece {
        case .file(let name): AGICommand.streamFile(name)
        case .digits(let digits): AGICommand.sayDigits(digits)
        case .number(let number): AGICommand.sayNumber(number)
        case .letters(let letters): AGICommand.sayLetters(letters)
        }
      guard let command else { continue }
      switch link.send(command) {
      case .result(let result):
        if let key = result.key { return .key(key) }
        if result.isFailure, !link.isUp() { return .over }
        // STREAM FILE of a file that is not there is -1 or, by its manual, 0 at position 0.
        let isMissing = result.isFailure || result.endPosition == 0
        if case .file(let name) = piece {
          if isMissing { return .missing }
          notePlayed(name)
        }
      case .refused: if case .file = piece { return .missing }
      case .over: return .over
      }
    }
    return .through
  }

  // MARK: Recording and handing on

  /// Records into a file whose name says nothing; a recording that is made anew replaces the last.
  private mutating func record(maximumSeconds: Int) -> PhoneEvent? {
    guard link.ending == nil else { return nil }
    discardRecording()
    guard let folder = settings.recordings else { return .recorded(seconds: 0) }
    let path = folder + "/" + recordingName()
    guard
      let command = AGICommand.recordFile(path, format: "wav", maximumSeconds: maximumSeconds)
    else { return .recorded(seconds: 0) }
    recording = path + ".wav"
    switch link.send(command) {
    case .over:
      discardRecording()
      return nil
    case .refused:
      discardRecording()
      return .recorded(seconds: 0)
    case .result(let result):
      if result.isFailure {
        discardRecording()
        return link.isUp() ? .recorded(seconds: 0) : nil
      }
      // The switch makes it as its own files are made.
      chmod(path + ".wav", 0o600)
      // Positions count samples, 8,000 a second in this format.
      return .recorded(
        seconds: Double(result.endPosition ?? 0) / 8_000, file: path + ".wav")
    }
  }

  /// Throws the last recording away.
  public mutating func discardRecording() {
    if let path = recording { AudioFile.remove(path) }
    recording = nil
  }

  /// Leaves a note for the dialplan, which goes on when the portal is gone.
  private mutating func transfer() -> PhoneEvent? {
    guard let command = AGICommand.setVariable(AGISettings.transferVariable, to: "1") else {
      return .transferFailed
    }
    switch link.send(command) {
    case .over: return nil
    case .refused: return .transferFailed
    case .result(let result):
      guard !result.isFailure else { return link.isUp() ? .transferFailed : nil }
      link.end(.transferred)
      return nil
    }
  }

  /// Ends a call that cannot be held, since the switch does not listen: a person takes it, where the
  /// dialplan has one.
  mutating func handOn() {
    _ = transfer()
    link.end(.lost)
  }

  // MARK: Text calls

  private mutating func carryOutAsText(_ step: PhoneStep) -> PhoneEvent? {
    for sentence in step.sentences {
      for line in TextCallLines.cut(sentence.text) {
        guard let command = AGICommand.sendText(line) else { continue }
        if case .over = link.send(command) { return nil }
      }
    }
    switch step.next {
    case .listen(let listening): return receiveText(listening)
    // There is no voice to keep.
    case .record: return .recorded(seconds: 0)
    case .transfer: return transfer()
    case .hangUp: return finish()
    }
  }

  private mutating func receiveText(_ listening: PhoneListening) -> PhoneEvent? {
    switch link.send(.receiveText(timeout: listening.firstTimeout)) {
    case .over: return nil
    case .refused:
      handOn()
      return nil
    case .result(let result):
      // -1 is a time-out as well as a hang-up.
      if result.isFailure { return link.isUp() ? .silence : nil }
      let text = result.note ?? ""
      return text.allSatisfy(\.isWhitespace) ? .silence : .text(text)
    }
  }
}
