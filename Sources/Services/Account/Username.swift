import Dialog

/// Which usernames are taken: 3 to 64 letters, digits and a few signs, or an email address.
enum Username {
  /// What is wrong with a username; nil when it will do.
  static func objection(to name: String) -> Message? {
    if name.unicodeScalars.count < 3 { return Message("account-username-short") }
    if name.unicodeScalars.count > 64 { return Message("account-username-long") }
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "._-@+".unicodeScalars.contains(scalar)
    }
    return isPlain ? nil : Message("account-username-signs")
  }
}
