import Synchronization

/// Sounds at the rates of telephones; the filters between two rates are made once.
enum SpeechRates {
  private struct Pair: Hashable {
    let source: Int
    let target: Int
  }

  private static let resamplers = Mutex<[Pair: Resampler]>([:])

  /// The sound at a rate, in samples a second.
  static func sound(_ sound: Sound, at rate: Int) -> Sound {
    guard sound.rate != rate else { return sound }
    let pair = Pair(source: sound.rate, target: rate)
    let resampler = resamplers.withLock { known in
      if let resampler = known[pair] { return resampler }
      let resampler = Resampler(from: sound.rate, to: rate)
      known[pair] = resampler
      return resampler
    }
    return resampler(sound)
  }
}
