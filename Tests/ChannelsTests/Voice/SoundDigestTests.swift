import Testing

@testable import Channels

@Suite struct SoundDigestTests {
  @Test func digestsAreSHA256() {
    #expect(
      SoundDigest.plain("abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  // RFC 4231, test cases 2 and 6.
  @Test func keyedNamesAreHMAC() {
    #expect(
      SoundDigest.keyed("what do ya want for nothing?", key: Array("Jefe".utf8))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      SoundDigest.keyed(
        "Test Using Larger Than Block-Size Key - Hash Key First",
        key: [UInt8](repeating: 0xAA, count: 131))
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }
}
