import Dialog

extension PortalServices {
  /// What is new.
  func registerDashboard(into registry: inout ServiceRegistry) {
    registry.register("dashboard.show", DashboardService(portal: self))
  }
}
