/// A way to key something in, ended by `#`.
enum PhoneEntry: Equatable {
  /// A PIN or the like.
  case secret
  /// A value of a kind, such as `date` or `digits`.
  case value(String)
  /// Letters and digits, two keys each.
  case letters

  /// What came of the keys that were pressed so far.
  enum Taken: Equatable {
    /// The entry is complete; empty for a bare `#`.
    case entry(String)
    /// A command, such as `*7`.
    case command(PhoneKey)
    /// More keys are to come.
    case partial
  }

  /// How many keys make the entry whole without a `#`.
  private var length: Int? { self == .value("date") ? 8 : nil }

  /// Whether a lone 0 may be an answer, so that it asks for no person.
  private var takesZero: Bool { self == .value("number") || self == .value("money") }

  /// Takes an entry or a command from the front of what was pressed; what is left is meant for the
  /// next question.
  func take(from keys: inout String) -> Taken {
    if keys.first == "*" { return command(&keys) }
    if let length,
      keys.prefix(while: \.isNumber).count > length
        || keys.count == length && keys.allSatisfy(\.isNumber)
    {
      // Whoever keys on without a pound sign has finished this one.
      let entry = String(keys.prefix(length))
      keys.removeFirst(length)
      return .entry(entry)
    }
    guard let end = keys.firstIndex(of: "#") else {
      guard keys == "0", !takesZero else { return .partial }
      keys = ""
      return .command(.person)
    }
    let entry = String(keys[..<end])
    keys = String(keys[keys.index(after: end)...])
    return entry == "0" && !takesZero ? .command(.person) : .entry(entry)
  }

  /// A star alone goes back; before a key it makes that key a command.
  private func command(_ keys: inout String) -> Taken {
    keys.removeFirst()
    guard let next = keys.first, let key = PhoneKey(rawValue: next), key != .back else {
      return .command(.back)
    }
    keys.removeFirst()
    if key == .end { return .command(.back) }
    if keys.first == "#" { keys.removeFirst() }
    return .command(key)
  }
}
