import Dialog

/// What the portal says in one turn, as lines, and what it listens for next.
public struct Exchange: Sendable {
  /// The sentences, one a line.
  public var lines: [String]
  /// What is listened for next.
  public var expects: Reply.Expectation
  /// How the turn ended.
  public var status: Reply.Status
  /// The language of the lines.
  public var locale: LanguageTag

  /// Makes an exchange.
  public init(
    lines: [String], expects: Reply.Expectation, status: Reply.Status, locale: LanguageTag
  ) {
    self.lines = lines
    self.expects = expects
    self.status = status
    self.locale = locale
  }
}
