/// One way to take a line in the state that a conversation is in.
///
/// What a line means depends on what stands open: "Thursday" is an answer, a correction or nothing.
/// Each state has an ordered list of readings, and the first that fits the line is taken.
enum Reading: Equatable {
  /// What can be said in every state, word for word.
  case universal
  /// Anything after an emergency: it confirms nothing, the question is asked again.
  case resumption
  /// "Change the date."
  case change
  /// One of the requests that a line may have meant, or none of them.
  case alternative
  /// Whether a line was the answer or a request.
  case verdict
  /// A request that interrupts: word for word, or after "wait".
  case interruption
  /// A request that may as well be the answer: which one is asked.
  case doubt
  /// The answer with a correction in the same breath: "my knee, but make it Thursday".
  case amendment
  /// What was asked, for somebody else: "and my mother's?".
  case another
  /// Another value for a fact of the form: "no, Thursday".
  case correction
  /// Another value for a fact where free words are asked: "sorry, Doctor Lee".
  case restatement
  /// None of the things that were offered: "no", "neither".
  case refusal
  /// Yes or no to what was read back, or to trying again.
  case yesOrNo
  /// One of the things that were offered.
  case choice
  /// A value for the slot that was asked.
  case value
  /// Free words for the slot that was asked.
  case words
  /// A request for what was named last: "cancel it".
  case pointing
  /// Yes or no where nothing was asked.
  case stray
  /// One of the things named last: "the second one".
  case reference
  /// Another request in the middle of a form, or further facts for the same one.
  case digression
  /// A request where no question stands open.
  case request
}
