/// Lines for fuzzing the telephony doors: real ones, cut, joined and damaged, and bytes of no meaning.
enum AGIFuzzText {
  private static let environment = [
    "agi_network: yes", "agi_network_script: portal", "agi_request: agi://127.0.0.1/portal",
    "agi_channel: PJSIP/line-00000001", "agi_language: es", "agi_type: PJSIP",
    "agi_uniqueid: 1700000000.1", "agi_version: 22.10.0", "agi_callerid: 6175550123",
    "agi_callerid: unknown", "agi_callerid: Ana <+16175550123>", "agi_calleridname: Ana Ruiz",
    "agi_callingpres: 0", "agi_dnid: unknown", "agi_context: clinic", "agi_extension: 100",
    "agi_arg_1: es-US", "agi_arg_2: text", "agi_arg_-9223372036854775808: x",
    "agi_arg_99999999999999999999: x", "agi_: ", ":", "agi_callerid:", "",
  ].map { Array($0.utf8) }

  private static let replies = [
    "200 result=0", "200 result=-1", "200 result=1234", "200 result=12 (timeout)",
    "200 result= (timeout)", "200 result=", "200 result=49 endpos=20640", "HANGUP",
    "200 result=1 (a value (with) brackets)", "200 result=35 (dtmf) endpos=8000",
    "510 Invalid or unknown command", "511 Command Not Permitted on a dead channel",
    "520 Invalid command syntax.  Proper usage not available.",
    "520-Invalid command syntax.  Proper usage follows:", "520 End of proper usage.",
    " Usage: GET VARIABLE <variablename>", "200 result=1 (testvariable)", "503 x", "200 result=1 (",
    "200 result=99999999999999999999 endpos=99999999999999999999", "",
  ].map { Array($0.utf8) }

  private static let pieces = [
    "\"", "\\", "\n", "\r\n", "\u{0}", " ", "\t", "\" HANGUP \"", "\nEXEC System x\n",
    "${SHELL(x)}",
    "agi_", ": ", "result=", "200 ", "520-", "520 ", "(", ")", "timeout", "endpos=", "-1", "#", "*",
    "\u{2028}", "\u{85}", "ñ", "🙂", "&", ",", "|", "'", "a", "Z", "7", "HANGUP",
  ].map { Array($0.utf8) }

  /// A line of an environment, or the blank line that ends it.
  static func environmentLine(_ generator: inout SplitMix) -> [UInt8] {
    damaged(environment[Int.random(in: 0..<environment.count, using: &generator)], &generator)
  }

  /// A reply, or what may stand between replies.
  static func reply(_ generator: inout SplitMix) -> [UInt8] {
    damaged(replies[Int.random(in: 0..<replies.count, using: &generator)], &generator)
  }

  /// What a person, a record or a file name may hold.
  static func word(_ generator: inout SplitMix) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    bytes = damaged(bytes, &generator)
    if generator.next() % 64 == 0, !bytes.isEmpty {
      let times = 8_400 / bytes.count
      bytes = Array(repeatElement(bytes, count: times + 1).joined())
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func damaged(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let choice = generator.next()
    guard choice % 4 == 0 else { return bytes }
    for _ in 0...(choice >> 8) % 3 {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch generator.next() % 5 {
      case 0 where place < bytes.count: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
      case 2:
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        bytes.insert(contentsOf: piece, at: place)
      case 3: bytes.removeSubrange(place...)
      default:
        if place < bytes.count { bytes[place] ^= 1 << UInt8(generator.next() % 8) }
      }
    }
    return bytes
  }

  /// How many words Asterisk finds in a command; nil when a quote or an escape is left open.
  static func wordCount(of line: some Sequence<UInt8>) -> Int? {
    var count = 0
    var isInWord = false
    var isQuoted = false
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        if !isInWord { count += 1 }
        isInWord = true
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        if isQuoted, !isInWord {
          isInWord = true
          count += 1
        }
      } else if !isQuoted, byte == 0x20 || byte == 0x09 {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        count += 1
      }
    }
    return isQuoted || isEscaped ? nil : count
  }
}
