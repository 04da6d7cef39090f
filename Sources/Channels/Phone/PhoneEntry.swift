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
    /// Help with this question: `*1`.
    case fallback
    /// More keys are to come.
    case partial
  }

  /// How many keys make the entry whole without a `#`.
  private var length: Int? { self == .value("date") ? 8 : nil }

  /// Whether a lone 0 may be an answer, so that it asks for no person.
  var takesZero: Bool { takesStars }
  /// Whether a star within the entry is its point.
  private var takesStars: Bool { self == .value("number") || self == .value("money") }

  /// Takes an entry or a command from the front of what was pressed; what is left is meant for the
  /// next question.
  ///
  /// A star within an entry leaves it: alone it begins the entry anew, and before a key it makes that
  /// key a command.
  ///
  /// With `hasFallback` a star and 1 ask for help with the question.
  func take(from keys: inout String, hasFallback: Bool = false) -> Taken {
    let entry = keys.prefix { $0 != "#" }
    if let length,
      entry.prefix(while: \.isNumber).count > length
        || keys.count == length && entry.count == length && entry.allSatisfy(\.isNumber)
    {
      // Whoever keys on without a pound sign has finished this one.
      let entry = String(keys.prefix(length))
      keys.removeFirst(length)
      return .entry(entry)
    }
    if let star = entry.firstIndex(of: "*"), star == keys.startIndex || !takesStars {
      let isAlone = star == keys.startIndex
      keys = String(keys[star...])
      if hasFallback, keys.dropFirst().first == "1" {
        keys.removeFirst(2)
        if keys.first == "#" { keys.removeFirst() }
        return .fallback
      }
      return command(&keys, star: isAlone ? .back : .repeat)
    }
    guard entry.endIndex < keys.endIndex else { return .partial }
    let whole = String(entry)
    keys = String(keys[keys.index(after: entry.endIndex)...])
    return whole == "0" && !takesZero ? .command(.person) : .entry(whole)
  }

  /// A star alone does what `star` says; before a key it makes that key a command.
  private func command(_ keys: inout String, star: PhoneKey) -> Taken {
    keys.removeFirst()
    guard let next = keys.first, let key = PhoneKey(rawValue: next), key != .back else {
      return .command(star)
    }
    keys.removeFirst()
    if key == .end { return .command(star) }
    if keys.first == "#" { keys.removeFirst() }
    return .command(key)
  }
}
