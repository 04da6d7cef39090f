/// The services and item sources by the names that dialog files use.
public struct ServiceRegistry: Sendable {
  private var services: [String: any Service] = [:]
  private var sources: [String: any ItemSource] = [:]

  /// Makes an empty registry.
  public init() {}

  /// Registers a service under the name that `does` and `undo` lines use, such as `visits.cancel`.
  public mutating func register(_ name: String, _ service: any Service) {
    services[name] = service
  }

  /// Registers where the things of a slot type come from, such as `upcoming-visit`.
  public mutating func register(items kind: String, _ source: any ItemSource) {
    sources[kind] = source
  }

  /// The service of that name.
  public func service(_ name: String) -> (any Service)? { services[name] }

  /// The source of the things of that type.
  public func source(of kind: String) -> (any ItemSource)? { sources[kind] }

  /// The names of all services, in order.
  public var serviceNames: [String] { services.keys.sorted() }

  /// The types of all things, in order.
  public var itemKinds: [String] { sources.keys.sorted() }
}
