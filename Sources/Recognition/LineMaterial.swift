import Language

/// What can be found in a line, however its words are mended: values and things are prepared once.
final class LineMaterial {
  private let text: String
  private let context: RecognitionContext
  private let lexicon: Lexicon
  private let parser: ValueParser
  private let known: [String: NameIndex]
  private var values: [String: [HeardValue]] = [:]
  private var finders: [String: ThingFinder] = [:]

  /// Prepares to read a line.
  ///
  /// - Parameters:
  ///   - text: the line as it was given.
  ///   - context: the things that can be named, and the day.
  ///   - known: the names of things in this language, by type.
  init(
    _ text: String, context: RecognitionContext, lexicon: Lexicon, parser: ValueParser,
    known: [String: NameIndex]
  ) {
    self.text = text
    self.context = context
    self.lexicon = lexicon
    self.parser = parser
    self.known = known
  }

  /// The values of a kind in the line as it was given.
  func values(of kind: ValueKind, _ preference: TimePreference) -> [HeardValue] {
    let key = kind.rawValue + preference.rawValue
    if let heard = values[key] { return heard }
    let heard = parser.values(
      of: kind, in: text, reference: context.reference, preference: preference)
    values[key] = heard
    return heard
  }

  /// Finds the things of a type.
  func finder(of type: String) -> ThingFinder {
    if let finder = finders[type] { return finder }
    let finder = ThingFinder(
      things: context.things[type] ?? [], known: known[type], lexicon: lexicon, parser: parser,
      reference: context.reference)
    finders[type] = finder
    return finder
  }

  /// True when it is known which things of a type there are.
  func knowsThings(of type: String) -> Bool { context.things[type] != nil }
}
