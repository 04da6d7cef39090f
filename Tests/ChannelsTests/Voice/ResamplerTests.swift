import Glibc
import Testing

@testable import Channels

@Suite struct ResamplerTests {
  /// A tone of half the full scale.
  private func tone(_ hertz: Double, rate: Int, seconds: Double = 0.5) -> Sound {
    let count = Int(Double(rate) * seconds)
    return Sound(
      rate: rate,
      samples: (0..<count).map { Int16(16_000 * sin(2 * .pi * hertz * Double($0) / Double(rate))) })
  }

  /// How loud a sound is, away from its ends.
  private func loudness(_ samples: [Int16]) -> Double {
    let middle = samples.dropFirst(samples.count / 4).dropLast(samples.count / 4)
    let sum = middle.reduce(0.0) { $0 + Double($1) * Double($1) }
    return (sum / Double(max(1, middle.count))).squareRoot()
  }

  @Test(arguments: [(22_050, 8_000), (22_050, 16_000), (16_000, 8_000), (8_000, 16_000)])
  func speechPassesAndNothingAliases(from source: Int, to target: Int) {
    let resampler = Resampler(from: source, to: target)
    let limit = Double(min(source, target)) / 2
    for hertz in [300.0, 1_000, 0.8 * limit] {
      let whole = tone(hertz, rate: source)
      let result = resampler(whole)
      #expect(result.rate == target)
      #expect(abs(result.samples.count - target / 2) <= 1)
      let ratio = loudness(result.samples) / loudness(whole.samples)
      #expect(abs(20 * log10(ratio)) < 0.1, "\(hertz) Hz")
      // It is the tone and nothing else.
      let wanted = tone(hertz, rate: target)
      let error = zip(result.samples, wanted.samples).map { $0 &- $1 }
      #expect(20 * log10(loudness(error) / loudness(wanted.samples)) < -50, "\(hertz) Hz")
    }
    if source > target {
      for hertz in [1.12 * limit, 1.5 * limit] where hertz < Double(source) / 2 {
        let result = resampler(tone(hertz, rate: source))
        #expect(loudness(result.samples) < 16, "\(hertz) Hz")
      }
    }
  }

  @Test func noSoundStaysNone() {
    let resampler = Resampler(from: 22_050, to: 8_000)
    #expect(resampler(Sound(rate: 22_050, samples: [])).samples == [])
    #expect(resampler(Sound(rate: 22_050, samples: [0, 0, 0])).samples == [0, 0])
  }

  @Test func theLoudestSoundIsNotTurnedRound() {
    let square = Sound(rate: 8_000, samples: (0..<800).map { $0 / 8 % 2 == 0 ? 32_767 : -32_768 })
    let result = Resampler(from: 8_000, to: 16_000)(square)
    let half = result.samples.dropFirst(400).prefix(17).map { $0 > 0 }
    // Half a period is 16 samples: no sample in it has the other sign.
    #expect(half.reduce(into: [Bool]()) { if $0.last != $1 { $0.append($1) } }.count <= 3)
  }
}
