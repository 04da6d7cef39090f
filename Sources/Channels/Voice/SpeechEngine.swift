import Dialog
import Glibc

/// A program that turns text into speech, where it is installed.
public enum SpeechEngine: String, CaseIterable, Sendable {
  /// eSpeak NG: small, quick, and many languages.
  case espeak = "espeak-ng"
  /// Flite: English alone.
  case flite

  /// The first installed engine that speaks a language; nil when there is none.
  public static func installed(for locale: LanguageTag) -> SpeechEngine? {
    allCases.first { $0.speaks(locale) && $0.path != nil }
  }

  /// True when it has a voice for a language.
  public func speaks(_ locale: LanguageTag) -> Bool {
    switch self {
    case .espeak: locale.language == "en" || locale.language == "es"
    case .flite: locale.language == "en"
    }
  }

  /// Where it is installed; nil when it is not.
  public var path: String? {
    ["/usr/bin/", "/usr/local/bin/"].map { $0 + rawValue }.first { access($0, X_OK) == 0 }
  }

  /// The arguments to speak what comes on standard input into a WAV file on standard output, or into
  /// `file` when the engine cannot write to a pipe.
  ///
  /// No argument tells what is said: the list of processes is everybody's.
  func arguments(locale: LanguageTag, rate: SpeechRate, file: String) -> [String] {
    switch self {
    case .espeak:
      let voice = locale.language == "es" ? "es-419" : "en-us"
      let speed = String(Self.wordsPerMinute(rate))
      return ["-v", voice, "-s", speed, "-b", "1", "--stdin", "--stdout"]
    case .flite:
      let stretch = 160 * 100 / Self.wordsPerMinute(rate)
      let factor = "\(stretch / 100).\(stretch % 100 < 10 ? "0" : "")\(stretch % 100)"
      return ["-voice", "slt", "--setf", "duration_stretch=\(factor)", "-f", "-", "-o", file]
    }
  }

  /// True when the sound comes on standard output.
  var writesToOutput: Bool { self == .espeak }

  /// Words a minute: 160 is a calm speaker on the telephone.
  private static func wordsPerMinute(_ rate: SpeechRate) -> Int {
    switch rate {
    case .slowest: 105
    case .slow: 130
    case .normal: 160
    case .fast: 210
    case .fastest: 280
    }
  }
}
