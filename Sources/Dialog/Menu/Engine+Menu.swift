import Language

extension Engine {
  /// The languages that are spoken, in a fixed order.
  public var locales: [LanguageTag] { languages.keys.sorted { $0.rawValue < $1.rawValue } }

  /// What somebody may ask for now, as menus: what their access does not reach is left out.
  ///
  /// Before sign-in all that a sign-in could open is offered, since the request is kept and answered
  /// after it.
  public func menu(for conversation: Conversation, at moment: Moment) -> Menu {
    let key = MenuCache.Key(
      locale: conversation.locale, channel: conversation.channel,
      isSignedIn: conversation.session.isSignedIn, closed: closed(to: conversation, at: moment))
    return menus.menu(key) {
      let intents = library.intents.filter { intent in
        if intent.isGreeting { return false }
        if intent.grantsSignIn {
          return !key.isSignedIn && library.signIn(on: key.channel) == intent
        }
        guard key.isSignedIn else { return true }
        if intent.offer == .signedOut { return false }
        return intent.scope.map(key.closed.contains) != true
      }
      let catalog = language(for: key.locale)?.catalog
      return Menu(intents: intents) { catalog?.contains(MenuChoice.label(of: $0)) == true }
    }
  }

  /// The scopes that a person who signed in does not reach.
  private func closed(
    to conversation: Conversation, at moment: Moment
  ) -> Set<IntentDefinition.Scope> {
    guard conversation.session.isSignedIn else { return [] }
    var closed: Set<IntentDefinition.Scope> = []
    for intent in menus.scoped {
      guard let scope = intent.scope else { continue }
      let call = ServiceCall(
        intent: intent.name, slots: [:], session: conversation.session, moment: moment,
        locale: conversation.locale, channel: conversation.channel, source: conversation.source)
      // Where it cannot be told, the request itself says what is the matter.
      guard (try? access.refusal(area: scope.area, level: scope.level, for: call)) != nil else {
        continue
      }
      closed.insert(scope)
    }
    return closed
  }
}
