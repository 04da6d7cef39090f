/// Yes and no as people say them.
///
/// The first clear answer decides ("Yes. I said no onions" is a yes); without one, anything negative
/// makes a no, for doing nothing is the safer mistake; doubt ("I am not sure", "yeah no") is no
/// answer.
struct BooleanGrammar {
  /// What a phrase says.
  private enum Sense: UInt8 {
    case yes, no, softYes, softNo, doubt
  }

  private struct Phrase: Sendable {
    let words: [String]
    let sense: UInt8
  }

  private struct Match {
    let sense: Sense
    let start: Int
    let end: Int
  }

  private let line: CodeLine
  /// The places of words, signs left out.
  private let words: [Int]

  init(_ line: CodeLine) {
    self.line = line
    let fillers = line.spanish ? BooleanGrammar.spanishFillers : BooleanGrammar.englishFillers
    words = line.tokens.indices.filter { index in
      guard line.tokens[index].shape == .word else { return false }
      guard fillers.contains(line.tokens[index].folded) else { return true }
      // "uh huh", "uh-uh" and "mm hmm" are answers, "uh" alone is not.
      let next = line.word(line.isSign(index + 1, "-") ? index + 2 : index + 1)
      let previous = line.word(line.isSign(index - 1, "-") ? index - 2 : index - 1)
      return next == "huh" || next == "uh" || previous == "uh" || previous == "mm"
    }
  }

  func values() -> [HeardValue] {
    let matches = matches()
    if takesItselfBack(matches) { return [] }
    let answer: Match
    if let first = matches.first(where: { isClear($0) }) {
      answer = first
    } else if matches.contains(where: { $0.sense == .doubt }) {
      return []
    } else if let no = matches.first(where: { $0.sense == .softNo }) {
      answer = no
    } else if let yes = matches.first(where: { $0.sense == .softYes }) {
      answer = yes
    } else {
      return emoji()
    }
    let isYes = answer.sense == .yes || answer.sense == .softYes
    let isSoft = answer.sense == .softYes || answer.sense == .softNo
    return [
      HeardValue(
        readings: [.boolean(isYes)],
        range: line.range(words[answer.start], words[answer.end - 1] + 1),
        confidence: isSoft ? 0.75 : 0.95)
    ]
  }

  /// A thumb or a hand, for those who type no word.
  private func emoji() -> [HeardValue] {
    for (index, token) in line.tokens.enumerated() {
      let written = line.written(index).unicodeScalars.first
      let isYes: Bool
      switch written?.value {
      case 0x1F44D, 0x1F44C, 0x2705: isYes = true
      case 0x1F44E, 0x270B, 0x1F590, 0x274C, 0x1F645: isYes = false
      default: continue
      }
      return [
        HeardValue(
          readings: [.boolean(isYes)], range: token.start..<token.end, confidence: 0.75)
      ]
    }
    return []
  }

  /// Whether the first two clear answers follow each other and differ: "yeah no", "sí, no".
  private func takesItselfBack(_ matches: [Match]) -> Bool {
    guard let first = matches.firstIndex(where: { isClear($0) }), first + 1 < matches.count
    else { return false }
    let next = matches[first + 1]
    return isClear(next) && next.sense != matches[first].sense
      && next.start == matches[first].end
  }

  private func isClear(_ match: Match) -> Bool {
    match.sense == .yes || match.sense == .no
  }

  /// All phrases in order, the longest at each place; single words of everyday use count only where
  /// an answer can stand.
  private func matches() -> [Match] {
    let table = line.spanish ? BooleanGrammar.spanish : BooleanGrammar.english
    var matches: [Match] = []
    var place = 0
    while place < words.count {
      guard let (phrase, sense) = phrase(at: place, in: table) else {
        place += 1
        continue
      }
      let end = place + phrase.words.count
      if counts(phrase, sense, from: place, to: end) {
        matches.append(Match(sense: negated(sense, at: place), start: place, end: end))
      }
      place = end
    }
    return matches
  }

