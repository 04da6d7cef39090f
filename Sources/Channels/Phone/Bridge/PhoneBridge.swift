import Dialog

/// The plain line protocol of `portal phone`: one event a line in, one action a line out.
///
/// Every line in is answered by lines out, of which the last is `listen`, `record`, `transfer`,
/// `hangup` or `error`. After an error nothing has changed: the call still waits for what it waited
/// for. Calls follow each other; each begins with `call`.
public struct PhoneBridge<Partner: PhonePartner> {
  private let answer: (PhoneCaller) -> Partner
  private let explain: (PhoneLineProblem) -> String
  private var partner: Partner?
  private var listening: PhoneListening?
  /// Single keys that wait for their fellows, where more than one is asked for.
  private var keys = ""
  private var locale: LanguageTag?
  private var rate = SpeechRate.normal

  /// The most single keys that are kept.
  private static var mostKeys: Int { 256 }

  /// Makes a bridge; `answer` gives the portal's side of a new call, `explain` the words for a line
  /// that is wrong.
  public init(
    answer: @escaping (PhoneCaller) -> Partner, explain: @escaping (PhoneLineProblem) -> String
  ) {
    self.answer = answer
    self.explain = explain
  }

  /// Whether a secret is keyed now, so that the line must not be kept.
  public var isSecret: Bool { listening?.isSecret == true }

  /// The lines that answer a line.
  public mutating func lines(after bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return error(.notText) }
    var line = text
    line.removeAll { $0 == "\r" || $0 == "\0" || $0 == "\r\n" }
    if line.allSatisfy(\.isWhitespace) { return [] }
    switch PhoneLine(String(line.map { $0 == "\t" ? " " : $0 })) {
    case .wrong(let problem): return error(problem)
    case .key(let key): return take(key)
    case .event(let event): return take(event)
    }
  }

  /// The line for what is wrong.
  public func error(_ problem: PhoneLineProblem) -> [String] {
    ["error \(problem.rawValue) \(explain(problem))"]
  }

  /// One key: an answer where one is asked for, else a part of one until `#` or a pause.
  private mutating func take(_ key: Character) -> [String] {
    guard partner != nil, let listening else { return error(.noCall) }
    if listening.maximumKeys == 1 || key == "#" {
      return take(.keys(key == "#" ? "" : String(key), isEnded: key == "#"))
    }
    guard keys.utf8.count < Self.mostKeys else { return error(.tooLong) }
    keys.append(key)
    return [Self.line(for: listening)]
  }

  private mutating func take(_ event: PhoneEvent) -> [String] {
    var event = event
    if case .call(let caller) = event {
      // A line that is called anew lost the call before.
      _ = partner?.step(after: .hangUp)
      partner = answer(caller)
      keys = ""
      locale = nil
      rate = .normal
    }
    if !keys.isEmpty {
      // A pause ends what was keyed one by one; more keys go on from there.
      switch event {
      case .silence: event = .keys(keys, isEnded: false)
      case .keys(let more, let isEnded): event = .keys(keys + more, isEnded: isEnded)
      default: break
      }
      keys = ""
    }
    guard let step = partner?.step(after: event) else { return error(.noCall) }
    if event == .hangUp || step.next == .hangUp {
      partner = nil
      listening = nil
    }
    return event == .hangUp ? [] : lines(for: step)
  }

  private mutating func lines(for step: PhoneStep) -> [String] {
    var lines: [String] = []
    if rate != step.rate {
      rate = step.rate
      lines.append("rate \(step.rate.rawValue)")
    }
    if step.playsRecording { lines.append("play recording") }
    var isPrivate = false
    for sentence in step.sentences {
      speak(sentence.locale ?? step.locale, &lines)
      if sentence.isPrivate, !isPrivate {
        isPrivate = true
        lines.append("private")
      }
      lines.append("say \(sentence.text)")
    }
    speak(step.locale, &lines)
    switch step.next {
    case .listen(let listening):
      self.listening = listening
      lines.append(Self.line(for: listening))
    case .record(let seconds): lines.append("record seconds=\(seconds)")
    case .transfer: lines.append("transfer")
    case .hangUp: lines.append("hangup")
    }
    return lines
  }

  private mutating func speak(_ tag: LanguageTag, _ lines: inout [String]) {
    guard tag != locale else { return }
    locale = tag
    lines.append("language \(tag)")
  }

  /// `listen keys=1 timeout=10 pause=3 speech=yes secret=no`; times are in seconds.
  private static func line(for listening: PhoneListening) -> String {
    let keys = listening.maximumKeys.map { String($0) } ?? "many"
    return "listen keys=\(keys) timeout=\(seconds(listening.firstTimeout))"
      + " pause=\(seconds(listening.nextTimeout)) speech=\(listening.takesSpeech ? "yes" : "no")"
      + " secret=\(listening.isSecret ? "yes" : "no")"
  }

  private static func seconds(_ milliseconds: Int) -> Int { (milliseconds + 999) / 1_000 }
}
