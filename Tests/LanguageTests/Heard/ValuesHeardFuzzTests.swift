import Testing

@testable import Language

/// Any bytes in: no crash, no hang, and only values that make sense.
@Suite struct ValuesHeardFuzzTests {
  /// A deterministic generator (SplitMix64), so that a failure comes again.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static let pieces = [
    "march", "third", "nineteen", "fifty", "two", "oh", "hundred", "thousand", "million", "billion",
    "trillion", "quadrillion", "and", "of", "the", "next", "last", "this", "week", "month", "year",
    "century", "decade", "in", "ago", "from", "to", "until", "between", "at", "half", "past",
    "quarter", "pm", "am", "noon", "tonight", "first", "minus", "point", "dollars", "cents", "$",
    "999999999999999999", "99999999999999999999999", "0", "31", "12", "2024", "9999", "-", "/", ".",
    ",", ":", "'", "%", "(", "º", "½", "~", "+", "e", "s", "t", "q", "h", "un", "una", "tres", "de",
    "del", "marzo", "mil", "millones", "trillones", "novecientos", "cincuenta", "y", "dos", "el",
    "la", "próximo", "pasado", "semana", "mes", "año", "siglo", "dentro", "hace", "en", "ocho",
    "desde", "hasta", "entre", "a", "las", "menos", "cuarto", "media", "mañana", "tarde", "noche",
    "para", "hoy", "lunes", "ultimo", "primer", "con", "coma", "punto", "centavos", "milésimo",
    "weekend", "christmas", "easter", "after", "before", "\u{301}", "\u{0}", "日", "é", "\u{2014}",
  ]

  @Test func anyBytes() {
    var generator = Generator(state: 20_260_310)
    let parsers = [ValueParser(locale: .english), ValueParser(locale: .spanish)]
    let preferences: [TimePreference] = [.either, .past, .future]
    for round in 0..<60_000 {
      var bytes: [UInt8] = []
      if round % 3 == 0 {
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      } else {
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          bytes += Array(
            (ValuesHeardFuzzTests.pieces.randomElement(using: &generator) ?? "").utf8)
          if Bool.random(using: &generator) { bytes.append(32) }
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let kind = ValueKind.allCases[round % ValueKind.allCases.count]
      let reference = CivilDateTime(
        date: CivilDate(dayNumber: Int.random(in: -25_000...50_000, using: &generator)),
        time: CivilTime(minuteOfDay: Int.random(in: 0..<1_440, using: &generator)))
      let heard = parsers[round % 2].values(
        of: kind, in: text, reference: reference, preference: preferences[round / 7 % 3])
      var last = 0
      for value in heard {
        let isInOrder = value.range.lowerBound >= last && value.range.upperBound <= text.utf8.count
        if !isInOrder || !isSound(value) {
          Issue.record("\(kind) \(text.debugDescription): \(value)")
        }
        last = value.range.upperBound
      }
    }
  }

  /// Whether ranges go forward and years can be spoken of.
  private func isSound(_ heard: HeardValue) -> Bool {
    heard.readings.first == heard.value
      && heard.readings.allSatisfy { value in
        switch value {
        case .date(let day): (0...10_000).contains(day.year)
        case .dateRange(let first, let end): first < end
        case .dateTimeRange(let first, let end): first < end
        default: true
        }
      }
  }
}
