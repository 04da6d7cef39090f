/// How a call listens: one command plays what is said and takes keys all the while.
extension AGIDoor {
  /// Says a step's sentences and takes what is keyed; nil when the call is over.
  mutating func listen(_ step: PhoneStep, _ listening: PhoneListening) -> PhoneEvent? {
    var plan =
      step.sentences.isEmpty
      ? SpokenPlan() : speaker.plan(step.sentences, locale: step.locale, rate: step.rate)
    if step.playsRecording, let recording {
      // The switch finds the file by its name without extension.
      plan.pieces.insert(.file(String(recording.dropLast(".wav".count))), at: 0)
    }
    let isForWords = listening.takesSpeech && !listening.isSecret
    if isForWords, let hearing {
      return hear(speaker.joined(plan), step, listening, by: hearing)
    }
    let hears = isForWords && hearsWords(in: step.locale)
    guard link.ending == nil else { return nil }
    // Several files are played into a variable, which the switch's managers can read: not where a date
    // of birth is keyed, or a code. And a voice interrupts no more than the last of them.
    if hears || listening.maximumKeys != 1, plan.pieces.count > 1 { plan = speaker.joined(plan) }
    return listen(plan, step, listening, mayFallBack: true)
  }

  /// Plays a plan and takes keys; a plan that the switch cannot play is said another way, once.
  private mutating func listen(
    _ plan: SpokenPlan, _ step: PhoneStep, _ listening: PhoneListening, mayFallBack: Bool
  ) -> PhoneEvent? {
    var pieces = plan.pieces[...]
    var last: [String] = []
    let hears = speech.locale != nil && listening.takesSpeech && !listening.isSecret
    if hears, case .file(let name)? = pieces.last, !isProven(name) {
      // It is played by a command that tells whether it is there.
    } else if !hears, playsLists, listening.maximumKeys == 1, let files = plan.files,
      files.count > 1
    {
      last = files
      pieces = []
    } else if case .file(let name)? = pieces.last {
      last = [name]
      pieces.removeLast()
    }
    let began = link.milliseconds
    var entry = ""
    switch play(pieces) {
    case .through: break
    case .key("#"):
      guard isLateEnd(since: began) else { return .keys("", isEnded: true) }
      return listen(plan, step, listening, mayFallBack: mayFallBack)
    case .key(let key):
      fullEntry = nil
      if listening.maximumKeys == 1 { return .keys(String(key), isEnded: false) }
      entry = String(key)
      last = []
    case .missing: return listenAfterMissing(step, listening, mayFallBack: mayFallBack)
    case .over: return nil
    }
    let collected =
      hears && entry.isEmpty
      ? recognise(playing: last.first, listening)
      : collect(after: entry, playing: last, listening)
    switch collected {
    // The recogniser failed: everything is said again, and taken by keys.
    case nil: return listen(plan, step, listening, mayFallBack: mayFallBack)
    case .event(.keys("", isEnded: true)) where isLateEnd(since: began):
      return listen(plan, step, listening, mayFallBack: mayFallBack)
    case .event(let event): return event
    case .missing where last.count > 1:
      playsLists = false
      return listen(plan, step, listening, mayFallBack: mayFallBack)
    case .missing: return listenAfterMissing(step, listening, mayFallBack: mayFallBack)
    case .over: return nil
    }
  }

  private mutating func listenAfterMissing(
    _ step: PhoneStep, _ listening: PhoneListening, mayFallBack: Bool
  ) -> PhoneEvent? {
    let plan = mayFallBack ? speaker.fallback(step.sentences, locale: step.locale) : SpokenPlan()
    return listen(plan, step, listening, mayFallBack: false)
  }

  /// True, once, for a `#` that came so soon after an entry of full length that it belongs to it.
  mutating func isLateEnd(since began: Int) -> Bool {
    guard let full = fullEntry else { return false }
    fullEntry = nil
    return began - full <= settings.lateEnd && link.milliseconds - full <= settings.lateEnd
  }

  /// What came of listening.
  enum Collected {
    case event(PhoneEvent)
    case missing
    case over
  }

  /// Takes keys with commands whose one time-out is for the first key and for later ones.
  ///
  /// So that both times of a step hold, the wait for the first of several keys is cut into slices
  /// of the time for later ones. A slice begins where no key is near, and none is lost.
  mutating func collect(
    after entry: String, playing files: [String], _ listening: PhoneListening
  ) -> Collected {
    let most = listening.maximumKeys.map { max(1, $0 - entry.count) }
    let slice = listening.maximumKeys == 1 ? listening.firstTimeout : listening.nextTimeout
    var files = files
    var waited = 0
    while true {
      switch takeKeys(playing: files, timeout: slice, most) {
      case .over: return .over
      case .missing:
        guard files.isEmpty else { return .missing }
        handOn()
        return .over
      case .keys(let taken, let isTimeout):
        let keys = entry + taken
        if !isTimeout {
          let isFull = most.map { taken.count >= $0 } ?? false
          fullEntry = isFull && listening.maximumKeys != 1 ? link.milliseconds : fullEntry
          return .event(.keys(keys, isEnded: !isFull))
        }
        fullEntry = nil
        if !keys.isEmpty { return .event(.keys(keys, isEnded: false)) }
        waited += max(1, slice)
        if waited >= listening.firstTimeout { return .event(.silence) }
        files = []
      }
    }
  }

  private enum Taken {
    case keys(String, isTimeout: Bool)
    case missing
    case over
  }

  /// Plays files, or none, and takes keys.
  private mutating func takeKeys(
    playing files: [String], timeout: Int, _ most: Int?
  ) -> Taken {
    if files.count > 1 { return takeKeysFromList(files, timeout: timeout, most) }
    let command = AGICommand.getData(file: files.first, timeout: timeout, maximumKeys: most)
    guard let command else { return .missing }
    switch link.send(command) {
    case .over: return .over
    case .refused: return .missing
    case .result(let result):
      if result.isFailure { return link.isUp() ? .missing : .over }
      return .keys(result.keys, isTimeout: result.isTimeout)
    }
  }

  /// Plays several files with the switch's Read, which leaves the keys and how they ended in
  /// variables.
  private mutating func takeKeysFromList(
    _ files: [String], timeout: Int, _ most: Int?
  ) -> Taken {
    let variable = AGISettings.keysVariable
    let command = AGICommand.readKeys(
      into: variable, files: files, timeout: timeout, maximumKeys: most)
    guard let command else { return .missing }
    switch link.send(command) {
    case .over: return .over
    case .refused: return .missing
    case .result(let result):
      // -1 is a hang-up, -2 a switch without this application.
      if let number = result.number, number < 0 { return link.isUp() ? .missing : .over }
    }
    guard let given = value(of: variable) else { return .over }
    let keys = given.filter(AGICommand.keys.contains)
    if let most, keys.count >= most { return .keys(keys, isTimeout: false) }
    guard let status = value(of: "READSTATUS") else { return .over }
    return .keys(keys, isTimeout: status != "OK")
  }

  /// A variable's value, empty when it is not set; nil when the call is over.
  private mutating func value(of variable: String) -> String? {
    guard let command = AGICommand.getVariable(variable),
      case .result(let result) = link.send(command)
    else { return link.ending == nil ? "" : nil }
    return result.note ?? ""
  }
}
