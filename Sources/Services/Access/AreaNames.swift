import Dialog

/// The areas of a record, in the order in which they are said.
enum AreaNames {
  /// The areas as dialog files name them.
  static let all = [
    "results", "visits", "medications", "messages", "billing", "health", "documents", "sharing",
    "account",
  ]

  /// The name of an area; one of a later version is called a part of the record.
  static func message(_ area: String) -> Value {
    .message(Message(all.contains(area) ? "sharing-area-\(area)" : "sharing-area-other"))
  }

  /// Several areas, or "everything".
  static func list(_ areas: Set<String>) -> Value {
    if Set(all).isSubset(of: areas) { return .message(Message("sharing-area-all")) }
    let known = all.filter(areas.contains).map(message)
    return .list(known.count < areas.count ? known + [message("")] : known)
  }
}
