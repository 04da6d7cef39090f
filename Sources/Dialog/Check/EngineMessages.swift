import Language

/// The messages that the engine says by itself, in every dialog and every locale.
enum EngineMessages {
  private static let named = """
    history history-words goodbye-kept goodbye-dropped waiting-still hello-again skipped
    cannot-skip nothing-to-skip unsure unsure-choice unsure-confirmation undo-too-late nothing-before
    no-when when when-day when-past
    when-day-past help-list help-undo help-choice help-confirmation help-question
    where-waiting choose-number choose-example invalid-2 invalid-3  spelled nothing-to-spell simplest
    greeting greeting-hint resumed hello welcome goodbye listening waiting something value recording choice
    choice-person more-choices no-more-choices first-choices more-entries more-later end-of-list start-of-list
    nothing-to-page yes-or-no did-you-mean this-or-that which-request answer-or-request choice-answer
    choice-request which-value which-of-these not-found none-then noted no-access no-access-but no-usual none-of-these
    not-meant kept sign-in-first back-to back back-out nowhere-back stopped stopped-topic
    nothing-to-stop started-over undo-offer nothing-to-undo nothing-to-repeat session-ended begun-kept begun-offer begun-lost subject-ended session-ending rate-changed
    rate-slowest-already rate-fastest-already for help
    help-example help-universals help-form help-ways-out where-form where-signed-in where-start
    person not-understood-1 not-understood-2 not-understood-2-plain not-understood-3 unfit-1 unfit-2
    unfit-3 or-person yes-or-no-please yes-or-no-stop silence-1 silence-2 silence-3
    unreadable-too-long unreadable-not-text trouble trouble-kept trouble-again language-changed
    language-unknown verbosity-brief verbosity-normal verbosity-full emergency emergency-self-harm
    """

  /// Their identifiers.
  static let all: Set<String> = Set(
    named.split(whereSeparator: \.isWhitespace).map { "dialog-\($0)" }
      + ValueKind.allCases.map { "dialog-example-\($0.rawValue)" })
}
