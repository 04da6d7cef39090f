import Recognition

/// One of several things that a person may choose from or refer to.
public struct Choice: Hashable, Codable, Sendable {
  /// What it is, how it is said, and the identifier that comes back as the slot's value.
  public let item: Item
  /// Names people may use for it: "Lee", "blood test", "lisinopril".
  public let names: [String]
  /// When it is or was, so that "the one on Tuesday" finds it.
  public let when: CivilDateTime?

  /// Who a person on offer is to the speaker, as `person` lines of phrase files name it: `mother`.
  ///
  /// Nil for things, and for a person of whom it is not known.
  public let relations: [String]?

  /// Makes a choice.
  public init(
    item: Item, names: [String] = [], when: CivilDateTime? = nil, relations: [String]? = nil
  ) {
    self.item = item
    self.names = names
    self.when = when
    self.relations = relations
  }
}
