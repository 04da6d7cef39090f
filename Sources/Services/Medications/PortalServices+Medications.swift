import Dialog

extension PortalServices {
  /// Adds what the portal does about medicines and refills.
  func registerMedications(into registry: inout ServiceRegistry) {
    let desk = MedicationsDesk(portal: self)
    registry.register("medications.list", Answering(desk.list))
    registry.register("medications.one", Answering(desk.one))
    registry.register("medications.refills", Answering(desk.refills))
    registry.register("medications.refill", AskForRefill(portal: self))
    registry.register("medications.withdraw-refill", WithdrawRefill(portal: self))
    registry.register(items: "medication", ChoiceList { _, call in try desk.choices(call) })
  }
}
