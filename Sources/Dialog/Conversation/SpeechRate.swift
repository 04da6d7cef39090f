/// How fast a voice speaks.
public enum SpeechRate: String, Codable, Sendable, CaseIterable {
  /// The slowest that is still easy to follow.
  case slowest
  /// Slower than usual.
  case slow
  /// The voice's own speed.
  case normal
  /// Faster than usual.
  case fast
  /// The fastest, for people used to screen readers.
  case fastest

  /// The next one down; the slowest stays.
  public var slower: SpeechRate { step(by: -1) }

  /// The next one up; the fastest stays.
  public var faster: SpeechRate { step(by: 1) }

  private func step(by distance: Int) -> SpeechRate {
    let all = SpeechRate.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[min(max(place + distance, 0), all.count - 1)]
  }
}
