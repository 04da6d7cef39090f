import Language
import Recognition

/// Reads the statements of one dialog file, one a line.
struct DialogFileReader {
  let file: String
  private(set) var intents: [IntentDefinition] = []
  private(set) var findings: [Finding] = []
  private var line = 0

  private static let keywords = [
    "about", "closes", "confirm", "details", "does", "fallback", "grants", "greeting", "intent",
    "menu", "names", "needs", "offer", "opens", "person", "reply", "slot", "undo", "yields",
  ]

  init(file: String) {
    self.file = file
  }

  mutating func read(_ source: String) {
    // Splitting at the bytes keeps a CR LF file readable: the CR is white space like any other.
    for bytes in source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      line += 1
      let text = String(decoding: bytes, as: UTF8.self)
      let statement = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let keyword = words.first else { continue }
      take(keyword, Array(words.dropFirst()))
    }
    finish()
  }

  private mutating func take(_ keyword: String, _ words: [String]) {
    if keyword == "intent" {
      takeIntent(words)
      return
    }
    guard Self.keywords.contains(keyword) else {
      let nearest = Spelling.nearest(to: keyword, among: Self.keywords)
      report(
        "There is no statement \(keyword)"
          + (nearest.map { "; did you mean \($0)?" }
            ?? "; a line begins with one of: \(Self.keywords.joined(separator: ", "))."))
      return
    }
    guard !intents.isEmpty else {
      report("A \(keyword) line must follow the intent line that it belongs to.")
      return
    }
    var intent = intents.removeLast()
    takeStatement(keyword, words, of: &intent)
    intents.append(intent)
  }

  private mutating func takeIntent(_ words: [String]) {
    guard words.count == 1, isName(words[0], dots: true) else {
      report("An intent line needs one name of small letters, as in: intent visits.cancel.")
      // What follows belongs to no known intent; a nameless one collects it, and is left out.
      intents.append(IntentDefinition(name: "", file: file, line: line))
      return
    }
    if let earlier = intents.first(where: { $0.name == words[0] }) {
      findings.append(
        Finding(
          file: file, line: line, code: .duplicate,
          message: "The intent \(words[0]) stands already in line \(earlier.line); give one "
            + "another name."))
      intents.append(IntentDefinition(name: "", file: file, line: line))
      return
    }
    intents.append(IntentDefinition(name: words[0], file: file, line: line))
  }

  private mutating func takeStatement(
    _ keyword: String, _ words: [String], of intent: inout IntentDefinition
  ) {
    switch keyword {
    case "needs": takeNeeds(words, of: &intent)
    case "slot": takeSlot(words, of: &intent)
    case "confirm":
      switch words {
      case ["always"]: intent.confirms = true
      case ["never"]: intent.waivesConfirmation = true
      default: report("A confirm line says always or never.")
      }
    case "does": takeOne(words, keyword, "a service", into: &intent.service)
    case "undo": takeOne(words, keyword, "a service", into: &intent.undoService)
    case "reply": takeOne(words, keyword, "a message", into: &intent.reply)
    case "details": takeOne(words, keyword, "a type of thing", into: &intent.details)
    case "grants":
      let channels = words.dropFirst(2).compactMap(ChannelKind.init(rawValue:))
      guard words.first == "sign-in", words.count == 1 || words[1] == "on" && words.count > 2,
        channels.count == max(0, words.count - 2)
      else {
        report("A grants line says sign-in, or sign-in on and channels, such as phone.")
        return
      }
      intent.grantsSignIn = true
      intent.signInChannels = Set(channels)
    case "offer":
      guard words.count < 2, let offer = IntentDefinition.Offer(rawValue: words.first ?? "always")
      else {
        report("An offer line stands alone, or says signed-in or signed-out.")
        return
      }
      intent.offer = offer
    case "menu":
      guard words.count == 1, let rank = Int(words[0]), (1...99).contains(rank) else {
        report("A menu line gives the place of the intent in menus, from 1 to 99.")
        return
      }
      intent.menuRank = rank
    case "about":
      guard words == ["record"] else {
        report("An about line says record.")
        return
      }
      intent.isAboutRecord = true
    case "fallback":
      guard words.count == 2, isName(words[1], dots: true), intent.slot(words[0]) != nil else {
        report("A fallback line names a slot from the lines above it, and an intent.")
        return
      }
      intent.fallbacks[words[0]] = words[1]
    case "names":
      guard words == ["people"] else {
        report("A names line says people.")
        return
      }
      intent.namesPeople = true
    case "closes":
      guard words == ["record"] else {
        report("A closes line says record.")
        return
      }
      intent.closesRecord = true
    case "opens":
      guard words == ["record"] else {
        report("An opens line says record.")
        return
      }
      intent.opensRecord = true
    case "yields":
      guard words == ["words"] else {
        report("A yields line says words.")
        return
      }
      intent.yieldsToWords = true
    case "person": takeNone(words, keyword, &intent.reachesPerson)
    case "greeting": takeNone(words, keyword, &intent.isGreeting)
    default: break
    }
  }

  private mutating func takeNeeds(_ words: [String], of intent: inout IntentDefinition) {
    if words == ["sign-in"] {
      intent.needsSignIn = true
    } else if words.count == 3, words[0] == "scope", isName(words[1], dots: false),
      let level = AccessLevel(rawValue: words[2])
    {
      intent.scope = IntentDefinition.Scope(area: words[1], level: level)
    } else {
      report("A needs line says sign-in, or scope with an area and view or manage.")
    }
  }

  private mutating func takeSlot(_ words: [String], of intent: inout IntentDefinition) {
    guard words.count >= 2, isName(words[0], dots: false), isName(words[1], dots: false) else {
      report("A slot line needs a name and a type, as in: slot visit upcoming-visit required.")
      return
    }
    guard intent.slot(words[0]) == nil else {
      report("The slot \(words[0]) is declared twice; give one another name.")
      return
    }
    var isRequired = false
    var preference = TimePreference.either
    for word in words.dropFirst(2) {
      switch word {
      case "required": isRequired = true
      case "optional": isRequired = false
      case "past": preference = .past
      case "future": preference = .future
      default:
        report("A slot is required or optional, past or future; \(word) is none of them.")
        return
      }
    }
    intent.slots.append(
      SlotDefinition(
        name: words[0], kind: kind(of: words[1]), isRequired: isRequired, preference: preference,
        wording: SlotDefinition.Words(rawValue: words[1]) ?? .text, line: line))
  }

  private func kind(of word: String) -> SlotKind {
    if let value = ValueKind(rawValue: word) { return .value(value) }
    switch word {
    case "text", "word", "dictation": return .text
    case "secret": return .secret
    default: return .item(word)
    }
  }

  private mutating func takeOne(
    _ words: [String], _ keyword: String, _ what: String, into field: inout String?
  ) {
    guard words.count == 1, isName(words[0], dots: true) else {
      report("A \(keyword) line names \(what).")
      return
    }
    guard field == nil else {
      report("This intent has a \(keyword) line already; keep one.")
      return
    }
    field = words[0]
  }

  private mutating func takeNone(_ words: [String], _ keyword: String, _ field: inout Bool) {
    guard words.isEmpty else {
      report("The statement \(keyword) stands alone on its line.")
      return
    }
    field = true
  }

  /// An intent that nobody carries out would leave people without an answer, so it is left out.
  private mutating func finish() {
    intents.removeAll { intent in
      guard !intent.name.isEmpty else { return true }
      guard intent.service == nil, intent.reply == nil else { return false }
      findings.append(
        Finding(
          file: file, line: intent.line,
          message: "The intent \(intent.name) does nothing; give it a does or a reply line."))
      return true
    }
  }

  private func isName(_ word: String, dots: Bool) -> Bool {
    guard let first = word.utf8.first, (97...122).contains(first) else { return false }
    return word.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
        || (dots && $0 == UInt8(ascii: "."))
    }
  }

  private mutating func report(_ message: String) {
    findings.append(Finding(file: file, line: line, message: message))
  }
}
