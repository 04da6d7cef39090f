/// Email addresses, typed or said: "ana dot ruiz at example dot com".
///
/// An address is found from its "at" outwards: labels with dots to the right, and to the left
/// everything up to a word that leads up to an address. Shapes are those of RFC 5321 that people
/// use: letters, digits and `. _ - +`.
struct EmailGrammar {
  private let line: CodeLine
  private let reader: DigitReader
  private let letters: LetterWords

  init(_ line: CodeLine) {
    self.line = line
    reader = DigitReader(line)
    letters = LetterWords.words(spanish: line.spanish)
  }

  func values() -> [HeardValue] {
    var values: [HeardValue] = []
    var lowest = 0
    var index = 0
    while index < line.count {
      defer { index += 1 }
      guard let pivotEnd = pivot(index), let domain = domain(at: pivotEnd),
        let local = local(before: index, notBefore: lowest)
      else { continue }
      values.append(
        HeardValue(
          readings: [.email(local.text + "@" + domain.text)],
          range: line.range(local.start, domain.end),
          confidence: line.isSign(index, "@") ? 0.98 : 0.85
        ))
      lowest = domain.end
      index = domain.end - 1
    }
    return values
  }

  /// The place after an "at".
  private func pivot(_ index: Int) -> Int? {
    if line.isSign(index, "@") { return index + 1 }
    switch line.word(index) {
    case "at" where !line.spanish: return line.word(index + 1) == "sign" ? index + 2 : index + 1
    case "arroba": return index + 1
    default: return nil
    }
  }

  // MARK: - Parts

  /// A connector at a place: ".", "_", "-" or "+", and the place after it.
  private func connector(_ index: Int) -> (String, Int)? {
    guard let token = line.token(index) else { return nil }
    if token.shape == .sign {
      switch token.sign {
      case ".", "_", "-", "+": return (String(token.sign), index + 1)
      default: return nil
      }
    }
    switch token.folded {
    case "dot", "period", "punto": return (".", index + 1)
    case "underscore": return ("_", index + 1)
    case "under" where line.word(index + 1) == "score": return ("_", index + 2)
    case "guion", "raya":
      let next = line.word(index + 1)
      if next == "bajo" || next == "baja" || next == "abajo" { return ("_", index + 2) }
      return ("-", next == "medio" || next == "alto" ? index + 2 : index + 1)
    case "subguion": return ("_", index + 1)
    case "dash", "hyphen", "minus", "menos": return ("-", index + 1)
    case "plus", "mas": return ("+", index + 1)
    default: return nil
    }
  }

  /// The letters or digits that a word stands for, and the place after it.
  private func piece(_ index: Int) -> (String, Int)? {
    guard let token = line.token(index), token.shape != .sign else { return nil }
    if token.shape == .digits { return (token.folded, index + 1) }
    if let spelled = spelled(index) { return spelled }
    let word = token.folded
    let isTyped =
      (line.isGlued(index) && !line.isSign(index - 1, ",")) || isJoinedAfter(index)
    if !isTyped {
      if !(word == "o" || word == "oh"), word != "un", let chunk = reader.chunk(at: index) {
        return (chunk.readings[0], chunk.end)
      }
      if let letter = letters.pairs[word]?[line.word(index + 1)] {
        return (letter.lowercased(), index + 2)
      }
      let isName = line.spanish || ["aitch", "zee", "zed"].contains(word)
      if isName, word.utf8.count > 1, let letter = letters.names[word] ?? weakName(index) {
        return (letter.lowercased(), index + 1)
      }
    }
    // What was typed keeps its capitals; speech recognisers' capitals mean nothing.
    let text = isTyped && token.end - token.start == word.utf8.count ? line.written(index) : word
    return (text, index + 1)
  }

  /// "de" is a letter before other letters and signs, but a word in "ana de leon".
  private func weakName(_ index: Int) -> String? {
    let next = line.word(index + 1)
    let isWord =
      next.utf8.count > 1 && connector(index + 1) == nil && pivot(index + 1) == nil
      && letters.names[next] == nil && letters.weakNames[next] == nil && !reader.isNumber(index + 1)
    return isWord ? nil : letters.weakNames[line.word(index)]
  }

  /// "m as in mary", "eme de maría".
  private func spelled(_ index: Int) -> (String, Int)? {
    let word = line.word(index)
    let letter =
      word.utf8.count == 1 ? word : line.spanish ? letters.names[word]?.lowercased() ?? "" : ""
    guard letter.utf8.count == 1 else { return nil }
    let isCompared =
      line.spanish
      ? line.word(index + 1) == "de" : line.word(index + 1) == "as" && line.word(index + 2) == "in"
    let place = index + (line.spanish ? 2 : 3)
    guard isCompared, line.word(place).utf8.count > 2, line.word(place).hasPrefix(letter),
      letters.names[line.word(place)] == nil
    else { return nil }
    return (letter, place + 1)
  }

  private func isJoinedAfter(_ index: Int) -> Bool {
    guard line.isGlued(index + 1), let next = line.token(index + 1) else { return false }
    return next.shape != .sign || "@._-+".unicodeScalars.contains(next.sign)
  }

  private static let noise: Set<String> = [
    "capital", "lowercase", "uppercase", "all", "lower", "case", "one", "word", "todo", "junto",
    "minusculas", "minuscula", "mayuscula", "mayusculas", "together",
  ]

