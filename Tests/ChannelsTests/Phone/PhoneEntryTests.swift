import Testing

@testable import Channels

/// Keys that make an entry, a command or neither yet.
@Suite struct PhoneEntryTests {
  @Test(arguments: [
    ("58316204#", PhoneEntry.secret, PhoneEntry.Taken.entry("58316204"), ""),
    ("58316204", .secret, .partial, "58316204"),
    ("58316204#1", .secret, .entry("58316204"), "1"),
    ("#", .secret, .entry(""), ""),
    ("0", .value("digits"), .partial, "0"),
    ("0#", .value("digits"), .command(.person), ""),
    ("0", .value("number"), .partial, "0"),
    ("05", .value("digits"), .partial, "05"),
    ("*", .value("digits"), .command(.back), ""),
    ("*#", .value("digits"), .command(.back), ""),
    ("*7", .value("digits"), .command(.repeat), ""),
    ("*7#", .value("digits"), .command(.repeat), ""),
    ("*0", .secret, .command(.person), ""),
    ("*31#", .secret, .command(.back), "31#"),
    ("**", .secret, .command(.back), "*"),
    ("05231966", .value("date"), .entry("05231966"), ""),
    ("0523196", .value("date"), .partial, "0523196"),
    ("0523#", .value("date"), .entry("0523"), ""),
    ("0523196658316204#", .value("date"), .entry("05231966"), "58316204#"),
    ("05231966#58", .value("date"), .entry("05231966"), "58"),
    ("0523*", .value("date"), .command(.repeat), ""),
    ("0523*#1", .value("date"), .command(.repeat), "1"),
    ("5831*0", .secret, .command(.person), ""),
    ("583162*7#1", .secret, .command(.repeat), "1"),
    ("45*10#", .value("money"), .entry("45*10"), ""),
  ])
  func keysAreTaken(
    keys: String, entry: PhoneEntry, taken: PhoneEntry.Taken, left: String
  ) {
    var rest = keys
    #expect(entry.take(from: &rest) == taken)
    #expect(rest == left)
  }

  @Test(arguments: [
    ("222280", "bb8"), ("2111", "a "), ("64", "ñ"), ("7420", "s2"), ("13", "@"), ("00", "0"),
  ])
  func twoKeysMakeALetter(keys: String, text: String) {
    #expect(KeyedLetters.text(keys) == text)
  }

  @Test(arguments: ["", "2", "24", "0122", "2*", "201"])
  func otherKeysMakeNone(keys: String) {
    #expect(KeyedLetters.text(keys) == nil)
  }

  @Test func everyLetterOfACodeHasKeys() {
    let digits = "0123456789"
    let rows = (1...9).flatMap { key in (1...4).map { "\(key)\($0)" } }
    let letters = Set(
      rows.compactMap { KeyedLetters.text($0) } + digits.compactMap { KeyedLetters.text("\($0)0") })
    for character in "abcdefghijklmnñopqrstuvwxyz0123456789 .-@" {
      #expect(letters.contains(String(character)))
    }
  }
}
