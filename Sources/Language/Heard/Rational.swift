/// A fraction of whole numbers, exact until it is written as a decimal.
struct Rational: Hashable, Sendable {
  /// The numerator, at most 10^19 in size.
  let numerator: Int128
  /// The denominator, 1 to 10^18.
  let denominator: Int128

  private static let limit: Int128 = 9_000_000_000_000_000_000

  /// Makes a fraction in lowest terms; nil when it is too large to keep.
  init?(_ numerator: Int128, _ denominator: Int128 = 1) {
    guard denominator > 0, abs(numerator) <= Rational.limit * 1_000_000_000 else { return nil }
    var (left, right) = (abs(numerator), denominator)
    while right != 0 { (left, right) = (right, left % right) }
    let divisor = max(left, 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
    guard abs(self.numerator) <= Rational.limit, self.denominator <= Rational.limit else {
      return nil
    }
  }

  /// The value of digits with `scale` of them after the decimal point.
  init?(coefficient: Int128, scale: Int) {
    guard (0...18).contains(scale) else { return nil }
    self.init(coefficient, Rational.power(scale))
  }

  /// The sum; nil when it is too large.
  func adding(_ other: Rational) -> Rational? {
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, third) = left.addingReportingOverflow(right)
    let (bottom, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second || third || fourth ? nil : Rational(sum, bottom)
  }

  /// The product; nil when it is too large.
  func multiplied(by other: Rational) -> Rational? {
    let (top, first) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, second) = denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second ? nil : Rational(top, bottom)
  }

  /// The product with a whole number; nil when it is too large.
  func multiplied(by whole: Int) -> Rational? {
    Rational(Int128(whole)).flatMap(multiplied)
  }

  /// The fraction with its sign turned.
  var negated: Rational { Rational(-numerator, denominator) ?? self }

  /// The whole number that the fraction is; nil when it is none.
  var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  /// The fraction as a decimal: exact where it ends, else rounded to six places.
  var decimal: DecimalNumber? {
    for scale in 0...18 {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: Rational.power(scale))
      guard !overflow else { break }
      if product % denominator == 0, let digits = Int64(exactly: product / denominator) {
        return DecimalNumber(coefficient: digits, scale: scale)
      }
    }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 2_000_000)
    guard !overflow else { return nil }
    let sign: Int128 = product < 0 ? -1 : 1
    let rounded = (product / denominator + sign) / 2
    return Int64(exactly: rounded).map { DecimalNumber(coefficient: $0, scale: 6).normalized }
  }

  private static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
