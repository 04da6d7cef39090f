import Language

/// How people say things in one language: one `Locales/<tag>/*.phrases` file.
///
/// A phrase file is flat, one statement a line, keyword first; `#` begins a comment:
///
///     intent visits.cancel              the intent that the next lines belong to
///     urgent                            its templates win over all others, anywhere in a line
///     say cancel [my] {visit}           a template: [optional], (a | b), {slot}, <rule>
///     example I can't come on Tuesday   a sentence that teaches the classifier
///     rule please = [please | could you]
///     name test 4548-4 = A1c | hemoglobin A1c
///     closed test                       nothing but these names is taken for such a thing
///     timed free-time                   such a thing is named by its time of day, too
///     either new message               a template that means two intents on purpose: people are asked
///     outside book a flight to Boston   a sentence that is none of the portal's business
///     foreign landlord | pizza          words of other businesses, which name nothing here
///     filler um | uh                    words that mean nothing, anywhere
///     polite please | can you           words that mean nothing at either end
///     small on | at | the               words that may stand before a value or a name
///     same cannot = can't | can not     other spellings and contractions of the first
///     like pills | medicine | meds      words of nearly the same meaning, for the classifier
///     sample date = Tuesday | tomorrow  values to teach with, by kind of value or type of thing
///     person mother = my (mother | mom) somebody whom a line may be about, by who they are
///     toward for | about                words before a person, which make the line theirs
///     possessive s                      what follows a person to whom the next words belong
///     title doctor | nurse              words before a name that make it one of the staff
///     beside with | to                  words before a name that make it no owner of a record
///     pronoun she | her                 words that may stand for a person in a template
public struct PhraseFile: Sendable {
  /// A template of an intent.
  struct Say: Hashable, Sendable {
    let intent: String
    let template: Template
    let text: String
    let line: Int
  }

  /// A sentence; without an intent it is outside the portal's business.
  struct Sentence: Hashable, Sendable {
    let intent: String?
    let text: String
    let line: Int
  }

  /// A shared rule.
  struct Rule: Hashable, Sendable {
    let name: String
    let template: Template
    let text: String
    let line: Int
  }

  /// The names of a thing that every record may have, or samples of a kind of value.
  struct Names: Hashable, Sendable {
    let type: String
    let id: String
    let names: [String]
    let line: Int
  }

  /// A list of words that are treated alike.
  struct WordList: Hashable, Sendable {
    enum Kind: String, Sendable {
      case filler, polite, small, same, like, toward, possessive, title, beside, pronoun, foreign
    }
    let kind: Kind
    let words: [String]
    let line: Int
  }

  /// The file's name, for findings.
  public let file: String
  /// The intents in order, each with the line that first names it.
  private(set) var intents: [(intent: String, line: Int)] = []
  private(set) var urgent: Set<String> = []
  private(set) var says: [Say] = []
  private(set) var sentences: [Sentence] = []
  private(set) var rules: [Rule] = []
  private(set) var names: [Names] = []
  private(set) var samples: [Names] = []
  /// The types of things that only their names in phrase files can mean.
  private(set) var closed: Set<String> = []
  /// The types of things that a time of day names, whether there is one then or not.
  private(set) var timed: Set<String> = []
  private(set) var wordLists: [WordList] = []
  /// The words for people whom a line may be about; the name is who they are.
  private(set) var people: [Rule] = []
  /// Words that two intents share on purpose; no intent owns them.
  private(set) var shared: [Sentence] = []
  /// A hash of the text, so that compiled models know when to be rebuilt.
  let sourceHash: UInt64

  /// The intents that its lines say or give examples of.
  public var spokenIntents: Set<String> {
    Set(says.map(\.intent)).union(sentences.compactMap(\.intent))
  }

  /// The things of a type that it names.
  public func identifiers(of type: String) -> Set<String> {
    Set(names.filter { $0.type == type }.map(\.id))
  }

  /// Reads a phrase file; wrong lines become findings and the others are kept.
  public static func parse(_ source: String, file: String) -> (PhraseFile, [Finding]) {
    var result = PhraseFile(file: file, sourceHash: FoldedLine.hash(source.utf8))
    var findings: [Finding] = []
    var intent: String?
    var number = 0
    let lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
    for raw in lines {
      number += 1
      let statement = PhraseFile.withoutComment(raw)
      guard !statement.isEmpty else { continue }
      let parts = statement.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
      let rest = parts.count > 1 ? PhraseFile.trimmed(parts[1]) : ""
      do {
        try result.add(String(parts[0]), rest, line: number, intent: &intent)
      } catch {
        findings.append(Finding(file: file, line: number, message: error.sentence))
      }
    }
    return (result, findings)
  }

  private init(file: String, sourceHash: UInt64) {
    self.file = file
    self.sourceHash = sourceHash
  }

