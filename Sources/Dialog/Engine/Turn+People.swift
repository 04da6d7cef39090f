import Language
import Recognition

/// Whose record a line is about: "my mother's results" are never answered from the speaker's own.
extension Turn {
  /// Whose record is meant.
  private enum Whose {
    /// The record that is open, or the speaker's.
    case open
    /// One of these; they are asked which where it is not sure.
    case others([Choice], isSure: Bool)
    /// Somebody's who has not let the speaker see it.
    case closed([Choice])
  }

  /// Opens the record of the person whom the request names, before anything is read or changed.
  ///
  /// Nil when the form goes on; else whether there is a further step, as opening the record is.
  mutating func openRecord(for current: Form, _ intent: IntentDefinition) throws -> Bool? {
    guard let line = current.personLine else { return nil }
    form?.personLine = nil
    guard intent.tellsOfRecord, !intent.namesPeople, let opening = opening,
      let kind = opening.slot.itemKind
    else { return nil }
    let things = Array(current.unresolved.values)
    switch try whose(line, choices: choices(of: kind), besides: things) {
    case .open: return nil
    case .others(let people, let isSure):
      let one = people.count == 1 && isSure ? people[0].item : nil
      if let one, one.id == conversation.session.subject?.id { return nil }
      var new = Form(intent: opening.intent.name)
      new.isPrerequisite = true
      if let one { new.fill(opening.slot.name, with: .item(one)) }
      conversation.forms.removeAll { $0.intent == opening.intent.name }
      conversation.forms.append(new)
      if one == nil { offer(people, for: opening.slot) }
      return one != nil
    case .closed(let people):
      refuseRecord(besides: people)
      return false
    }
  }

  /// Says that a record is closed, and whose are open.
  mutating func refuseRecord(besides people: [Choice]) {
    if people.isEmpty {
      say("dialog-no-access")
    } else {
      say("dialog-no-access-but", ["people": .list(people.map { .message($0.item.label) })])
    }
    status = .refused
    drop()
  }

  /// The people on offer whom a line names or tells who they are; nil when it mentions nobody.
  func people(in line: String, _ choices: [Choice]) -> [Choice]? {
    guard choices.contains(where: { $0.relations != nil }) else { return nil }
    let mentions = mentions(in: line, choices).filter { $0.person != PersonFinder.speaker }
    return mentions.isEmpty ? nil : choices.filter { fits($0, mentions) }
  }

  /// Whose record a line means; `things` are words of it that name something of the record.
  private func whose(_ line: String, choices: [Choice], besides things: [String]) -> Whose {
    let mentions = mentions(in: line, choices).filter { mention in
      // "A refill for Bactrim" is for nobody of that name.
      mention.person != PersonFinder.stranger || !things.contains { $0.contains(mention.said) }
    }
    let others = mentions.filter { $0.person != PersonFinder.speaker }
    let owners = others.filter(\.isOwner)
    // "Can I bring my son to my visit" is about the speaker's own visit.
    let isOwn = owners.isEmpty && others.count < mentions.count
    let meant = isOwn ? [] : owners.isEmpty ? others : owners
    guard !meant.isEmpty else { return .open }
    // "Her" is the person acted for, once there is one.
    let isAct = conversation.session.subject != nil
    if isAct, meant.allSatisfy({ Self.pronouns.contains($0.person) }) { return .open }
    let fitting = choices.filter { fits($0, meant) }
    if !fitting.isEmpty { return .others(fitting, isSure: true) }
    let possible = choices.filter { $0.relations?.contains(Self.anybody) == true }
    guard meant.contains(where: { !$0.isName && $0.person != PersonFinder.stranger }),
      !possible.isEmpty
    else { return .closed(choices) }
    return .others(possible, isSure: false)
  }

