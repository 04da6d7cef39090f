import Dialog
import Testing

@testable import Channels

@Suite struct HeardLineTests {
  private func text(_ heard: Heard) -> String {
    switch heard {
    case .said(let guesses): "said " + guesses.map(\.text).joined(separator: "|")
    case .keys(let keys): "keys " + keys
    case .answer(let words): "answer " + words
    case .command(let name): "command " + name
    case .recording(let recording): "recording " + recording.id
    case .secret(let secret): "secret " + secret
    case .silence: "silence"
    case .unreadable(let why): why.rawValue
    }
  }

  @Test(arguments: [
    ("help", "said help"),
    ("help\r", "said help"),
    ("¿cuándo?", "said ¿cuándo?"),
    ("", "silence"),
    ("  \t ", "silence"),
    ("\r", "silence"),
    ("he\0lp", "said help"),
    ("\0\0\0", "notText"),
    ("\u{1B}[A", "notText"),
    ("\u{1B}[1;5Chelp\u{1B}OH", "said help"),
    ("\u{1B}", "notText"),
    ("a\tb", "said a b"),
    ("\u{FEFF}help", "said help"),
    ("\u{85}\u{9B}", "notText"),
  ])
  func aLine(typed: String, heard: String) {
    #expect(text(HeardLine.heard(Array(typed.utf8))) == heard)
  }

  @Test func bytesThatAreNotTextAreReported() {
    for bytes: [UInt8] in [[0xFF], [0xC3], [0x68, 0xE9, 0x6C], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
      #expect(text(HeardLine.heard(bytes)) == "notText")
      #expect(text(HeardLine.secret(bytes)) == "notText")
    }
  }

  @Test func everyCharacterOfASecretCounts() {
    #expect(text(HeardLine.secret(Array(" pass word\t ".utf8))) == "secret  pass word\t ")
    #expect(text(HeardLine.secret(Array("contraseña\r".utf8))) == "secret contraseña")
    #expect(text(HeardLine.secret([])) == "silence")
    #expect(text(HeardLine.secret([0x0D])) == "silence")
  }
}
