import Glibc

/// Changes the rate of a sound, keeping what the new rate can carry and nothing that it cannot.
///
/// A sinc under a Blackman window, one filter for each phase between the two rates: what would alias
/// is 60 dB down or more, and the pass band is flat to within 0.1 dB up to 0.85 of the new limit.
struct Resampler {
  /// Zero crossings of the sinc to each side: more are sharper and slower.
  private static let crossings = 24

  private let step: Int
  private let phases: Int
  private let reach: Int
  private let filters: [[Float]]
  private let target: Int

  /// Makes a resampler from one rate to another, both in samples a second.
  init(from source: Int, to target: Int) {
    let divisor = Self.greatestCommonDivisor(source, target)
    step = source / divisor
    phases = target / divisor
    self.target = target
    // Below both limits, with room for the filter's slope.
    let cutoff = 0.92 * min(1, Double(target) / Double(source))
    let reach = Int((Double(Self.crossings) / cutoff).rounded(.up))
    self.reach = reach
    let phases = phases
    filters = (0..<phases).map { phase in
      let taps = (-reach + 1...reach).map { tap -> Double in
        let distance = Double(tap) - Double(phase) / Double(phases)
        return Self.sinc(distance * cutoff) * Self.window(distance / Double(reach + 1))
      }
      // Each phase passes a constant unchanged, so that no tone of the step is added.
      let sum = taps.reduce(0, +)
      return taps.map { Float($0 / sum) }
    }
  }

  /// The sound at the new rate, of the same length in time.
  func callAsFunction(_ sound: Sound) -> Sound {
    let padding = [Float](repeating: 0, count: reach)
    let samples = padding + sound.samples.map(Float.init) + padding
    let count = (sound.samples.count * phases + step - 1) / step
    var result = [Int16]()
    result.reserveCapacity(count)
    for index in 0..<count {
      let position = index * step
      // The first tap stands `reach - 1` before the sample, which the padding moved by `reach`.
      let start = position / phases + 1
      var sum: Float = 0
      filters[position % phases].withUnsafeBufferPointer { filter in
        samples.withUnsafeBufferPointer { samples in
          for tap in 0..<min(filter.count, samples.count - start) {
            sum += filter[tap] * samples[start + tap]
          }
        }
      }
      result.append(Int16(max(-32_768, min(32_767, sum.rounded()))))
    }
    return Sound(rate: target, samples: result)
  }

  private static func sinc(_ place: Double) -> Double {
    abs(place) < 1e-9 ? 1 : sin(.pi * place) / (.pi * place)
  }

  /// The Blackman window from -1 to 1.
  private static func window(_ place: Double) -> Double {
    guard abs(place) < 1 else { return 0 }
    return 0.42 + 0.5 * cos(.pi * place) + 0.08 * cos(2 * .pi * place)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? max(left, 1) : greatestCommonDivisor(right, left % right)
  }
}
