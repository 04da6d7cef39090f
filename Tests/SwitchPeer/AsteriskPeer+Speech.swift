/// The switch's commands for speech, from `handle_speech...` in Asterisk's `res_agi.c`.
///
/// Only RECOGNIZE ever gives more than 1 or 0, and every one gives 0 before a recogniser was taken. A
/// hang-up shows in its brackets.
extension AsteriskPeer {
  func speechReplies(to words: [String]) -> [String] {
    guard var engine = recogniser else {
      // Without a recogniser the commands are there all the same, as is the usage of wrong ones.
      return words.count == 3 || words.count == 4 || words.count == 5
        ? ["200 result=0"] : refusing(.longUsage)
    }
    defer { recogniser = engine }
    let name = words.prefix(2).joined(separator: " ")
    if let trouble = engine.troubles.removeValue(forKey: name) { return trouble }
    switch (words[1], words.count) {
    case ("CREATE", 3):
      if engine.isTaken || !engine.names.contains(words[2]) { return result(false) }
      engine.isTaken = true
      return result(true)
    case ("DESTROY", 2):
      defer { engine.isTaken = false }
      return result(engine.isTaken)
    case ("SET", 4):
      if engine.isTaken { engine.settings[words[2]] = words[3] }
      return result(engine.isTaken)
    case ("LOAD", 5) where words[2] == "GRAMMAR":
      guard engine.isTaken, engine.files.contains(words[4]) else { return result(false) }
      engine.loaded.insert(words[3])
      return result(true)
    case ("ACTIVATE", 4) where words[2] == "GRAMMAR":
      guard engine.isTaken, engine.loaded.contains(words[3]) else { return result(false) }
      engine.active.insert(words[3])
      return result(true)
    case ("DEACTIVATE", 4) where words[2] == "GRAMMAR":
      return result(engine.isTaken && engine.active.remove(words[3]) != nil)
    case ("RECOGNIZE", 4), ("RECOGNIZE", 5):
      guard engine.isTaken, let timeout = Int(words[3]) else { return result(false) }
      return [recognise(engine, file: words[2], timeout: timeout * 1_000)]
    default: return refusing(.longUsage)
    }
  }

  private func result(_ isDone: Bool) -> [String] { ["200 result=\(isDone ? 1 : 0)"] }

  /// Plays a file that is there and passes over one that is not; whatever comes first ends it: a key,
  /// words, or the time after the file.
  private func recognise(_ engine: SwitchRecogniser, file: String, timeout: Int) -> String {
    hear(file)
    let said = engine.voice?(file)
    let length = file.isEmpty ? 0 : duration(file) ?? 0
    // Time 0 never ends; nobody may wait so.
    if timeout <= 0 { note(fault: "Listens for ever: \(file)") }
    let end = said == nil ? length + timeout : min(engine.delay, length + timeout)
    if let key = play(end, endedBy: Self.keys) {
      return "200 result=1 (digit) digit=\(key) endpos=0"
    }
    guard let said, end == engine.delay else {
      return "200 result=1 (timeout) endpos=\(length * 8)"
    }
    let isListening = engine.knowsAnyWords || !engine.active.isEmpty
    let guesses = isListening ? said : []
    let texts = guesses.enumerated().map { place, guess in
      "score\(place)=\(guess.score) text\(place)=\"\(guess.text)\" grammar\(place)=portal"
    }
    return "200 result=1 (speech) endpos=\(end * 8) results=\(guesses.count) "
      + texts.joined(separator: " ")
  }
}
