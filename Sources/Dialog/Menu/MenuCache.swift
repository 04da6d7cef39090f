import Language

/// Menus that were made once and are the same for everybody who may ask for the same.
///
/// What somebody may ask for is looked up anew each time; only the making is spared.
final class MenuCache: Sendable {
  /// What a menu depends on.
  struct Key: Hashable {
    let locale: LanguageTag
    let channel: ChannelKind
    let isSignedIn: Bool
    /// The scopes that are closed to whoever asks.
    let closed: Set<IntentDefinition.Scope>
  }

  /// An intent of each scope there is.
  let scoped: [IntentDefinition]
  /// As many as languages, channels and grants bring about in a clinic.
  private let menus = SharedCache<Key, Menu>(most: 512)

  init(scoped: [IntentDefinition]) {
    self.scoped = scoped
  }

  /// The menu of a key, made when nobody has asked for it before.
  func menu(_ key: Key, make: () -> Menu) -> Menu {
    menus.thing(for: key, make: make)
  }
}
