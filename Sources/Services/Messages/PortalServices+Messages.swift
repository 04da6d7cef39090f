import Dialog

extension PortalServices {
  /// Adds what the portal does about messages with the care team.
  ///
  /// Their clinicians are the items of `registerVisits(into:)`.
  func registerMessages(into registry: inout ServiceRegistry) {
    let desk = MessagesDesk(portal: self)
    registry.register("messages.count", Answering(desk.count))
    registry.register("messages.read", Answering(desk.read))
    registry.register("messages.heard", Answering(desk.heard))
    registry.register("messages.write", WriteMessage(portal: self, isReply: false))
    registry.register("messages.reply", WriteMessage(portal: self, isReply: true))
    registry.register(items: "received-message", ChoiceList { _, call in try desk.choices(call) })
  }
}
