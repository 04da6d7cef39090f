/// An amount of money in one currency.
public struct Money: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The amount, exactly as billed or heard.
  public let amount: DecimalNumber
  /// The ISO 4217 code, such as `USD`.
  public let currency: String

  /// Makes an amount of a currency given by its ISO 4217 code.
  public init(amount: DecimalNumber, currency: String = "USD") {
    self.amount = amount
    self.currency = currency
  }

  /// Makes an amount from cents, or whatever the hundredth of the currency is called.
  public init(cents: Int, currency: String = "USD") {
    self.init(
      amount: DecimalNumber(coefficient: Int64(cents), scale: 2), currency: currency)
  }

  /// `45.10 USD`.
  public var description: String { "\(amount) \(currency)" }
}
