import Language
import Recognition

/// All dialog files, read: the intents and what each needs, asks and does.
public struct DialogLibrary: Sendable {
  /// The intents in the order of the files.
  public private(set) var intents: [IntentDefinition] = []
  private var index: [String: Int] = [:]

  /// Makes an empty library.
  public init() {}

  /// Adds one dialog file; wrong lines become findings, and the rest of the file is kept.
  public mutating func add(source: String, file: String) -> [Finding] {
    var reader = DialogFileReader(file: file)
    reader.read(source)
    var findings = reader.findings
    for intent in reader.intents {
      if let earlier = self[intent.name] {
        findings.append(
          Finding(
            file: file, line: intent.line, code: .duplicate,
            message: "The intent \(intent.name) stands already in \(earlier.file), line "
              + "\(earlier.line); give one of them another name."))
        continue
      }
      index[intent.name] = intents.count
      intents.append(intent)
    }
    return findings
  }

  /// The intent of that name.
  public subscript(name: String) -> IntentDefinition? {
    index[name].map { intents[$0] }
  }

  /// The intent whose success signs somebody in on a channel: its own way, else the usual one.
  public func signIn(on channel: ChannelKind) -> IntentDefinition? {
    intents.first { $0.grantsSignIn && $0.signInChannels.contains(channel) }
      ?? intents.first { $0.grantsSignIn && $0.signInChannels.isEmpty }
  }

  /// The intent whose service says the first words.
  public var greeting: IntentDefinition? { intents.first(where: \.isGreeting) }

  /// The intent that reaches a human being.
  public var person: IntentDefinition? { intents.first(where: \.reachesPerson) }

  /// The intents that help and the fallback name, in the order of the files.
  public func offered(signedIn: Bool) -> [IntentDefinition] {
    let other = signedIn ? IntentDefinition.Offer.signedOut : .signedIn
    return intents.filter { $0.offer != nil && $0.offer != other }
  }

  /// The intent that opens another person's record.
  public var opensRecord: IntentDefinition? { intents.first(where: \.opensRecord) }

  /// The intent that goes back to one's own record.
  public var closesRecord: IntentDefinition? { intents.first(where: \.closesRecord) }

  /// The intent that tells more about a type of thing.
  public func details(of kind: String) -> IntentDefinition? {
    intents.first { $0.details == kind }
  }

  /// The first intent of each scope, in the order of the files.
  var scoped: [IntentDefinition] {
    var known: Set<IntentDefinition.Scope> = []
    return intents.filter { $0.scope.map { known.insert($0).inserted } == true }
  }

  /// All slots, as a recogniser needs to know them.
  public var slotSignatures: [SlotSignature] {
    Universals.slotSignatures
      + intents.flatMap { intent in
        intent.slots.map {
          SlotSignature(
            intent: intent.name, slot: $0.name, kind: $0.kind, preference: $0.preference)
        }
      }
  }
}
