import Language

extension Engine {
  /// The languages that are spoken, in a fixed order.
  public var locales: [LanguageTag] { languages.keys.sorted { $0.rawValue < $1.rawValue } }

  /// What somebody may ask for now, as menus: what their access does not reach is left out.
  ///
  /// Before sign-in all that a sign-in could open is offered, since the request is kept and answered
  /// after it.
  public func menu(for conversation: Conversation, at moment: Moment) -> Menu {
    let session = conversation.session
    var refused: [IntentDefinition.Scope: Bool] = [:]
    let intents = library.intents.filter { intent in
      if intent.isGreeting { return false }
      if intent.grantsSignIn {
        return !session.isSignedIn && library.signIn(on: conversation.channel) == intent
      }
      guard session.isSignedIn else { return true }
      if intent.offer == .signedOut { return false }
      guard let scope = intent.scope else { return true }
      if let known = refused[scope] { return !known }
      let call = ServiceCall(
        intent: intent.name, slots: [:], session: session, moment: moment,
        locale: conversation.locale, channel: conversation.channel, source: conversation.source)
      // Where it cannot be told, the request itself says what is the matter.
      let refusal = try? access.refusal(area: scope.area, level: scope.level, for: call)
      refused[scope] = refusal != nil
      return refusal == nil
    }
    let catalog = language(for: conversation.locale)?.catalog
    return Menu(intents: intents) { catalog?.contains(MenuChoice.label(of: $0)) == true }
  }
}
