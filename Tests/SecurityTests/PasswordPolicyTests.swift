import Testing

@testable import Security

@Suite struct PasswordPolicyTests {
  private func problem(_ password: String, secondFactor: Bool = false) -> PasswordProblem? {
    PasswordPolicy(
      hasSecondFactor: secondFactor, username: "ana.perez",
      personNames: ["Ana María Pérez Delgado"], clinicNames: ["Lakeside Family Clinic"]
    ).problem(with: Secret(password))
  }

  @Test(arguments: [
    "my cat eats blue socks", "tres tristes tigres tragaban", "Xq7-vRm2-Lk9t-Wz4",
    "caballo bater\u{ED}a grapa correcta", "\u{1F600} smiling at the rainy bus stop",
    "the patient fisherman waits", "Ana rode a crimson unicycle",
  ])
  func goodPasswordsAreTaken(password: String) {
    #expect(problem(password) == nil)
  }

  @Test func lengthIsJudgedInCharacters() {
    #expect(problem("bluesocksrule") == .tooShort(minimum: 15))
    #expect(problem("bluesockrul") == .tooShort(minimum: 15))
    #expect(problem("blue7sok", secondFactor: true) == nil)
    #expect(problem("blue7so", secondFactor: true) == .tooShort(minimum: 8))
    #expect(problem("") == .tooShort(minimum: 15))
    let words = "seven purple foxes jump over nineteen yellow boxes in the moonlit yard tonight"
    #expect(problem(words) == nil)
    #expect(
      problem(String(repeating: words, count: 3).prefix(129).description) == .tooLong(maximum: 128))
  }

  @Test func noKindOfCharacterIsDemandedOrForbidden() {
    #expect(problem("onlysmalllettersintheseones") == nil)
    #expect(problem("bell\u{7}rings when it is typed") == .controlCharacter)
    #expect(problem("one line\nand another line") == .controlCharacter)
  }

  @Test(arguments: [
    "password", "Password1", "P@ssw0rd2024!", "passwordpassword1", "!!!Welcome123", "letmein99",
    "iloveyou2", "Qwertyuiop1!", "contraseña2024", "ContraseñaContraseña", "teamomucho12",
    "welcomepassword", "Portal2025!!", "mychart123",
  ])
  func commonPasswordsAreRefused(password: String) {
    let found = problem(password, secondFactor: true)
    #expect(found == .common || found == .repeats || found == .sequence, "\(password)")
  }

  @Test func namesAreRefused() {
    #expect(problem("ana.perez", secondFactor: true) == .username)
    #expect(problem("ANA.PEREZ2024", secondFactor: true) == .username)
    #expect(problem("MariaDelgado1", secondFactor: true) == .personName)
    #expect(problem("delgado-delgado") == .personName || problem("delgado-delgado") == .repeats)
    #expect(problem("LakesideClinic2024") == .clinicName)
    #expect(problem("lakeside family clinic") == .clinicName)
  }

  @Test func repeatsAndSequencesAreRefused() {
    for repeated in [
      "aaaaaaaaaaaaaaaa", "abababababababab", "blueblueblueblue", "1111111111111112",
    ] {
      #expect(problem(repeated) == .repeats, "\(repeated)")
    }
    for sequence in [
      "1234567890123456", "abcdefghijklmnop", "zyxwvutsrqponmlk", "qwertyuiopasdfgh",
      "0987654321098765", "abcd1234efgh5678",
    ] {
      #expect(problem(sequence) == .sequence, "\(sequence)")
    }
  }
}
