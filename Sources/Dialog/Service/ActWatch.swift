import Synchronization

/// Notes which services acted, for tests and rehearsals that must know what a turn changed.
public final class ActWatch: Sendable {
  private let acts = Mutex<[String]>([])

  /// Makes a watch that has seen nothing.
  public init() {}

  /// The same services, each noted here when it acts.
  public func watching(_ registry: ServiceRegistry) -> ServiceRegistry {
    var watched = registry
    for name in registry.serviceNames {
      guard let service = registry.service(name) else { continue }
      watched.register(name, WatchedService(name: name, service: service, watch: self))
    }
    return watched
  }

  /// The services that acted since this was asked last, in order.
  public func take() -> [String] {
    acts.withLock { acts in
      defer { acts = [] }
      return acts
    }
  }

  fileprivate func note(_ name: String) { acts.withLock { $0.append(name) } }

  /// A service that is noted when it acts.
  private struct WatchedService: Service {
    let name: String
    let service: any Service
    let watch: ActWatch

    func prepare(_ call: ServiceCall) throws -> Preparation { try service.prepare(call) }
    func check(_ slot: String, in call: ServiceCall) throws -> Message? {
      try service.check(slot, in: call)
    }
    func question(_ slot: String, offering count: Int, in call: ServiceCall) throws -> Message? {
      try service.question(slot, offering: count, in: call)
    }
    func topic(_ call: ServiceCall) throws -> Message? { try service.topic(call) }
    func review(_ call: ServiceCall) throws -> [String: Value] { try service.review(call) }
    func usual(_ slot: String, in call: ServiceCall) throws -> Value? {
      try service.usual(slot, in: call)
    }
    func perform(_ call: ServiceCall) throws -> Outcome {
      watch.note(name)
      return try service.perform(call)
    }
  }
}