  private func phrase(at place: Int, in table: [String: [Phrase]]) -> (Phrase, Sense)? {
    for phrase in table[line.word(words[place])] ?? []
    where place + phrase.words.count <= words.count {
      let fits = phrase.words.indices.allSatisfy { offset in
        line.word(words[place + offset]) == phrase.words[offset]
      }
      if fits, let sense = Sense(rawValue: phrase.sense) { return (phrase, sense) }
    }
    return nil
  }

  /// "no" in the middle of a sentence is no answer: "what if I have no insurance".
  private func counts(_ phrase: Phrase, _ sense: Sense, from start: Int, to end: Int) -> Bool {
    if sense == .yes, phrase.words[0] == "i" {
      // "I have." answers, "I have no insurance" does not.
      return end == words.count || line.token(words[end - 1] + 1)?.shape == .sign
    }
    if sense == .doubt || phrase.words.count > 1 { return true }
    // A letter is an answer by itself only: "y cuánto debo" asks for something else.
    if phrase.words[0].utf8.count == 1, words.count > 1 { return false }
    // "Ya" agrees by itself, and begins what is done already: "ya la cancelé".
    if line.spanish, phrase.words[0] == "ya", words.count > 2 { return false }
    if line.spanish, phrase.words[0] == "si", isIf(start) { return false }
    if start == 0 || end == words.count || words.count <= 3 { return true }
    let before = words[start] - 1
    let after = words[end - 1] + 1
    if line.token(before)?.shape == .sign || line.token(after)?.shape == .sign { return true }
    let word = phrase.words[0]
    if sense == .softYes { return words.count <= 5 }
    if line.spanish, word == "si", line.token(words[start]).map({ $0.end - $0.start }) == 3 {
      return true
    }
    let previous = line.word(before)
    return ["said", "say", "que", "dije", "digo", "mean"].contains(previous)
  }

  /// Whether "si" without an accent goes on as "if": "si puedo mañana le aviso".
  private func isIf(_ place: Int) -> Bool {
    guard let token = line.token(words[place]), token.end - token.start == 2, words.count > 3,
      place + 1 < words.count, line.token(words[place] + 1)?.shape == .word
    else { return false }
    return !BooleanGrammar.afterYes.contains(line.word(words[place + 1]))
  }

  private static let afterYes: Set<String> = [
    "claro", "senor", "senora", "senorita", "quiero", "esta", "gracias", "si", "correcto", "eso",
    "asi", "pero", "por", "ya", "como", "hagalo", "cancele", "cancelela", "yo", "lo", "la",
  ]

  private static let negations: Set<String> = [
    "not", "isnt", "arent", "dont", "doesnt", "cant", "wont", "never", "didnt", "wasnt", "no",
    "nunca", "tampoco",
  ]

  /// "it is not ok", "no me parece bien": a weak yes after a negation is a no.
  private func negated(_ sense: Sense, at place: Int) -> Sense {
    guard sense == .softYes else { return sense }
    for back in 1...3 where place - back >= 0 {
      let between = (words[place - back]..<words[place]).contains { line.tokens[$0].shape == .sign }
      if between { break }
      if BooleanGrammar.negations.contains(line.word(words[place - back])) { return .softNo }
    }
    return sense
  }

  private static let englishFillers: Set<String> = [
    "um", "umm", "uh", "er", "erm", "well", "oh", "ah", "hmm", "so", "like", "please", "it", "is",
    "its", "just",
  ]
  private static let spanishFillers: Set<String> = [
    "eh", "ehh", "em", "este", "pues", "ah", "mmm", "ay", "oh", "es", "por", "favor",
  ]

