import Dialog

extension PortalServices {
  /// Who sees whose record, and acting for another person.
  func registerSharing(into registry: inout ServiceRegistry) {
    registry.register("sharing.who", WhoCanSeeService(portal: self))
    registry.register("sharing.act-for", ActForService(store: store, isSelf: false))
    registry.register("sharing.act-for-self", ActForService(store: store, isSelf: true))
    registry.register(items: HelpedPeople.kind, HelpedPeople(store: store))
  }
}
