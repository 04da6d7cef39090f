import Recognition

/// One line as it was understood, with the words that break in on what was going on set aside.
struct Utterance {
  /// How a line begins that answers no question.
  enum Opening: Equatable {
    /// "Wait, ..." or "by the way, ...": another matter comes first.
    case interruption
    /// "No, ..." or "I meant ...": something was wrong.
    case correction
    /// "..., same as last time": what is not said is as it was before.
    case usual
  }

  /// The line as it was said.
  let whole: String
  /// The line without its opening.
  let line: String
  /// What was made of `line`.
  let recognition: Recognition
  /// What was made of the whole line; that of `line` where nothing was set aside.
  let wholeRecognition: Recognition
  /// How the line begins; nil when it just says what it says.
  let opening: Opening?

  /// The universal that the line says exactly; a resemblance is not enough to stop or to go back.
  var universal: String? {
    guard let first = recognition.ranked.first, first.isExact, Universals.isCommand(first.intent)
    else { return nil }
    return first.intent
  }

  /// The request that the line is taken for, when it is sure enough to act on.
  var request: Hypothesis? {
    guard case .act(let hypothesis) = recognition.decision else { return nil }
    return hypothesis
  }
}