  private static func table(_ lists: [(Sense, String)]) -> [String: [Phrase]] {
    var table: [String: [Phrase]] = [:]
    for (sense, list) in lists {
      for entry in list.split(separator: "|") {
        let words = entry.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        table[first, default: []].append(Phrase(words: words, sense: sense.rawValue))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  // Fillers are left out of the phrases, as they are left out of the line.
  private static let english = table([
    (
      .yes,
      "yes|yep|yeah|yup|yah|yea|ya|y|yes sir|yes maam|uh huh|huh uh huh|mm hmm|mhm|uhhuh|of course"
        + "|absolutely|definitely|certainly|affirmative|sure|sure thing|you bet|by all means|indeed"
        + "|no problem|not a problem|no worries|why not|no doubt|totally|i do|i am|i did|i have"
        + "|i would|i will|for sure|that would be great|without a doubt|not bad|i guess|i think|i suppose|i"
        + " believe|i can|you got|id love to|i would love to|roger|copy that|absolutely yes"
    ),
    (
      .no,
      "no|nope|nah|naw|n|no way|no thanks|no thank you|of course not|absolutely not|definitely not"
        + "|certainly not|not really|not now|not yet|not at all|not today|not that one|not this one"
        + "|negative|never|i do not|i dont|i am not|i did not|i didnt|not me|nay|uh uh|nuh uh|not"
        + " exactly|no sir|no maam|sure not|i would rather not|id rather not|rather not|not"
        + " necessary|hell no|by no means|i will not|i wont|no good|im not"
    ),
    (
      .softYes,
      "ok|okay|okey|okie|k|right|correct|exactly|thats right|thats me|that right|fine|thats fine|agree|agreed|do"
        + "|go ahead|go for|do that|sounds good|sound good|sounds right|that works|works|perfect"
        + "|great|good|true|alright|all right|confirm|confirmed|accept|lets do|very well|cool|works for"
        + " me|want|that one"
    ),
    (
      .softNo,
      "dont|do not|never mind|nevermind|wrong|incorrect|false|stop|cancel|cancel that|not|thats wrong"
        + "|isnt|i cant|cant|forget|keep|leave|disagree|bad|dont do that|hold off|nothing"
    ),
    (
      .doubt,
      "i am not sure|am not sure|not sure|im not sure|im not certain|i am not certain|i dont know|dont know|do not know|i do not know|i dont"
        + " understand|dont understand|no idea|i have no idea|maybe|perhaps|possibly|not certain|what"
        + "|i dont remember|dont remember|who|when|why|how|where"
    ),
  ])

  private static let spanish = table([
    (
      .yes,
      "si|claro|claro que si|por supuesto|supuesto|supuesto que si|desde luego|seguro|seguro que si|como"
        + " no|simon|afirmativo|y|s|sip|yes|obvio|con gusto|con mucho gusto|no hay problema|sin problema"
        + "|ningun problema|no hay inconveniente|que si|va que va|como de que no|ya|si quiero|si senor|si senora|efectivamente"
        + "|en efecto|ajá|aja|mjm|encantado|encantada|no hay duda|cierto"
    ),
    (
      .no,
      "no|nop|n|nel|claro que no|supuesto que no|por supuesto que no|desde luego que no|para nada|nunca"
        + "|jamas|negativo|mejor no|todavia no|ahora no|aun no|ya no|de ninguna manera|de ningun modo|que"
        + " no|creo que no|no creo|no lo creo|ni modo que no|ni modo que si|tampoco|hoy no|asi no|no"
        + " quiero|no gracias|nada|en absoluto|prefiero que no|no tengo|seguro que no|ni hablar|ni loco|ni de broma|ni en broma|ni de chiste"
    ),
    (
      .softYes,
      "ok|okey|okay|oki|esta bien|bien|de acuerdo|acuerdo|correcto|asi|asi es|exacto|exactamente|dale"
        + "|bueno|andale|sale|orale|adelante|hagalo|hazlo|eso|eso mismo|perfecto|me parece bien|me"
        + " parece|parece bien|va|vale|listo|confirmo|confirmar|acepto|verdad|verdadero|quiero|muy bien"
        + "|estoy seguro|estoy segura|proceda|sigale|pongale|continue|conforme|confirmada|confirmado|okis|mero|ta bien"
    ),
    (
      .softNo,
      "mal|esta mal|incorrecto|falso|cancele|cancelar|cancela|cancelelo|dejelo|deje|olvidelo|alto"
        + "|pare|equivocado|equivocada|no lo haga|niego|que va|como cree|como crees|no es verdad|no es cierto"
    ),
    (
      .doubt,
      "no se|no lo se|no sabria|no estoy seguro|no estoy segura|tal vez|quizas|quiza|a lo mejor|puede ser|no"
        + " recuerdo|no me acuerdo|no entiendo|no entendi|ni idea|no tengo idea|no tengo ni idea|cuanto"
        + "|cuando|como|donde|quien|depende|que"
    ),
  ])
}
