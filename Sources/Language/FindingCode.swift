/// What kinds of trouble `portal check` knows; editors and build servers may rely on the names.
public enum FindingCode: String, Codable, Sendable, CaseIterable {
  // MARK: Files

  /// A file cannot be read.
  case unreadable
  /// A line that no rule of its file explains.
  case syntax
  /// A name that stands already elsewhere.
  case duplicate
  /// A message that refers to nothing, or to itself.
  case reference
  /// A template of a phrase file that cannot be used.
  case template

  // MARK: What belongs together

  /// A service that no program registers.
  case unknownService = "unknown-service"
  /// A type of slot that is neither a value nor a thing.
  case unknownType = "unknown-type"
  /// A question has a fallback that is no intent.
  case unknownFallback = "unknown-fallback"
  /// A message that is looked for and is not there.
  case missingMessage = "missing-message"
  /// A message that nothing says.
  case unusedMessage = "unused-message"
  /// An argument that one language says and another does not.
  case argumentOutOfStep = "argument-out-of-step"
  /// A variant that one language has and another does not.
  case variantOutOfStep = "variant-out-of-step"
  /// Choices in a message that one language makes and another does not.
  case choiceOutOfStep = "choice-out-of-step"
  /// An intent without phrases in a language.
  case noPhrases = "no-phrases"

  // MARK: Ways through a conversation

  /// A way out of every state that cannot be said in a language.
  case noWayOut = "no-way-out"
  /// No intent reaches a human being.
  case noPerson = "no-person"
  /// An intent that needs a sign-in which cannot be had.
  case noSignIn = "no-sign-in"
  /// A slot that nobody can name in order to change it.
  case uncorrectableSlot = "uncorrectable-slot"
  /// An act that is neither read back nor can be undone.
  case unguardedAct = "unguarded-act"
  /// A message that reads an act back without what is being done.
  case emptyReadBack = "empty-read-back"
  /// An intent that cannot be asked for or carried out by phone keys.
  case notByKeys = "not-by-keys"
  /// A menu of more choices than people hold in mind.
  case longMenu = "long-menu"

  // MARK: Phrases

  /// A phrase that two intents share.
  case sharedPhrase = "shared-phrase"
  /// An example that is taken for another intent.
  case strayExample = "stray-example"
  /// Two intents that are often taken for each other.
  case confusable

  // MARK: Sentences

  /// A sentence that nobody keeps in mind to its end.
  case longSentence = "long-sentence"
  /// A text that asks for too many years at school.
  case readingGrade = "reading-grade"
  /// A sign that screen readers drop.
  case droppedSign = "dropped-sign"
  /// A line without a mark at its end, which readers run into the next.
  case openLine = "open-line"
  /// A variant without a value that the full message says.
  case lostValue = "lost-value"
  /// The same thing said in two ways.
  case unlikeWording = "unlike-wording"
  /// Digits with signs between them, which readers spell out or swallow.
  case garbledDigits = "garbled-digits"
  /// An abbreviation, which readers spell or mispronounce.
  case abbreviation
  /// Words in capitals, which readers spell letter by letter.
  case capitals
  /// A picture made of signs, which readers read sign by sign.
  case signPicture = "sign-picture"
}
