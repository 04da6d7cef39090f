import CCrypt
import CSystem
import Foundation

/// A password hashed with yescrypt, in the form of crypt(5): `$y$jBT$salt$hash`.
///
/// At most two hashes run at once in the process: one takes 64 MiB at the usual cost.
public struct PasswordHash: Hashable, Sendable, Codable {
  /// The hash as stored.
  public let text: String

  /// Takes a stored hash as it is; a damaged one verifies nothing.
  public init(text: String) {
    self.text = text
  }

  /// Hashes a password under a fresh salt of 16 bytes.
  ///
  /// Nil when the password cannot be hashed: it holds a NUL, or more than 512 bytes of UTF-8.
  /// `PasswordPolicy` refuses both first, with the reason.
  public init?(
    _ password: Secret, cost: PasswordCost = .usual, random: some RandomSource
  ) {
    guard let setting = PasswordHash.setting(cost: cost, random: random),
      let hashed = PasswordHash.crypt(password, setting: setting)
    else { return nil }
    text = hashed
  }

  /// Whether a password is the hashed one; costs the same whether it is or not.
  public func verify(_ password: Secret) -> Bool {
    guard let again = PasswordHash.crypt(password, setting: text) else { return false }
    return constantTimeEqual(Array(again.utf8), Array(text.utf8))
  }

  /// Whether the hash was made at another cost than `cost`, and should be made again at sign-in.
  public func needsRehash(cost: PasswordCost = .usual) -> Bool {
    !text.hasPrefix("$y$\(cost.parameter)$")
  }

  /// Does the work of verifying without an account, so that an unknown username costs the same.
  ///
  /// Always false.
  @discardableResult
  public static func verifyAgainstNobody(_ password: Secret, cost: PasswordCost = .usual) -> Bool {
    // A salt that belongs to no account. The hash after it may be anything: it is not compared.
    _ = crypt(password, setting: "$y$\(cost.parameter)$hVJ5Nc4oLmEEfYj1gbKhZ/$")
    return false
  }

  private static func setting(cost: PasswordCost, random: some RandomSource) -> String? {
    let salt = random.bytes(16).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: Int(PORTAL_CRYPT_OUTPUT_SIZE))
    guard portal_crypt_setting(cost.count, salt, Int32(salt.count), &output) == 0 else {
      return nil
    }
    return string(output)
  }

  private static func crypt(_ password: Secret, setting: String) -> String? {
    var phrase = password.withBytes { raw -> [CChar] in
      normalised(raw).map { CChar(bitPattern: $0) }
    }
    defer { portal_wipe(&phrase, phrase.count) }
    guard !phrase.contains(0) else { return nil }
    phrase.append(0)
    var output = [CChar](repeating: 0, count: Int(PORTAL_CRYPT_OUTPUT_SIZE))
    defer { portal_wipe(&output, output.count) }
    guard portal_crypt(phrase, setting, &output) == 0 else { return nil }
    return string(output)
  }

  /// The bytes in normal form NFKC when they are not plain ASCII (NIST SP 800-63B-4, 3.1.1.2), so
  /// that an accent typed on another keyboard is the same accent.
  private static func normalised(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
    guard raw.contains(where: { $0 >= 0x80 }) else { return Array(raw) }
    return Array(
      String(decoding: raw, as: UTF8.self).precomposedStringWithCompatibilityMapping.utf8)
  }

  private static func string(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension PasswordHash: CustomStringConvertible {
  /// Never the hash.
  public var description: String { "(password hash)" }
}
