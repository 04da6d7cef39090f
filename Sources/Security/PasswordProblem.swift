/// Why a password is refused; the wording belongs to the locales.
public enum PasswordProblem: Hashable, Sendable {
  /// Fewer characters than the minimum, which is 15 alone and 8 beside a second factor.
  case tooShort(minimum: Int)
  /// More than libcrypt takes: the maximum is in characters.
  case tooLong(maximum: Int)
  /// A control character, such as a NUL, that no keyboard can be trusted to send again.
  case controlCharacter
  /// One of the passwords that everybody tries first, or one with digits around it.
  case common
  /// It is the username, or little more.
  case username
  /// It is the person's own name, or little more.
  case personName
  /// It is the clinic's name, or little more.
  case clinicName
  /// One character or one group over and over.
  case repeats
  /// A run along the alphabet, the digits or the keyboard.
  case sequence
}
