import Language

/// A thing that people may name in a sentence: "my lisinopril", "Dr Lee", "the blood test".
public struct NamedThing: Hashable, Sendable {
  /// Its identifier, handed back when it is recognised.
  public let id: String
  /// The names it goes by, everyday ones included; matching survives typos.
  public let names: [String]
  /// When it is or was, so that "on Tuesday" can name a visit.
  public let when: CivilDateTime?

  /// Makes a thing with its names.
  public init(id: String, names: [String], when: CivilDateTime? = nil) {
    self.id = id
    self.names = names
    self.when = when
  }
}
