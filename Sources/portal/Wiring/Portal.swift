import Channels
import Dialog
import Glibc
import Language
import Recognition
import Security
import Services
import Store

/// One clinic's portal, put together: the authors' files, the clinic's data, services and clock.
struct Portal: Sendable {
  /// What the portal keeps.
  let store: Store
  /// What carries conversations on.
  let engine: Engine
  /// The dialog files.
  let library: DialogLibrary
  /// What turns replies into lines.
  let wording: Wording
  /// The messages by language.
  let catalogs: [LanguageTag: MessageCatalog]
  private let languages: [LanguageTag: SpokenLanguage]
  /// The clinic's time zone.
  let zone: ClinicTimeZone

  /// Puts a portal together on a store that is open.
  ///
  /// `languages` are those of `files`; they can serve several portals. A `watch` notes what they do.
  init(
    files: AuthoredFiles, languages: [LanguageTag: SpokenLanguage], store: Store,
    random: any RandomSource = SystemRandomSource(), passwordCost: PasswordCost = .usual,
    watch: ActWatch? = nil
  ) throws {
    let wording = Wording(catalogs: files.catalogs)
    let services = try Self.services(
      on: store, wording: wording, random: random, passwordCost: passwordCost)
    self.store = store
    self.wording = wording
    library = files.library
    catalogs = files.catalogs
    zone = services.zone
    self.languages = languages
    engine = Engine(
      library: files.library, languages: languages,
      services: watch?.watching(services.registry()) ?? services.registry(),
      access: services.access, memory: services.memory)
  }

  /// The services on a store, which word what is sent by text, call or email.
  static func services(
    on store: Store, wording: Wording, random: any RandomSource = SystemRandomSource(),
    passwordCost: PasswordCost = .usual
  ) throws -> PortalServices {
    try PortalServices(
      store: store, random: random, passwordCost: passwordCost,
      words: { wording.text(of: $0, locale: $1) })
  }

  /// Opens the data directory that the options name, and puts a portal together on it.
  static func open(_ options: Options) throws(Trouble) -> Portal {
    guard let path = DataPath.data(options) else { throw .noHome }
    return try open(data: path)
  }

  /// Opens a data directory, and puts a portal together on it.
  static func open(data path: String) throws(Trouble) -> Portal {
    guard let resources = Resources.find() else { throw .noResources }
    do {
      let store = try Store(directory: path)
      let files = AuthoredFiles(resources)
      return try Portal(files: files, languages: files.languages(), store: store)
    } catch let error as StoreError {
      throw .data(error, path: path)
    } catch {
      throw .data(.unexpected(code: 0), path: path)
    }
  }

  /// Makes a language ready to be understood while the first words are being said.
  ///
  /// Call it after `EndingSignals.hold`: a thread that lets signals through would swallow them.
  func prepare(_ locale: LanguageTag) {
    guard let language = languages[locale] else { return }
    // Without a thread it is made ready when the first line is heard.
    _ = SmallThread.start { language.prepare() }
  }

  /// What a speech recogniser is to listen for in a language; nil for one that is not spoken.
  func grammar(of locale: LanguageTag, form: GrammarForm) -> String? {
    languages[locale]?.recogniser.grammar(answers: true, form: form)
  }

  /// The few words that a channel says itself.
  func channelWords(_ locale: LanguageTag) -> ChannelWords {
    ChannelWords(catalog: catalogs[locale] ?? MessageCatalog(locale: locale))
  }

  /// What people may say for an intent, as its example has it.
  func line(asking intent: IntentDefinition, in locale: LanguageTag) -> String {
    wording.text(of: Message(intent.message("example")), locale: locale)
  }

  /// True for words that the engine understands in every state: help, stop, repeat and the like.
  func isUniversal(_ line: String, in locale: LanguageTag) -> Bool {
    let recognition = languages[locale]?.recogniser.recognise(
      [Guess(line)], in: RecognitionContext(reference: now().local))
    guard case .act(let hypothesis)? = recognition?.decision else { return false }
    return hypothesis.isExact && library[hypothesis.intent] == nil
  }

  /// Now, on the machine's clock and the clinic's.
  func now() -> Moment { zone.moment(Clock.seconds()) }

  /// The portal's side of a conversation.
  func partner(_ conversation: Conversation) -> EnginePartner {
    EnginePartner(
      engine: engine, wording: wording, conversation: conversation, now: { self.now() })
  }
}
