/// Speech as numbers: one channel of 16-bit samples.
public struct Sound: Hashable, Sendable {
  /// Samples a second.
  public var rate: Int
  /// The samples.
  public var samples: [Int16]

  /// Makes a sound.
  public init(rate: Int, samples: [Int16]) {
    self.rate = rate
    self.samples = samples
  }

  /// Makes a sound of the bytes of a raw telephone file.
  init(rate: Int, bytes: [UInt8]) {
    self.rate = rate
    samples = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8)
    }
  }

  /// The sound without what is next to silent at its ends, save 40 milliseconds.
  func trimmed() -> Sound {
    let isLoud = { (sample: Int16) in sample > 200 || sample < -200 }
    guard let first = samples.firstIndex(where: isLoud), let last = samples.lastIndex(where: isLoud)
    else { return self }
    let margin = rate * 40 / 1_000
    let kept = samples[max(0, first - margin)..<min(samples.count, last + margin)]
    return Sound(rate: rate, samples: Array(kept))
  }

  /// A time without sound.
  static func silence(milliseconds: Int, rate: Int) -> Sound {
    Sound(rate: rate, samples: [Int16](repeating: 0, count: rate * milliseconds / 1_000))
  }

  /// The samples in the byte order of raw telephone files: low byte first.
  var bytes: [UInt8] {
    samples.flatMap { sample in
      let bits = UInt16(bitPattern: sample)
      return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
    }
  }

  /// The rates at which telephones carry speech, with the extension of raw files in each.
  ///
  /// Source: Asterisk's `format_sln`.
  static let telephone: [(rate: Int, suffix: String)] = [(8_000, ".sln"), (16_000, ".sln16")]
}
