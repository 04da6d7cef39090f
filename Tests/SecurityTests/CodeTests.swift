import Testing

@testable import Security

/// Gives the bytes it was made with, over and over.
struct FixedRandomSource: RandomSource {
  let pattern: [UInt8]

  func bytes(_ count: Int) -> [UInt8] { (0..<count).map { pattern[$0 % pattern.count] } }
}

/// Counts up, so that each drawing differs and the same ones come again in every run.
final class CountingRandomSource: RandomSource, @unchecked Sendable {
  // Used by one test at a time.
  private var state: UInt64 = 0

  func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in
      // SplitMix64 (Steele, Lea and Flood 2014).
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
    }
  }
}

@Suite struct CodeTests {
  @Test func numbersBelowABoundAreEquallyLikely() {
    let random = CountingRandomSource()
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<20_000 { counts[Int(random.number(below: 10))] += 1 }
    // Chi squared with nine degrees of freedom: 27.9 is passed once in a thousand.
    let squares = counts.reduce(0.0) { $0 + Double(($1 - 2_000) * ($1 - 2_000)) / 2_000 }
    #expect(squares < 27.9)
  }

  @Test func theIncompleteLastRoundIsThrownAway() {
    final class Scripted: RandomSource, @unchecked Sendable {
      // Used by one test.
      private var answers: [[UInt8]] = [[255, 255, 255, 255], [0, 0, 0, 7]]
      func bytes(_ count: Int) -> [UInt8] { answers.removeFirst() }
    }
    // 2^32 - 1 lies beyond the last whole round of ten, so the next drawing counts.
    #expect(Scripted().number(below: 10) == 7)
  }

  @Test func aOneTimeCodeHasSixDigitsEvenWhenItIsSmall() {
    #expect(OneTimeCode(random: FixedRandomSource(pattern: [0, 0, 0, 42])).digits == "000042")
    for _ in 0..<50 {
      let digits = OneTimeCode(random: SystemRandomSource()).digits
      #expect(digits.utf8.count == 6)
      #expect(OneTimeCode.normalise(digits) == digits)
    }
    #expect("\(OneTimeCode(random: SystemRandomSource()))" == "(one-time code)")
  }

  @Test func aTypedOneTimeCodeIsReadWithItsSpaces() {
    #expect(OneTimeCode.normalise(" 12 34-56 ") == "123456")
    #expect(OneTimeCode.normalise("12345") == nil)
    #expect(OneTimeCode.normalise("1234567") == nil)
    #expect(OneTimeCode.normalise("12345a") == nil)
    #expect(OneTimeCode.normalise("\u{0661}23456") == nil)
  }

  @Test func anActivationCodeIsReadHoweverItIsWritten() throws {
    let code = ActivationCode(random: FixedRandomSource(pattern: [0, 1, 10, 18, 31]))
    #expect(code.characters == "01AJZ01AJZ01AJZ")
    #expect(code.groups == ["01A", "JZ0", "1AJ", "Z01", "AJZ"])
    #expect(code.printed == "01A JZ0 1AJ Z01 AJZ")
    for typed in [
      "01A JZ0 1AJ Z01 AJZ", "01ajz01ajz01ajz", "O1A-JZO-IAJ-ZoL-ajz",
      "0 1 a j z 0 1 a j z 0 1 a j z",
      " 01A\u{2013}JZ0\u{2013}1AJ\u{2013}Z01\u{2013}AJZ. ",
    ] {
      #expect(ActivationCode(typed)?.digest == code.digest, "\(typed)")
    }
    for wrong in [
      "", "01A", "01A JZ0 1AJ Z01 AJZ 0", "01A JZ0 1AJ Z01 AJU", "01A JZ0 1AJ Z01 AJ\u{E9}",
    ] {
      #expect(ActivationCode(wrong) == nil, "\(wrong)")
    }
    #expect("\(code)" == "(activation code)")
    // 32 characters to the 15th power is 75 bits.
    #expect(ActivationCode.length * 5 >= 64)
  }

  @Test func aSessionTokenIsLongAndHidesItself() {
    let token = SessionToken(random: SystemRandomSource())
    #expect(token.text.utf8.count == 52)
    #expect(token.digest == SessionToken(text: token.text).digest)
    #expect(token.digest != SessionToken(random: SystemRandomSource()).digest)
    #expect("\(token)" == "(session token)")
  }

  @Test func aClockPasswordCountsOnceAndOneStepEitherWay() throws {
    let totp = TOTP(key: Secret("12345678901234567890"))
    let time: Int64 = 1_111_111_109
    let step = time / 30
    let code = totp.code(at: time)
    #expect(totp.verify(code, at: time, lastUsed: nil) == step)
    #expect(totp.verify(code, at: time + 30, lastUsed: nil) == step)
    #expect(totp.verify(code, at: time - 30, lastUsed: nil) == step)
    #expect(totp.verify(code, at: time + 60, lastUsed: nil) == nil)
    #expect(totp.verify(code, at: time - 60, lastUsed: nil) == nil)
    #expect(totp.verify(code, at: time, lastUsed: step) == nil)
    #expect(totp.verify(code, at: time, lastUsed: step - 1) == step)
    #expect(totp.verify("", at: time, lastUsed: nil) == nil)
    #expect(totp.verify(code, at: 0, lastUsed: nil) == nil)
    #expect(totp.keyText == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
  }

  @Test func base32IsThatOfItsRFC() {
    let words = [
      "": "", "f": "MY", "fo": "MZXQ", "foo": "MZXW6", "foob": "MZXW6YQ", "fooba": "MZXW6YTB",
      "foobar": "MZXW6YTBOI",
    ]
    for (plain, coded) in words {
      #expect(Base32.rfc4648.encode(Array(plain.utf8)) == coded)
    }
  }

  @Test func aSecretShowsNothing() {
    let secret = Secret("open sesame")
    #expect("\(secret)" == "(secret)")
    #expect(String(reflecting: secret) == "(secret)")
    var dumped = ""
    dump(secret, to: &dumped)
    #expect(!dumped.contains("sesame"))
    #expect(secret.count == 11)
    #expect(secret.matches(Secret("open sesame")))
    #expect(!secret.matches(Secret("open sesamf")))
    #expect(!secret.matches(Secret("open")))
    #expect(Secret("").matches(Secret(bytes: [])))
  }

  @Test func equalityIsJudgedWhole() {
    #expect(constantTimeEqual([1, 2, 3], [1, 2, 3]))
    #expect(!constantTimeEqual([1, 2, 3], [1, 2, 4]))
    #expect(!constantTimeEqual([1, 2, 3], [1, 2]))
    #expect(constantTimeEqual([UInt8](), []))
  }
}
