import Dialog

extension PortalServices {
  /// Adds what the portal says of results, vital signs and tests.
  func registerResults(into registry: inout ServiceRegistry) {
    let desk = ResultsDesk(portal: self)
    registry.register("results.latest", Answering(desk.latest))
    registry.register("results.one", Answering(desk.one))
    registry.register("results.trend", Answering(desk.trend))
    registry.register("results.vitals", Answering(desk.vitals))
    registry.register("results.waiting", Answering(desk.waiting))
    registry.register("results.explain", Answering(desk.explain))
    registry.register(items: "test", ChoiceList { _, call in try desk.tests(call) })
    registry.register(items: "test-topic", ChoiceList { _, _ in desk.topics() })
  }
}
