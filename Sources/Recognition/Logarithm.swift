import Glibc

/// Logarithms and exponentials in single precision.
enum Logarithm {
  /// The natural logarithm.
  static func natural(_ value: Float) -> Float { logf(value) }
  /// e to the power of `value`.
  static func exponential(_ value: Float) -> Float { expf(value) }
  /// The logistic function.
  static func logistic(_ value: Float) -> Float { 1 / (1 + expf(-value)) }
}
