import Dialog
import Foundation
import Language
import Recognition
import Testing

/// A conversation with the town library, line by line.
struct Talk {
  let library: TownLibrary
  let engine: Engine
  let wording: Wording
  var conversation: Conversation
  var seconds: Int64 = 1_772_701_200
  var reply: Reply
  private let startLocale: LanguageTag

  /// The files are read and compiled once for all tests.
  private static let shared: (DialogLibrary, [LanguageTag: SpokenLanguage], [Finding]) = {
    var findings: [Finding] = []
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let root = folder.appending(path: "../../../Locales")
    func read(_ url: URL) -> String {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else {
        findings.append(Finding(file: url.path, line: 0, message: "cannot be read"))
        return ""
      }
      return text
    }
    var dialogs = DialogLibrary()
    findings += dialogs.add(
      source: read(folder.appending(path: "library.dialog")), file: "library.dialog")
    var languages: [LanguageTag: SpokenLanguage] = [:]
    for tag in [LanguageTag.english, .spanish] {
      var catalog = MessageCatalog(locale: tag)
      findings += catalog.add(
        source: read(root.appending(path: "\(tag)/dialog.ftl")), file: "dialog.ftl")
      findings += catalog.add(
        source: read(folder.appending(path: "\(tag).ftl")), file: "\(tag).ftl")
      var phrases: [PhraseFile] = []
      for (url, name) in [
        (root.appending(path: "\(tag)/universals.phrases"), "universals.phrases"),
        (root.appending(path: "\(tag)/emergency.phrases"), "emergency.phrases"),
        (folder.appending(path: "\(tag).phrases"), "\(tag).phrases"),
      ] {
        let (file, found) = PhraseFile.parse(read(url), file: name)
        phrases.append(file)
        findings += found
      }
      languages[tag] = SpokenLanguage(
        catalog: catalog,
        understanding: { [phrases, slots = dialogs.slotSignatures] in
          SpokenLanguage.Understanding(
            recogniser: Recogniser(locale: tag, phrases: phrases, slots: slots),
            things: ThingMatcher(phrases: phrases))
        })
    }
    return (dialogs, languages, findings)
  }()

  static var findings: [Finding] { shared.2 }
  static var dialogs: DialogLibrary { shared.0 }
  static var catalogs: [MessageCatalog] { shared.1.values.map(\.catalog) }

  /// What is kept of readers from call to call; nil where nothing is.
  let memory: TownMemory?

  init(
    _ locale: LanguageTag = .english, channel: ChannelKind = .lines, signedIn: Bool = false,
    memory: TownMemory? = nil
  ) {
    self.memory = memory
    startLocale = locale
    library = TownLibrary()
    engine = Engine(
      library: Self.shared.0, languages: Self.shared.1, services: library.registry, access: library,
      memory: memory)
    wording = Wording(catalogs: Self.shared.1.mapValues(\.catalog))
    conversation = Conversation(locale: locale, channel: channel)
    if signedIn { conversation.session = Session(actor: Principal(id: "p1", name: "Ana")) }
    reply = Reply([], locale: locale)
  }

  /// Thursday, March 5, 2026, at 9 in the morning.
  var moment: Moment {
    Moment(
      seconds: seconds,
      local: CivilDateTime(iso: "2026-03-05T09:00")
        ?? CivilDateTime(
          date: CivilDate(dayNumber: 0), time: .midnight))
  }

  mutating func begin() -> [String] {
    reply = engine.begin(&conversation, at: moment)
    return wording.lines(for: reply)
  }

  /// Ends the conversation without a word; the next one begins with nothing but what is kept.
  mutating func hangUp() {
    conversation = Conversation(
      locale: startLocale, channel: conversation.channel)
    reply = Reply([], locale: startLocale)
  }

  /// What the library says to a line; the conversation is saved and read back before each turn.
  @discardableResult
  mutating func say(_ line: String) throws -> [String] {
    try hear(reply.expects == .secret ? .secret(line) : .line(line))
  }

  @discardableResult
  mutating func hear(_ heard: Heard) throws -> [String] {
    let saved = try JSONEncoder().encode(conversation)
    #expect(try JSONDecoder().decode(Conversation.self, from: saved) == conversation)
    reply = engine.turn(&conversation, heard, at: moment)
    return wording.lines(for: reply)
  }
}
