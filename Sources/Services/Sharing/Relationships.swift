import Dialog

/// What people are to each other, as grants keep it and catalogs say it.
enum Relationships {
  /// The relationships that catalogs have words for.
  static let all = [
    "parent", "child", "daughter", "son", "mother", "father", "spouse", "sibling", "grandparent",
    "grandchild", "guardian", "caregiver", "friend",
  ]

  /// The words for a relationship.
  static func message(_ relation: String) -> Value {
    .message(
      Message(
        all.contains(relation) ? "sharing-relation-\(relation)" : "sharing-relation-other"))
  }
}
