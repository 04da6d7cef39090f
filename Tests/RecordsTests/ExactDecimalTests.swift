import Testing

@testable import Records

struct ExactDecimalTests {
  @Test(arguments: ["0", "-0.10", "78.24450178609376", "1e-3", "1.5E+10", "123456789012345678901"])
  func numbersKeepTheirText(text: String) {
    #expect(ExactDecimal(text)?.text == text)
  }

  @Test(arguments: ["", "-", "01", "1.", ".5", "1e", "0x10", "1 ", "NaN", "+1", "1,5", "１"])
  func otherTextsAreNoNumbers(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("40.22", 4022), ("77.495", 7750), ("77.4949999999999999999", 7749), ("-0.005", -1),
    ("-0.004", 0), ("1e2", 10_000), ("12345e-4", 123), ("5e-3", 1), ("4e-3", 0), ("0", 0),
    ("0.999", 100), ("1e-99", 0), ("0e99999999999999999999", 0),
  ])
  func hundredthsAreRoundedHalfAwayFromZero(text: String, hundredths: Int64) {
    #expect(ExactDecimal(text)?.scaled(places: 2) == hundredths)
  }

  @Test(arguments: ["1e30", "92233720368547758.08", "1e99999999999999999999"])
  func whatDoesNotFitIsNil(text: String) {
    #expect(ExactDecimal(text)?.scaled(places: 2) == nil)
  }

  @Test func hundredthsBecomeText() {
    #expect(
      [0, 5, -5, 4022, -100].map { ExactDecimal(hundredths: $0).text }
        == ["0.00", "0.05", "-0.05", "40.22", "-1.00"])
    #expect(ExactDecimal("0.100")?.fractionDigits == 3)
  }
}
