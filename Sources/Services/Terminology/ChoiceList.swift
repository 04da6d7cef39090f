import Dialog

/// A source of things to choose from that is one function.
struct ChoiceList: ItemSource {
  private let list: @Sendable (String, ServiceCall) throws -> [Choice]

  /// Makes a source of a function from the type of thing and the call.
  init(_ list: @escaping @Sendable (String, ServiceCall) throws -> [Choice]) {
    self.list = list
  }

  func choices(of kind: String, for call: ServiceCall) throws -> [Choice] {
    try list(kind, call)
  }
}

extension ServiceCall {
  /// The identifier of the thing in a slot; nil when the slot is empty.
  func itemID(_ slot: String) -> String? {
    guard case .item(let item)? = slots[slot] else { return nil }
    return item.id
  }

  /// The identifier of the thing in a slot; throws when the slot is empty, which `required` prevents.
  func requiredItemID(_ slot: String) throws -> String {
    guard let id = itemID(slot) else { throw ServiceFault.missingSlot }
    return id
  }
}
