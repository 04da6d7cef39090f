/// Finds the values that people say in one language: dates, times, amounts, codes, yes and no.
public struct ValueParser: Sendable {
  /// The language listened for.
  public let locale: LanguageTag
  private let lexicon: Lexicon

  /// Makes a parser; any region of a known language is served, others hear English.
  public init(locale: LanguageTag) {
    self.locale = locale
    lexicon = Lexicon.lexicon(for: locale)
  }

  /// All values of one kind in `text`, in the order in which they stand there.
  ///
  /// - Parameters:
  ///   - kind: what to listen for.
  ///   - text: any text at all; nothing crashes, whatever the bytes were.
  ///   - reference: the local "now" that "tomorrow" is relative to.
  ///   - preference: which way to look when a date could be past or future.
  public func values(
    of kind: ValueKind, in text: String, reference: CivilDateTime,
    preference: TimePreference = .either
  ) -> [HeardValue] {
    let tokens = Tokenizer.tokens(of: text)
    guard !tokens.isEmpty else { return [] }
    let isSpanish = lexicon.language == .spanish
    switch kind {
    case .date, .time, .datetime, .daterange, .timerange, .datetimerange:
      let context = TemporalContext(
        line: Line(tokens, lexicon: lexicon), isSpanish: isSpanish, reference: reference,
        preference: preference)
      return TemporalListener(context: context).values(of: kind)
    case .number, .ordinal, .money:
      let listener = AmountListener(line: Line(tokens, lexicon: lexicon), isSpanish: isSpanish)
      switch kind {
      case .number: return listener.numberValues()
      case .ordinal: return listener.ordinalValues()
      default: return listener.moneyValues()
      }
    case .phone, .email, .boolean, .digits, .code:
      return CodeListener(tokens: tokens, text: text, spanish: locale.language == "es")
        .values(of: kind)
    }
  }
}
