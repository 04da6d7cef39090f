/// How much work a password hash takes.
public enum PasswordCost: Sendable, CaseIterable {
  /// `jBT`: 64 MiB, about 140 ms on the machine it was measured on.
  case usual
  /// `j9T`: 16 MiB, about 28 ms; for tests and for the sample clinic.
  case light

  /// How crypt(5) writes it.
  var parameter: String { self == .usual ? "jBT" : "j9T" }

  /// How libcrypt counts it.
  var count: UInt { self == .usual ? 7 : 5 }
}