  private mutating func add(
    _ keyword: String, _ rest: String, line: Int, intent: inout String?
  ) throws(TemplateParser.Mistake) {
    switch keyword {
    case "intent":
      guard !rest.isEmpty, rest.unicodeScalars.allSatisfy(TemplateParser.isName) else {
        intent = nil
        throw mistake("An intent's name has letters, digits, dots, - and _ only.")
      }
      intent = rest
      if !intents.contains(where: { $0.intent == rest }) { intents.append((rest, line)) }
    case "urgent":
      urgent.insert(try owner(intent, of: "urgent"))
    case "say":
      let owner = try owner(intent, of: "say")
      let template: Template
      do {
        template = try TemplateParser.parse(rest)
      } catch {
        throw mistake("This template is not used: " + error.sentence)
      }
      says.append(Say(intent: owner, template: template, text: rest, line: line))
    case "example":
      let owner = try owner(intent, of: "example")
      try addSentence(rest, intent: owner, line: line)
    case "outside":
      try addSentence(rest, intent: nil, line: line)
    case "either":
      guard !FoldedLine(rest).words.isEmpty else { throw mistake("There are no words here.") }
      do {
        _ = try TemplateParser.parse(rest)
      } catch {
        throw mistake("This template is not used: " + error.sentence)
      }
      shared.append(Sentence(intent: nil, text: rest, line: line))
    case "rule":
      rules.append(try rule(rest, of: "rule please = please | could you", line: line))
    case "person":
      people.append(try rule(rest, of: "person mother = my (mother | mom)", line: line))
    case "closed", "timed":
      guard !rest.isEmpty, rest.unicodeScalars.allSatisfy(TemplateParser.isName) else {
        throw mistake("Name one type of thing, like: \(keyword) test.")
      }
      if keyword == "closed" { closed.insert(rest) } else { timed.insert(rest) }
    case "name", "sample":
      try addNames(keyword, rest, line: line)
    case "same":
      let (word, body) = try assignment(rest, of: "same cannot = can't | can not")
      let words = [word] + (try alternatives(body))
      wordLists.append(WordList(kind: .same, words: words, line: line))
    case "filler", "polite", "small", "like", "toward", "possessive", "title", "beside",
      "pronoun", "foreign":
      let words = try alternatives(rest)
      guard let kind = WordList.Kind(rawValue: keyword) else { return }
      wordLists.append(WordList(kind: kind, words: words, line: line))
    default:
      throw mistake(
        "\"\(keyword)\" is no keyword; a line begins with intent, say, example, rule, name, "
          + "closed, timed, either, outside, urgent, foreign, filler, polite, small, same, like, sample, person, "
          + "toward, possessive, title, beside or pronoun.")
    }
  }

  private func rule(
    _ rest: String, of example: String, line: Int
  ) throws(TemplateParser.Mistake) -> Rule {
    let (name, body) = try assignment(rest, of: example)
    guard name.unicodeScalars.allSatisfy(TemplateParser.isName) else {
      throw mistake("A rule's name has letters, digits, dots, - and _ only.")
    }
    do {
      let template = try TemplateParser.parse(body)
      return Rule(name: name, template: template, text: body, line: line)
    } catch {
      throw mistake("The rule \(name) is not used: " + error.sentence)
    }
  }

  private func mistake(_ sentence: String) -> TemplateParser.Mistake {
    TemplateParser.Mistake(sentence: sentence)
  }

  private func owner(_ intent: String?, of keyword: String) throws(TemplateParser.Mistake)
    -> String
  {
    guard let intent else {
      throw mistake("\"\(keyword)\" belongs to an intent; put an intent line before it.")
    }
    return intent
  }

  private mutating func addSentence(_ text: String, intent: String?, line: Int)
    throws(TemplateParser.Mistake)
  {
    guard !FoldedLine(text).words.isEmpty else {
      throw mistake("The sentence has no words.")
    }
    sentences.append(Sentence(intent: intent, text: text, line: line))
  }

  private mutating func addNames(_ keyword: String, _ rest: String, line: Int)
    throws(TemplateParser.Mistake)
  {
    let example = keyword == "name" ? "name test 4548-4 = A1c" : "sample date = Tuesday"
    let (head, body) = try assignment(rest, of: example)
    let parts = head.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard parts.count == (keyword == "name" ? 2 : 1) else {
      throw mistake("Write it like: \(example).")
    }
    let entry = Names(
      type: parts[0], id: parts.count > 1 ? parts[1] : "", names: try alternatives(body),
      line: line)
    if keyword == "name" { names.append(entry) } else { samples.append(entry) }
  }

  private func assignment(_ rest: String, of example: String) throws(TemplateParser.Mistake)
    -> (String, String)
  {
    guard let equals = rest.firstIndex(of: "=") else {
      throw mistake("An equals sign is missing; write it like: \(example).")
    }
    let left = PhraseFile.trimmed(rest[..<equals])
    let right = PhraseFile.trimmed(rest[rest.index(after: equals)...])
    guard !left.isEmpty, !right.isEmpty else {
      throw mistake("One side of the equals sign is empty; write it like: \(example).")
    }
    return (left, right)
  }

  private func alternatives(_ body: String) throws(TemplateParser.Mistake) -> [String] {
    let words = body.split(separator: "|", omittingEmptySubsequences: false)
      .map { PhraseFile.trimmed($0) }
    guard words.allSatisfy({ !FoldedLine($0).words.isEmpty }) else {
      throw mistake("One of the alternatives has no words.")
    }
    return words
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var part = Substring(text)
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }

  /// A statement without its comment: `#` at the beginning or after a space.
  private static func withoutComment(_ line: Substring) -> String {
    var previous: Character = " "
    var end = line.endIndex
    for index in line.indices {
      if line[index] == "#", previous.isWhitespace {
        end = index
        break
      }
      previous = line[index]
    }
    return trimmed(line[..<end])
  }
}
