import Dialog

extension PortalServices {
  /// Adds what the portal says of bills and insurance.
  func registerBilling(into registry: inout ServiceRegistry) {
    let desk = BillingDesk(portal: self)
    registry.register("billing.balance", Answering(desk.balance))
    registry.register("billing.pay", Answering(desk.pay))
    registry.register("billing.coverage", Answering(desk.coverage))
  }
}
