import Dialog

/// How a call hears words by a program of the portal's own side, where the switch gives it the caller's
/// voice (EAGI).
///
/// What is said can be heard while a prompt plays, and is used when the prompt has ended: a switch that
/// plays takes no other command. Keys interrupt at any time.
extension AGIDoor {
  /// Milliseconds between two looks at what was heard.
  private static let slice = 200
  /// The longest that somebody is waited for who has begun to speak.
  private static let longestSpeech = 60_000

  /// Says a plan and listens for words and keys; nil when the call is over.
  mutating func hear(
    _ plan: SpokenPlan, _ step: PhoneStep, _ listening: PhoneListening, by hearing: any CallHearing,
    mayFallBack: Bool = true
  ) -> PhoneEvent? {
    guard hearing.listen(in: step.locale) else { return hearingFailed() }
    defer { hearing.pause() }
    let began = link.milliseconds
    switch play(plan.pieces[...]) {
    case .through: break
    case .key("#") where isLateEnd(since: began):
      return hear(plan, step, listening, by: hearing, mayFallBack: mayFallBack)
    case .key(let key): return take(key, listening)
    case .missing:
      let other = mayFallBack ? speaker.fallback(step.sentences, locale: step.locale) : SpokenPlan()
      return hear(other, step, listening, by: hearing, mayFallBack: false)
    case .over: return nil
    }
    let last = link.milliseconds + max(Self.longestSpeech, listening.firstTimeout)
    var deadline = link.milliseconds + listening.firstTimeout
    while true {
      switch hearing.next() {
      case .words(let guesses):
        fullEntry = nil
        return .heard(guesses)
      case .failed: return hearingFailed()
      case .speaking: deadline = min(last, link.milliseconds + listening.firstTimeout)
      case .nothing: break
      }
      let left = deadline - link.milliseconds
      guard left > 0 else { return .silence }
      switch link.send(.waitForDigit(timeout: min(Self.slice, left))) {
      case .over: return nil
      case .refused: return hearingFailed()
      case .result(let result):
        if result.isFailure { return link.isUp() ? hearingFailed() : nil }
        guard let key = result.key else { continue }
        if key == "#", isLateEnd(since: began) { continue }
        return take(key, listening)
      }
    }
  }

  /// A key that was pressed, with those that follow it where more than one is asked for.
  private mutating func take(_ key: Character, _ listening: PhoneListening) -> PhoneEvent? {
    if key == "#" { return .keys("", isEnded: true) }
    fullEntry = nil
    if listening.maximumKeys == 1 { return .keys(String(key), isEnded: false) }
    guard case .event(let event) = collect(after: String(key), playing: [], listening) else {
      return nil
    }
    return event
  }

  /// The rest of the call goes by keys, and the caller is told so.
  private mutating func hearingFailed() -> PhoneEvent? {
    hearing?.end()
    hearing = nil
    return link.ending == nil ? .hearingFailed : nil
  }
}