  /// A line that names a person as it could be said about anybody, where only that is understood:
  /// "does my mother have any visits" as "does she have any visits".
  ///
  /// Whose record it is about is settled by the line as it was said.
  func understandForPerson(_ line: String, in context: RecognitionContext) -> Recognition? {
    guard let language, let kind = opening?.slot.itemKind else { return nil }
    // Before sign-in nobody is known by name.
    let people =
      conversation.session.isSignedIn
      ? (try? engine.services.source(of: kind)?.choices(of: kind, for: callForPeople)) ?? [] : []
    guard let mention = mentions(in: line, people).first(where: Self.isOther) else {
      return nil
    }
    for said in language.things.people.paraphrases(of: line, without: mention) {
      let recognition = language.recogniser.recognise([Guess(said)], in: context)
      if case .act(let request) = recognition.decision, request.isExact,
        let intent = library[request.intent], intent.tellsOfRecord, !intent.namesPeople
      {
        return recognition
      }
    }
    return nil
  }

  // MARK: - The same for somebody else

  /// True when the line asks for what was asked last, or for what is asked now, for another person:
  /// "and my mother's?", "I meant my mother".
  mutating func askForAnother(_ utterance: Utterance) -> Bool {
    guard let kind = opening?.slot.itemKind,
      let words = utterance.wholeRecognition.ranked.first(where: {
        [Universals.sameFor, Universals.correct].contains($0.intent) && $0.isExact
      })?.slots.first?.words,
      let people = try? engine.services.source(of: kind)?.choices(of: kind, for: callForPeople),
      let again = asked, let intent = library[again.intent], intent.tellsOfRecord
    else { return false }
    let mentions = mentions(in: words, people)
    let isOwn = !mentions.isEmpty && !mentions.contains(where: Self.isOther)
    let closing = isOwn && conversation.session.subject != nil ? library.closesRecord : nil
    guard closing != nil || mentions.contains(where: Self.isOther) else { return false }
    conversation.misses.clear()
    var new = Form(intent: intent.name)
    for slot in intent.slots where slot.itemKind == nil && slot.kind != .secret {
      // Things of one record are not in another; a test is one everywhere.
      if let value = again.slots[slot.name] { new.fill(slot.name, with: value) }
    }
    new.unresolved = again.unresolved.merging(again.named) { first, _ in first }
    new.openingLine = again.firstLine
    new.personLine = words
    push(new)
    if let closing {
      var own = Form(intent: closing.name)
      own.isPrerequisite = true
      conversation.forms.append(own)
    }
    advance()
    return true
  }

  /// What is asked for now, or was last.
  private var asked: Form? {
    if let form { return form }
    return conversation.given.last.map { given in
      var again = Form(intent: given.intent)
      again.slots = given.slots
      again.unresolved = given.words
      again.firstLine = given.line
      return again
    }
  }

  private var opening: (intent: IntentDefinition, slot: SlotDefinition)? {
    guard let intent = library.opensRecord,
      let slot = intent.slots.first(where: { $0.itemKind != nil })
    else { return nil }
    return (intent, slot)
  }

  private var callForPeople: ServiceCall { call(for: Form(intent: opening?.intent.name ?? "")) }

  private static func isOther(_ mention: PersonFinder.Mention) -> Bool {
    mention.person != PersonFinder.speaker
  }

  private func mentions(in line: String, _ choices: [Choice]) -> [PersonFinder.Mention] {
    language?.things.people.mentions(
      in: line, names: choices.map { (id: $0.item.id, names: $0.names) }) ?? []
  }

  private func fits(_ choice: Choice, _ mentions: [PersonFinder.Mention]) -> Bool {
    mentions.contains { mention in
      mention.isName
        ? mention.person == choice.item.id
        : mention.person == Self.someone || choice.relations?.contains(mention.person) == true
    }
  }

  /// Words that point at somebody who was named before.
  private static let pronouns: Set = ["she", "he", "they"]
  /// A relation of a person who may be anybody to the speaker.
  private static let anybody = "anybody"
  /// Another person, whoever it is: "somebody else".
  private static let someone = "someone"
}
