import Testing

@testable import Security

@Suite struct PasswordTests {
  private let random = SystemRandomSource()

  @Test func aPasswordVerifiesAndAnotherDoesNot() throws {
    let hash = try #require(
      PasswordHash(Secret("correct horse battery"), cost: .light, random: random))
    #expect(hash.text.hasPrefix("$y$j9T$"))
    #expect(hash.verify(Secret("correct horse battery")))
    #expect(!hash.verify(Secret("correct horse batterx")))
    #expect(!hash.verify(Secret("")))
    #expect("\(hash)" == "(password hash)")
  }

  @Test func theSamePasswordHashesDifferentlyEachTime() throws {
    let password = Secret("correct horse battery")
    let one = try #require(PasswordHash(password, cost: .light, random: random))
    let other = try #require(PasswordHash(password, cost: .light, random: random))
    #expect(one != other)
  }

  @Test func aDamagedHashVerifiesNothing() {
    for damaged in ["", "*0", "$y$", "$y$j9T$", "$nonsense$x$y", "\u{0}"] {
      #expect(!PasswordHash(text: damaged).verify(Secret("")))
      #expect(!PasswordHash(text: damaged).verify(Secret("anything")))
    }
  }

  @Test func hashesOfOtherProgramsVerify() {
    // Made with perl's crypt on Debian 12, under the salt that unknown usernames are hashed with.
    let hash = PasswordHash(
      text: "$y$j9T$hVJ5Nc4oLmEEfYj1gbKhZ/$RqrLWn/2F0P5Z6FqdOcRnhl/hUD.IwJ5XS/yZyhwPt4")
    #expect(hash.verify(Secret("x")))
    #expect(!hash.verify(Secret("y")))
  }

  @Test func aHigherCostAsksForRehashing() throws {
    let light = try #require(PasswordHash(Secret("some words"), cost: .light, random: random))
    #expect(light.needsRehash(cost: .usual))
    #expect(!light.needsRehash(cost: .light))
  }

  @Test func composedAndDecomposedAccentsAreOnePassword() throws {
    let hash = try #require(
      PasswordHash(Secret("mi contrase\u{F1}a larga"), cost: .light, random: random))
    #expect(hash.verify(Secret("mi contrasen\u{303}a larga")))
    #expect(!hash.verify(Secret("mi contrasena larga")))
  }

  @Test func whatLibcryptWouldCutShortIsRefused() {
    #expect(PasswordHash(Secret("before\u{0}after"), cost: .light, random: random) == nil)
    let long = String(repeating: "x", count: 600)
    #expect(PasswordHash(Secret(long), cost: .light, random: random) == nil)
  }

  @Test func nobodyIsNeverVerified() {
    #expect(!PasswordHash.verifyAgainstNobody(Secret("anything"), cost: .light))
  }

  @Test func manyHashesAtOnceAllComeOut() async throws {
    let hash = try #require(PasswordHash(Secret("shared words"), cost: .light, random: random))
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<6 {
        group.addTask { hash.verify(Secret(number % 2 == 0 ? "shared words" : "others")) }
      }
      var right = 0
      for await verified in group where verified { right += 1 }
      #expect(right == 3)
    }
  }
}
