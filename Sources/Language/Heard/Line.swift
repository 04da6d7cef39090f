/// A line as the grammars read it: words with their meanings, fillers gone, phrases joined.
final class Line: Sendable {
  /// A word, a phrase, a run of digits or a sign.
  struct Item: Sendable {
    let token: Token
    let lexeme: Lexeme
    /// Where it ends in the line's UTF-8; a phrase ends later than its first token.
    let end: Int
    /// Whether it is joined to the token before without white space.
    let glued: Bool
  }

  /// The items, and an empty one after them that stands for what lies beyond.
  private let items: [Item]
  /// How many items there are.
  let count: Int
  private static let nothing = Item(
    token: Token(
      shape: .sign, folded: "", start: 0, end: 0, spaced: true, number: -1, sign: "\0"),
    lexeme: Lexeme(), end: 0, glued: false)

  /// Reads tokens with a lexicon.
  init(_ tokens: [Token], lexicon: Lexicon) {
    var items: [Item] = []
    items.reserveCapacity(tokens.count + 1)
    func append(_ token: Token, _ lexeme: Lexeme, end: Int) {
      items.append(Item(token: token, lexeme: lexeme, end: end, glued: !token.spaced))
    }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      guard token.shape == .word else {
        append(token, Line.signMeanings[token.sign] ?? Lexeme(), end: token.end)
        index += 1
        continue
      }
      if let (phrase, next) = Line.phrase(at: index, in: tokens, lexicon: lexicon) {
        if !phrase.isFiller { append(token, phrase.lexeme, end: tokens[next - 1].end) }
        index = next
        continue
      }
      if Line.isFiller(at: index, in: tokens, lexicon: lexicon) {
        index += 1
        // ", um," is passed over with its commas.
        if index < tokens.count, tokens[index].sign == "," {
          index += 1
          if items.last?.token.sign == "," { items.removeLast() }
        }
        continue
      }
      append(token, lexicon.words[token.folded] ?? Lexeme(), end: token.end)
      index += 1
    }
    count = items.count
    items.append(Line.nothing)
    self.items = items
  }

  private init(items: [Item]) {
    count = items.count
    self.items = items + [Line.nothing]
  }

  /// Whether people say the word while they think: "um", and "este" where it points at nothing.
  private static func isFiller(at index: Int, in tokens: [Token], lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    guard token.spaced else { return false }
    if lexicon.fillers.contains(token.folded) { return true }
    guard lexicon.language == .spanish, token.folded == "este", index + 1 < tokens.count else {
      return false
    }
    if tokens[index + 1].sign == "," { return true }
    guard let next = lexicon.words[tokens[index + 1].folded] else { return false }
    return (next.cardinal != nil || next.roles.contains(.half)) && next.unit == nil
      && next.decade == nil && next.direction == nil || next.roles.contains(.article)
  }

  private static func phrase(at index: Int, in tokens: [Token], lexicon: Lexicon)
    -> (Lexicon.Phrase, Int)?
  {
    guard let phrases = lexicon.phrases[tokens[index].folded] else { return nil }
    for phrase in phrases {
      var next = index + 1
      var matches = true
      for word in phrase.words.dropFirst() {
        // "mid-night" is "mid night", "p. m." is "p m".
        if next < tokens.count, tokens[next].sign == "-" || tokens[next].sign == ".",
          tokens[next].folded != word
        {
          next += 1
        }
        guard next < tokens.count, tokens[next].folded == word else {
          matches = false
          break
        }
        next += 1
      }
      if matches { return (phrase, next) }
    }
    return nil
  }

  private static let signMeanings: [Unicode.Scalar: Lexeme] = {
    var meanings: [Unicode.Scalar: Lexeme] = [:]
    for (sign, code) in [("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY")] {
      for scalar in sign.unicodeScalars {
        meanings[scalar] = Lexeme(currency: Currency(rawValue: code))
      }
    }
    meanings["¢"] = Lexeme(roles: .cents)
    meanings["º"] = Lexeme(roles: .ordinalMark)
    meanings["ª"] = Lexeme(roles: .ordinalMark)
    meanings["°"] = Lexeme(roles: .ordinalMark)
    meanings["~"] = Lexeme(roles: [.at, .to])
    meanings["@"] = Lexeme(roles: .at)
    meanings["&"] = Lexeme(roles: .and)
    return meanings
  }()

  /// The line up to before an item.
  func prefix(_ end: Int) -> Line { Line(items: Array(items.prefix(min(max(end, 0), count)))) }

  /// The place itself, or that of the empty item beyond the ends.
  @inline(__always)
  private func place(_ index: Int) -> Int { index >= 0 && index < count ? index : count }

  /// The item at a place; an empty one beyond the ends.
  @inline(__always)
  subscript(index: Int) -> Item { items[place(index)] }

  /// The meaning of the item at a place.
  @inline(__always)
  func lexeme(_ index: Int) -> Lexeme { items[place(index)].lexeme }

  /// Whether the item at a place can do one of these things.
  @inline(__always)
  func has(_ index: Int, _ roles: Roles) -> Bool {
    items[place(index)].lexeme.roles.rawValue & roles.rawValue != 0
  }

  /// Whether the item at a place is this sign.
  @inline(__always)
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    items[place(index)].token.sign == sign
  }

  /// Whether the item at a place is this word.
  func isWord(_ index: Int, _ word: String) -> Bool {
    items[place(index)].token.shape == .word && items[place(index)].token.folded == word
  }

  /// Whether the item at a place is one of these words.
  func isWord(_ index: Int, in words: Set<String>) -> Bool {
    items[place(index)].token.shape == .word && words.contains(items[place(index)].token.folded)
  }

  /// Whether digits stand at a place.
  @inline(__always)
  func isDigits(_ index: Int) -> Bool { items[place(index)].token.shape == .digits }

  /// Whether no space stands before the item at a place.
  func isGlued(_ index: Int) -> Bool { index > 0 && index < count && items[index].glued }

  /// Whether a value can start at a place: at digits, a sign, or a word that means something.
  func canStart(_ index: Int) -> Bool {
    let item = items[place(index)]
    switch item.token.shape {
    case .digits: return true
    case .word: return item.lexeme != Line.nothing.lexeme
    case .sign:
      return item.lexeme != Line.nothing.lexeme || item.token.sign == "-"
        || item.token.sign == "+" || item.token.sign == "." || item.token.sign == ","
        || item.token.sign == "#" || item.token.sign == "'" || item.token.sign == "~"
        || item.token.sign == "½" || item.token.sign == "¼" || item.token.sign == "¾"
    }
  }

  /// The place after words that can do one of these things; the same place when there are none.
  func skip(_ roles: Roles, at index: Int, most: Int = 3) -> Int {
    var next = index
    while next < index + most, has(next, roles) { next += 1 }
    return next
  }

  /// The place after a comma, or the same place.
  func skipComma(_ index: Int) -> Int { isSign(index, ",") ? index + 1 : index }

  /// The UTF-8 offsets from one item to before another.
  func range(_ first: Int, _ end: Int) -> Range<Int> {
    let start = self[first].token.start
    return start..<max(start, self[end - 1].end)
  }
}
