import Testing

@testable import Security

@Suite struct VectorTests {
  @Test func hmacGivesTheCodesOfItsRFCs() throws {
    let rows = try VectorFile.rows("rfc2202-rfc4231-hmac.tsv")
    #expect(rows.count == 19)
    for row in rows {
      let algorithm = try #require(
        DigestAlgorithm(rawValue: row["algorithm", default: ""].lowercased()))
      let key = Secret(bytes: VectorFile.bytes(row["key_hex"]))
      let code = HMAC(key: key, algorithm: algorithm).code(for: VectorFile.bytes(row["data_hex"]))
      #expect(code == VectorFile.bytes(row["mac_hex"]), "\(row)")
    }
  }

  @Test func hotpGivesThePasswordsOfItsRFC() throws {
    let rows = try VectorFile.rows("rfc4226-hotp.tsv")
    #expect(rows.count == 10)
    for row in rows {
      let counter = try #require(UInt64(row["counter", default: ""]))
      let digits = try #require(Int(row["digits", default: ""]))
      let hotp = HOTP(key: Secret(bytes: VectorFile.bytes(row["key_hex"])), digits: digits)
      #expect(hotp.code(at: counter) == row["code"])
    }
  }

  @Test func totpGivesThePasswordsOfItsRFC() throws {
    let rows = try VectorFile.rows("rfc6238-totp.tsv")
    #expect(rows.count == 18)
    for row in rows {
      let algorithm = try #require(
        DigestAlgorithm(rawValue: row["algorithm", default: ""].lowercased()))
      let totp = TOTP(
        key: Secret(bytes: VectorFile.bytes(row["key_hex"])), algorithm: algorithm,
        digits: try #require(Int(row["digits", default: ""])),
        period: try #require(Int(row["step", default: ""])))
      let time = try #require(Int64(row["unix_time", default: ""]))
      #expect(totp.code(at: time) == row["code"])
    }
  }

  @Test func digestsAreThoseOfFIPS180() {
    let abc = Array("abc".utf8)
    let expected =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(DigestAlgorithm.sha256.hash(abc) == VectorFile.bytes(expected))
    #expect(
      DigestAlgorithm.sha1.hash(abc)
        == VectorFile.bytes("a9993e364706816aba3e25717850c26c9cd0d89d"))
  }
}
