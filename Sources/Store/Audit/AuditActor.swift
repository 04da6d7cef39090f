/// Who acted, as the audit trail names them.
public enum AuditActor: Hashable, Sendable {
  /// A signed-in person.
  case account(AccountID)
  /// Somebody of the clinic, by the name they gave to `portal staff`.
  case staff(String)
  /// The portal itself, by the task: `import`, `sample`.
  case system(String)
  /// Somebody who is not signed in, such as a person activating an account.
  case stranger

  /// How a row keeps it.
  var text: String {
    switch self {
    case .account(let id): return "account:\(id.value)"
    case .staff(let name): return "staff:\(name)"
    case .system(let task): return "system:\(task)"
    case .stranger: return "stranger"
    }
  }

  init(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? String(parts[1]) : ""
    switch parts[0] {
    case "account": self = .account(AccountID(rest))
    case "staff": self = .staff(rest)
    case "system": self = .system(rest)
    default: self = .stranger
    }
  }
}
