/// Why a PIN is not taken.
public enum PINProblem: Error, Hashable, Sendable, CaseIterable {
  /// It is not eight digits.
  case form
  /// One digit or one group of digits, over and over.
  case repeats
  /// Digits that count up or down.
  case sequence
  /// The owner's date of birth.
  case birthDate
  /// A part of a number that others may know: a telephone, a record number.
  case knownNumber
}
