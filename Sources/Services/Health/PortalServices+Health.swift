import Dialog

extension PortalServices {
  /// Adds what the portal says of a person's health besides results and medicines.
  func registerHealth(into registry: inout ServiceRegistry) {
    let health = HealthDesk(portal: self)
    registry.register("health.allergies", Answering(health.allergies))
    registry.register("health.immunizations", Answering(health.immunizations))
    registry.register("health.conditions", Answering(health.conditions))
    let care = CareDesk(portal: self)
    registry.register("health.plan", Answering(care.plan))
    registry.register("health.summary", Answering(care.summary))
  }
}
