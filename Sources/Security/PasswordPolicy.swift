import Foundation

/// Which passwords are taken (NIST SP 800-63B-4, 3.1.1.2): length and a blocklist, and never a rule
/// about capitals, digits or signs.
public struct PasswordPolicy: Sendable {
  /// Characters of the shortest password that stands alone.
  public static let minimumAlone = 15
  /// Characters of the shortest password beside a second factor.
  public static let minimumWithSecondFactor = 8
  /// Characters of the longest one; libcrypt takes 512 bytes, enough for 128 of any script.
  public static let maximum = 128

  private let minimum: Int
  private let username: String
  private let personNames: [String]
  private let clinicNames: [String]

  /// Makes the policy for one person's choice.
  ///
  /// Names may be whole ("María Delgado") or parts; each part of four letters or more counts.
  public init(
    hasSecondFactor: Bool, username: String, personNames: [String] = [],
    clinicNames: [String] = []
  ) {
    minimum =
      hasSecondFactor
      ? PasswordPolicy.minimumWithSecondFactor : PasswordPolicy.minimumAlone
    self.username = username
    self.personNames = personNames
    self.clinicNames = clinicNames
  }

  /// The first thing that is wrong with a password, the easiest to mend first; nil when it is fine.
  public func problem(with password: Secret) -> PasswordProblem? {
    let text = password.text()
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return .controlCharacter }
    guard text.unicodeScalars.count >= minimum else { return .tooShort(minimum: minimum) }
    guard text.unicodeScalars.count <= PasswordPolicy.maximum,
      text.precomposedStringWithCompatibilityMapping.utf8.count <= 511
    else { return .tooLong(maximum: PasswordPolicy.maximum) }
    return guessability(of: text)
  }

  private func guessability(of text: String) -> PasswordProblem? {
    let folded = PasswordPolicy.fold(text)
    if PasswordPolicy.repeats(folded) { return .repeats }
    if PasswordPolicy.isSequence(folded) { return .sequence }
    let cores = PasswordPolicy.cores(of: folded)
    if cores.contains(where: PasswordPolicy.isCommon) { return .common }
    if contains([username], in: cores) { return .username }
    if contains(personNames, in: cores) { return .personName }
    if contains(clinicNames, in: cores) { return .clinicName }
    return nil
  }

  /// Whether names make up so much of the password that fewer than six characters are its own.
  private func contains(_ names: [String], in cores: [String]) -> Bool {
    let parts = names.flatMap { name -> [String] in
      let folded = PasswordPolicy.fold(name)
      return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        + [folded.filter { $0.isLetter || $0.isNumber }]
    }
    let known = Set(parts.filter { $0.count >= 4 }).sorted { $0.count > $1.count }
    guard !known.isEmpty else { return false }
    return cores.contains { core in
      var rest = core
      for part in known { rest = rest.replacingOccurrences(of: part, with: "") }
      return rest.count < core.count && rest.filter(\.isLetter).count < 6
    }
  }

  /// Lower case, without accents.
  static func fold(_ text: String) -> String {
    let decomposed = text.decomposedStringWithCompatibilityMapping.lowercased()
    return String(
      String.UnicodeScalarView(
        decomposed.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
  }

  /// The password without digits and signs at its ends, as written and with the usual swaps undone.
  private static func cores(of folded: String) -> [String] {
    let swaps: [Character: Character] = [
      "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
    ]
    let plain = trimmed(folded)
    let unswapped = trimmed(String(folded.map { swaps[$0] ?? $0 }))
    let both = trimmed(String(plain.map { swaps[$0] ?? $0 }))
    return [plain, unswapped, both].map { $0.filter { $0.isLetter || $0.isNumber } }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, !last.isLetter { rest.removeLast() }
    while let first = rest.first, !first.isLetter { rest.removeFirst() }
    return String(rest)
  }

  /// A common word, or nothing but common words one after another.
  private static func isCommon(_ core: String) -> Bool {
    let stems = CommonPasswords.stems
    if stems.contains(core) { return true }
    let letters = Array(core)
    guard letters.count >= 6, letters.count <= 40 else { return false }
    // words[i]: the fewest common words that the first i letters are made of.
    var words = [Int?](repeating: nil, count: letters.count + 1)
    words[0] = 0
    for end in 1...letters.count {
      for start in max(0, end - 24)..<end where words[start] != nil {
        guard end - start >= 3, stems.contains(String(letters[start..<end])) else { continue }
        let count = (words[start] ?? 0) + 1
        words[end] = min(words[end] ?? count, count)
      }
    }
    // Three words or more in a row are a passphrase; two of the commonest are not.
    return (words[letters.count] ?? 3) < 3
  }

  /// One group of up to eight characters, over and over.
  private static func repeats(_ folded: String) -> Bool {
    let all = Array(folded)
    guard Set(all).count > 2 else { return true }
    return (1...8).contains { period in
      all.count >= 2 * period
        && all.indices.dropFirst(period).allSatisfy { all[$0] == all[$0 - period] }
    }
  }

  /// Made of runs along the alphabet, the digits or a keyboard's row, of four characters or more.
  private static func isSequence(_ folded: String) -> Bool {
    let all = Array(folded)
    var covered = 0
    var start = 0
    while start < all.count {
      var end = start + 1
      var step: Int?
      while end < all.count, let next = stride(from: all[end - 1], to: all[end]),
        step == nil || step == next
      {
        step = next
        end += 1
      }
      if end - start >= 4 {
        covered += end - start
        start = end
      } else {
        start += 1
      }
    }
    return all.count - covered < 4
  }

  private static let rows: [[Character]] = [
    "0123456789", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl",
    "zxcvbnm", "qwertzuiop", "azertyuiop",
  ].map(Array.init)

  /// 1 or -1 when two characters are neighbours in a row; nil when they are not.
  private static func stride(from left: Character, to right: Character) -> Int? {
    for row in rows {
      guard let from = row.firstIndex(of: left), let to = row.firstIndex(of: right) else {
        continue
      }
      if to - from == 1 { return 1 }
      if to - from == -1 { return -1 }
    }
    return nil
  }
}
