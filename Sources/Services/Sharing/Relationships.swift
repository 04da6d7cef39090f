import Dialog
import Records

/// What people are to each other, as grants keep it and catalogs say it.
enum Relationships {
  /// The relationships that catalogs have words for.
  static let all = [
    "parent", "child", "daughter", "son", "mother", "father", "spouse", "sibling", "grandparent",
    "grandchild", "guardian", "caregiver", "friend",
  ]

  /// What a patient is to somebody who acts for them, as phrase files name people: a son acts for his
  /// `mother`.
  ///
  /// `she`, `he` and `they` are always among them. `anybody` is, where the grant does not tell whether
  /// they are family, so that people are asked.
  static func of(_ patient: Patient, toHelper relation: String?) -> [String] {
    let pronouns: [String] =
      switch patient.sex {
      case .female: ["she", "they"]
      case .male: ["he", "they"]
      default: ["she", "he", "they"]
      }
    return pronouns
      + family(relation).filter { word in
        switch patient.sex {
        case .female: !male.contains(word)
        case .male: !female.contains(word)
        default: true
        }
      }
  }

  private static let female: Set = [
    "mother", "daughter", "wife", "sister", "grandmother", "granddaughter",
  ]
  private static let male: Set = ["father", "son", "husband", "brother", "grandfather", "grandson"]

  private static func family(_ relation: String?) -> [String] {
    switch relation {
    case "daughter", "son", "child": ["mother", "father", "parent"]
    case "parent", "mother", "father": ["daughter", "son", "child"]
    case "spouse": ["wife", "husband", "spouse"]
    case "sibling": ["sister", "brother", "sibling"]
    case "grandchild": ["grandmother", "grandfather", "grandparent"]
    case "grandparent": ["granddaughter", "grandson", "grandchild"]
    case "friend": ["friend"]
    default: ["anybody"]
    }
  }

  /// The words for a relationship.
  static func message(_ relation: String) -> Value {
    .message(
      Message(
        all.contains(relation) ? "sharing-relation-\(relation)" : "sharing-relation-other"))
  }
}
