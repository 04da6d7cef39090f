/// An intent being carried out: the slots filled so far and the question that stands open.
struct Form: Codable, Sendable, Equatable {
  /// The question that was asked last and not yet answered.
  enum Question: Codable, Sendable, Equatable {
    /// A slot was asked for.
    case slot(String)
    /// It was read back; yes or no is awaited.
    case confirmation
    /// A service failed; "try again" or "stop" is awaited.
    case retry
    /// Words for a slot may be a request of their own; which of the two is awaited.
    case doubt(slot: String, words: String)
    /// It was begun in another conversation; whether to go on with it is awaited.
    case resumption
  }

  /// Things that were offered for a slot.
  struct Offer: Codable, Sendable, Equatable {
    /// The slot.
    let slot: String
    /// The things, in the order in which they were numbered.
    let choices: [Choice]
  }

  /// The intent's name.
  let intent: String
  /// The filled slots.
  var slots: [String: Value] = [:]
  /// The slots that the person filled, in that order, so that "back" empties the last one.
  var filled: [String] = []
  /// What was typed into secret slots; never encoded.
  var secrets = Secrets()
  /// Words that name a thing for a slot, before it is known which things there are.
  var unresolved: [String: String] = [:]
  /// The words that named things for slots, once it was known which.
  var named: [String: String] = [:]
  /// The line that started the form, after it was looked through.
  var firstLine: String?
  /// The whole line that started the form, to look for further facts once they can be looked up.
  var openingLine: String?
  /// The words of the line that may say whose record is meant, until that is settled.
  var personLine: String?
  /// True when what is not said is as it was the last time.
  var isAsUsual = false
  /// Optional slots that a service asks for after all.
  var demanded: [String] = []
  /// The question that stands open; nil before the first.
  var question: Question?
  /// The things or readings offered for the slot asked now.
  var choices: [Choice] = []
  /// How many of `choices` have been read out.
  var offered = 0
  /// What was chosen from last, so that "no, the second one" can choose again.
  var lastOffer: Offer?
  /// True once the person said yes to what was read back.
  var isConfirmed = false
  /// True when the form was begun only because another one needs it, as sign-in is.
  var isPrerequisite = false
  /// Slots that were filled since the service last checked them.
  var unchecked: [String] = []

  init(intent: String) {
    self.intent = intent
  }

  /// The form as it is kept for another conversation: what was said, to be asked on from there.
  ///
  /// Secrets, and what had been offered or confirmed, are not part of it.
  var kept: Form {
    var kept = self
    kept.forgetSecrets()
    if case .doubt(let slot, let words) = question {
      // Words that may be a draft are kept as one: it is read back before anything comes of it.
      kept.fill(slot, with: .text(words))
    }
    kept.closeQuestion()
    kept.isConfirmed = false
    kept.unchecked = []
    kept.lastOffer = nil
    return kept
  }

  /// Forgets what was typed into secret slots, which are asked again; the open question stays.
  mutating func forgetSecrets() {
    for slot in secrets.all.keys {
      slots[slot] = nil
      filled.removeAll { $0 == slot }
      unchecked.removeAll { $0 == slot }
    }
    secrets = Secrets()
  }

  /// Whether a yes does the act: it was read back, or it was confirmed and then failed.
  var awaitsYes: Bool { question == .confirmation || question == .retry && isConfirmed }

  /// Puts a value into a slot; what was confirmed before must be confirmed again.
  mutating func fill(_ slot: String, with value: Value, byPerson: Bool = true) {
    slots[slot] = value
    unresolved[slot] = nil
    unchecked.append(slot)
    isConfirmed = false
    filled.removeAll { $0 == slot }
    if byPerson { filled.append(slot) }
    closeQuestion()
  }

  /// Empties a slot, so that it is asked again.
  mutating func empty(_ slot: String) {
    slots[slot] = nil
    secrets[slot] = nil
    unresolved[slot] = nil
    filled.removeAll { $0 == slot }
    unchecked.removeAll { $0 == slot }
    isConfirmed = false
    closeQuestion()
  }

  /// Lets the person choose from things for a slot.
  mutating func offer(_ things: [Choice], for slot: String) {
    closeQuestion()
    question = .slot(slot)
    choices = things
  }

  /// Forgets the open question and what was offered for it.
  mutating func closeQuestion() {
    if case .slot(let name) = question, !choices.isEmpty {
      lastOffer = Offer(slot: name, choices: Array(choices.prefix(max(offered, 1))))
    }
    question = nil
    choices = []
    offered = 0
  }
}

extension Form {
  /// Reads a form back; what an earlier version did not keep yet is as it is in a new form, so that
  /// nobody loses a draft to an update.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func read<Part: Decodable>(_ key: CodingKeys, else missing: Part) throws -> Part {
      try container.decodeIfPresent(Part.self, forKey: key) ?? missing
    }
    self.init(intent: try container.decode(String.self, forKey: .intent))
    slots = try read(.slots, else: slots)
    filled = try read(.filled, else: filled)
    secrets = try read(.secrets, else: secrets)
    unresolved = try read(.unresolved, else: unresolved)
    named = try read(.named, else: named)
    firstLine = try container.decodeIfPresent(String.self, forKey: .firstLine)
    openingLine = try container.decodeIfPresent(String.self, forKey: .openingLine)
    personLine = try container.decodeIfPresent(String.self, forKey: .personLine)
    isAsUsual = try read(.isAsUsual, else: isAsUsual)
    demanded = try read(.demanded, else: demanded)
    question = try container.decodeIfPresent(Question.self, forKey: .question)
    choices = try read(.choices, else: choices)
    offered = try read(.offered, else: offered)
    lastOffer = try container.decodeIfPresent(Offer.self, forKey: .lastOffer)
    isConfirmed = try read(.isConfirmed, else: isConfirmed)
    isPrerequisite = try read(.isPrerequisite, else: isPrerequisite)
    unchecked = try read(.unchecked, else: unchecked)
  }
}
