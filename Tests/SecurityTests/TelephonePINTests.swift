import Testing

@testable import Security

/// PINs for the telephone: which are taken, which are drawn, and that they do not show.
@Suite struct TelephonePINTests {
  private let owner = TelephonePIN.Owner(
    born: (year: 1966, month: 5, day: 23), numbers: ["5552914464", "40718265"])

  /// Every weak PIN with the reason that is said.
  @Test(arguments: [
    ("1234567", PINProblem.form), ("123456789", .form), ("12a45678", .form), ("", .form),
    ("٥٨٣١٦٢٠٤", .form),
    ("77777777", .repeats), ("17171717", .repeats), ("12331233", .repeats), ("11222111", .repeats),
    ("12345678", .sequence), ("87654321", .sequence), ("78901234", .sequence),
    ("12344321", .sequence), ("45679876", .sequence),
    ("05231966", .birthDate), ("23051966", .birthDate), ("19660523", .birthDate),
    ("19662305", .birthDate),
    ("52914464", .knownNumber), ("40718265", .knownNumber),
  ])
  func weak(typed: String, problem: PINProblem) {
    guard case .failure(let found) = TelephonePIN.chosen(typed, by: owner) else {
      Issue.record("\(typed) was taken")
      return
    }
    #expect(found == problem)
  }

  @Test(arguments: [
    "58316204", "5831 6204", "58-31-62-04", "12349999", "05231967", "12357654#",
  ])
  func taken(typed: String) throws {
    let pin = try TelephonePIN.chosen(typed, by: owner).get()
    #expect(pin.digits == typed.filter(\.isNumber))
  }

  @Test("Drawn PINs are never weak, and show in no description")
  func drawn() throws {
    for _ in 0..<500 {
      let pin = TelephonePIN(random: SystemRandomSource(), for: owner)
      #expect(try TelephonePIN.chosen(pin.digits, by: owner).get().secret.matches(pin.secret))
      #expect(!"\(pin) \(String(reflecting: pin))".contains(pin.digits))
    }
  }

  @Test("A weak draw is thrown away and another one taken")
  func redrawn() {
    let pin = TelephonePIN(random: Draws(), for: owner)
    #expect(pin.digits == "58316204")
  }

  /// Gives the bytes of 77777777, then those of 58316204.
  private final class Draws: RandomSource, @unchecked Sendable {
    private var numbers: [UInt32] = [58_316_204, 77_777_777]

    func bytes(_ count: Int) -> [UInt8] {
      let number = numbers.popLast() ?? 0
      return (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32($0))) }
    }
  }
}
