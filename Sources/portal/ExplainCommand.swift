import Channels
import Language
import Recognition

/// `portal explain`: what is understood of a line, and why, in a few lines.
enum ExplainCommand {
  /// Explains the words that follow; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(endsAtFirstWord: true), takesWords: true) {
      options, words in
      guard !options.words.isEmpty else { throw UsageProblem.missingWords("explain") }
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let files = AuthoredFiles(resources)
      let locale = options.locale ?? words.locale
      let recogniser = Recogniser(
        locale: locale, phrases: files.phrases(in: locale),
        slots: files.library.slotSignatures)
      let text = options.words.joined(separator: " ")
      say(recogniser.explain(text, in: RecognitionContext(reference: Clock.local())), words)
      return 0
    }
  }

  /// Says an explanation, a reason a line.
  static func say(_ explanation: Explanation, _ words: CommandWords) {
    switch explanation.recognition.decision {
    case .act(let hypothesis):
      words.say("command-explain-act", arguments(hypothesis))
    case .ask(let hypotheses):
      words.say(
        "command-explain-ask", ["intents": .list(hypotheses.map { .text($0.intent) })])
    case .reject:
      words.say("command-explain-reject")
    }
    for slot in explanation.recognition.ranked.first?.slots ?? [] {
      words.say(
        "command-explain-slot", ["slot": .text(slot.slot), "words": .text(slot.words)])
    }
    if let mended = explanation.mended {
      words.say("command-explain-mended", ["words": .text(mended)])
    }
    if let template = explanation.template {
      words.say(
        "command-explain-template",
        [
          "template": .text(template.text), "file": .text(template.file),
          "line": .text(String(template.line)),
        ])
    } else if !explanation.recognition.ranked.isEmpty {
      words.say("command-explain-classifier")
      if !explanation.evidence.isEmpty {
        words.say(
          "command-explain-evidence", ["words": .list(explanation.evidence.map { .text($0) })])
      }
      for hypothesis in explanation.recognition.ranked.prefix(3) {
        words.say("command-explain-candidate", arguments(hypothesis))
      }
      words.say(
        "command-explain-thresholds",
        ["act": percent(explanation.actsFrom), "ask": percent(explanation.asksFrom)])
    }
  }

  private static func arguments(_ hypothesis: Hypothesis) -> [String: Value] {
    ["intent": .text(hypothesis.intent), "confidence": percent(hypothesis.confidence)]
  }

  private static func percent(_ share: Double) -> Value {
    .number(DecimalNumber(Int((share * 100).rounded())))
  }
}