  // MARK: - Right of the at

  private func domain(at start: Int) -> (text: String, end: Int)? {
    var index = start
    var labels: [String] = []
    var label = ""
    var end = start
    while index < line.count, index < start + 24 {
      if line.token(index)?.shape == .sign, !line.isGlued(index) { break }
      if pivot(index) != nil { break }
      if let (sign, next) = connector(index), sign == "." || sign == "-" {
        // A full stop at the end of the sentence is no dot.
        guard !label.isEmpty, next < line.count,
          !(line.isSign(index, ".") && !line.isGlued(next))
        else { break }
        if sign == "." {
          labels.append(label)
          label = ""
        } else {
          label += "-"
        }
        index = next
        continue
      }
      let isSpelled = spelledTail(label, at: index)
      if !labels.isEmpty, !label.isEmpty, !isSpelled { break }
      if labels.isEmpty, !label.isEmpty, line.isGlued(start), !line.isGlued(index) { break }
      guard let (text, next) = piece(index) else { break }
      label += text
      index = next
      end = next
    }
    guard !labels.isEmpty, !label.isEmpty else { return nil }
    labels.append(label)
    guard let last = labels.last, (2...24).contains(last.utf8.count),
      last.allSatisfy({ $0.isASCII && $0.isLetter }),
      labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") })
    else { return nil }
    return (labels.joined(separator: "."), end)
  }

  /// Whether the word goes on spelling a label letter by letter: "e d u", "m x".
  private func spelledTail(_ label: String, at index: Int) -> Bool {
    guard !label.isEmpty, label.utf8.count < 3, !line.isGlued(index),
      let (text, _) = piece(index), text.utf8.count == 1
    else { return false }
    guard let (before, _) = piece(index - 1) else { return false }
    return before.utf8.count == 1
  }

  // MARK: - Left of the at

  private static let english: Set<String> = [
    "is", "its", "it", "thats", "that", "this", "my", "email", "emails", "mail", "mails", "e-mail",
    "address", "to",
    "at", "me", "the", "um", "yes", "yeah", "ok", "okay", "sure", "use", "try", "would", "be",
    "on", "for", "with", "and", "send", "sent", "contact", "reach", "new", "name", "username",
  ]
  private static let spanish: Set<String> = [
    "es", "mi", "correo", "electronico", "email", "mail", "al", "el", "la", "en", "direccion", "si",
    "use", "usa", "con", "mande", "mandelo", "envie", "envielo", "escriba", "nuevo", "nueva",
    "sera",
    "seria", "ok", "bueno", "usuario", "para",
  ]

  private func local(before pivot: Int, notBefore lowest: Int) -> (text: String, start: Int)? {
    var start = pivot
    var glued = line.isGlued(pivot)
    while start > lowest {
      let index = start - 1
      guard let token = line.token(index) else { break }
      let isConnector = connectorStart(endingAt: start)
      if token.shape == .sign {
        guard connector(index) != nil, glued || isConnector != nil else { break }
        if token.sign == ".", line.token(start)?.spaced == true { break }
        start = index
        glued = token.spaced == false
        continue
      }
      if let connectorStart = isConnector, connectorStart >= lowest {
        start = connectorStart
        glued = true
        continue
      }
      // A typed address ends at its white space, unless a connector was said there.
      if start < pivot, !glued, isTypedLocal(start, pivot) { break }
      if !glued, isLead(index, pivot: pivot) { break }
      start = index
      glued = token.spaced == false
    }
    var text = ""
    var index = start
    while index < pivot {
      if let (sign, next) = connector(index), next <= pivot {
        text += sign
        index = next
      } else if EmailGrammar.noise.contains(line.word(index)), !line.isGlued(index + 1),
        isNoise(index)
      {
        index += 1
      } else if let (piece, next) = piece(index), next <= pivot {
        text += piece
        index = next
      } else {
        return nil
      }
    }
    guard !text.isEmpty, text.utf8.count <= 64, text.first != ".", text.last != "." else {
      return nil
    }
    return (text, start)
  }

  /// Where a connector begins that ends before a place: "guion bajo" is two words.
  private func connectorStart(endingAt end: Int) -> Int? {
    for start in [end - 2, end - 1] where start >= 0 {
      if let (_, next) = connector(start), next == end { return start }
    }
    return nil
  }

  private func isTypedLocal(_ start: Int, _ pivot: Int) -> Bool {
    line.isSign(pivot, "@") && (start..<pivot).allSatisfy { $0 == start || line.isGlued($0) }
      && line.isGlued(pivot)
  }

  private func isNoise(_ index: Int) -> Bool {
    // "one" is a digit unless it stands in "all one word".
    line.word(index) != "one" || line.word(index + 1) == "word"
  }

  private func isLead(_ index: Int, pivot: Int) -> Bool {
    let word = line.word(index)
    let leads = line.spanish ? EmailGrammar.spanish : EmailGrammar.english
    if leads.contains(word) { return connector(index + 1) == nil || index + 1 == pivot }
    if line.spanish, word == "a" {
      // "a" is the letter before other letters and digits, else "to".
      let next = line.word(index + 1)
      return
        !(connector(index + 1) != nil || index + 1 == pivot || reader.isNumber(index + 1)
        || next.utf8.count == 1 || letters.names[next] != nil)
    }
    return false
  }
}
