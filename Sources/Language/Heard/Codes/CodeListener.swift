/// Listens for telephone numbers, addresses, digits, codes, and yes or no.
struct CodeListener {
  private let tokens: [Token]
  private let text: String
  private let spanish: Bool

  init(tokens: [Token], text: String, spanish: Bool) {
    self.tokens = tokens
    self.text = text
    self.spanish = spanish
  }

  /// All values of a kind, in the order in which they stand; empty for kinds of other listeners.
  func values(of kind: ValueKind) -> [HeardValue] {
    switch kind {
    case .digits: return DigitsGrammar(line()).values()
    case .code: return CodeGrammar(line()).values()
    case .phone: return PhoneGrammar(line()).values()
    case .email: return EmailGrammar(line()).values()
    case .boolean:
      return BooleanGrammar(
        CodeLine(tokens, text: text, spanish: spanish, keepingFillers: true)
      ).values()
    default: return []
    }
  }

  private func line() -> CodeLine { CodeLine(tokens, text: text, spanish: spanish) }
}
