import Channels
import Dialog
import Language
import Services

/// One clinic's portal, put together: the authors' files, the services and the clinic's clock.
struct Portal: Sendable {
  /// What carries conversations on.
  let engine: Engine
  /// What turns replies into lines.
  let wording: Wording
  /// The messages by language.
  let catalogs: [LanguageTag: MessageCatalog]
  /// The clinic's time zone.
  let zone: ClinicTimeZone

  /// Puts a portal together.
  init(
    files: AuthoredFiles, services: ServiceRegistry, access: any AccessPolicy, zone: ClinicTimeZone
  ) {
    engine = Engine(
      library: files.library, languages: files.languages(), services: services, access: access)
    wording = Wording(catalogs: files.catalogs)
    catalogs = files.catalogs
    self.zone = zone
  }

  /// The few words that a channel says itself.
  func channelWords(_ locale: LanguageTag) -> ChannelWords {
    ChannelWords(catalog: catalogs[locale] ?? MessageCatalog(locale: locale))
  }

  /// Now, on the machine's clock and the clinic's.
  func now() -> Moment { zone.moment(Clock.seconds()) }

  /// The portal's side of a conversation.
  func partner(_ conversation: Conversation) -> EnginePartner {
    EnginePartner(
      engine: engine, wording: wording, conversation: conversation, now: { self.now() })
  }
}
