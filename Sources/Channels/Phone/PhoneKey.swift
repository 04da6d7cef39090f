/// The keys that do the same in every state of a call; 1 to 4 answer what is asked.
///
/// ISO/IEC 13714 has 0 for help, `*` for back, `#` for the end of what is keyed, 1 for yes and 2 for
/// no. Where digits or letters are keyed, a star before the key makes it a command: `*7` repeats.
public enum PhoneKey: Character, CaseIterable, Sendable {
  /// A person of the clinic.
  case person = "0"
  /// Leaves what is going on; in the main menu, says goodbye.
  case exit = "5"
  /// Another language.
  case language = "6"
  /// The same words again.
  case `repeat` = "7"
  /// More slowly, and the same words again.
  case slower = "8"
  /// The next ones of a list.
  case next = "9"
  /// One step back.
  case back = "*"
  /// The end of what is keyed; alone, it passes over what is being said, or skips what is asked.
  case end = "#"

  /// Whether a character is a key of a telephone.
  static func isKey(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || character == "*" || character == "#"
  }
}
