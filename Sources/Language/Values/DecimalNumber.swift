/// A decimal number kept exactly as it was written, so that no cent and no digit is lost.
public struct DecimalNumber: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// The digits without the decimal point, with the sign.
  public let coefficient: Int64
  /// How many of the digits stand after the decimal point, 0 to 18.
  public let scale: Int

  /// Makes `coefficient` × 10^−`scale`; trailing zeros are kept, as in 45.10.
  public init(coefficient: Int64, scale: Int = 0) {
    self.coefficient = coefficient
    self.scale = min(max(scale, 0), 18)
  }

  /// Makes a whole number.
  public init(_ whole: Int) {
    self.init(coefficient: Int64(whole), scale: 0)
  }

  /// Reads a plain or scientific decimal such as `-45.10` or `1e3`.
  ///
  /// Digits beyond the 18th are rounded away. Nil when it is no number or too large.
  public init?(_ text: some StringProtocol) {
    var negative = false
    var value: Int64 = 0
    var scale = 0
    var sawDigit = false
    var sawPoint = false
    var droppedWhole = 0
    var roundUp = false
    var dropping = false
    var exponent = 0
    var bytes = Array(text.utf8)[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    while let byte = bytes.first {
      bytes.removeFirst()
      switch byte {
      case 48...57:
        sawDigit = true
        if !dropping, value < 99_999_999_999_999_999 {
          value = value * 10 + Int64(byte - 48)
          if sawPoint { scale += 1 }
        } else {
          if !dropping {
            dropping = true
            roundUp = byte >= 53
          }
          if !sawPoint { droppedWhole += 1 }
        }
      case UInt8(ascii: ".") where !sawPoint:
        sawPoint = true
      case UInt8(ascii: "e") where sawDigit, UInt8(ascii: "E") where sawDigit:
        guard let parsed = Int(String(decoding: bytes, as: UTF8.self)), abs(parsed) < 40
        else { return nil }
        exponent = parsed
        bytes = []
      default:
        return nil
      }
    }
    guard sawDigit else { return nil }
    if roundUp { value += 1 }
    scale -= droppedWhole + exponent
    while scale < 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
      scale += 1
    }
    while scale > 18 {
      value /= 10
      scale -= 1
    }
    self.init(coefficient: negative ? -value : value, scale: scale)
  }

  /// The number as a binary floating-point value, near but not always equal.
  public var doubleValue: Double {
    Double(coefficient) / DecimalNumber.power(scale)
  }

  /// The number as a whole one; nil when it has a fraction other than zero.
  public var wholeNumber: Int? {
    let short = normalized
    return short.scale == 0 ? Int(short.coefficient) : nil
  }

  /// The same number without trailing zeros after the decimal point.
  public var normalized: DecimalNumber {
    var digits = coefficient
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return DecimalNumber(coefficient: digits, scale: places)
  }

  /// The number rounded half away from zero to at most `places` digits after the point.
  public func rounded(toPlaces places: Int) -> DecimalNumber {
    guard places >= 0, scale > places else { return self }
    var digits = coefficient
    for _ in 0..<(scale - places - 1) { digits /= 10 }
    let last = digits % 10
    digits /= 10
    if last >= 5 { digits += 1 } else if last <= -5 { digits -= 1 }
    return DecimalNumber(coefficient: digits, scale: places)
  }

  private static func power(_ scale: Int) -> Double {
    var result = 1.0
    for _ in 0..<scale { result *= 10 }
    return result
  }

  /// The plain decimal form, such as `45.10`.
  public var description: String {
    guard scale > 0 else { return String(coefficient) }
    var digits = String(coefficient.magnitude)
    if digits.count <= scale {
      digits = String(repeating: "0", count: scale - digits.count + 1) + digits
    }
    digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    return (coefficient < 0 ? "-" : "") + digits
  }

  /// Compares by size, so that 1.5 and 1.50 are neither smaller nor larger.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let shared = max(left.scale, right.scale)
    return left.widened(to: shared) < right.widened(to: shared)
  }

  private func widened(to shared: Int) -> Int128 {
    var result = Int128(coefficient)
    for _ in 0..<(shared - scale) { result *= 10 }
    return result
  }
}
