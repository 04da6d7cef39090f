import Dialog
import Language

/// A whole conversation as it is written down: what somebody types, and what the portal says.
///
/// The format is line by line, the keyword first; see the README.
public struct Transcript: Sendable {
  /// What happens at one place of the conversation.
  public enum Step: Equatable, Sendable {
    /// A conversation begins: the first words, or a new call to the same clinic.
    case begin
    /// A typed line; `{code}` stands for the last code that was sent.
    case said(String)
    /// What is typed where a secret is asked; `{code}` as in lines.
    case secret(String)
    /// Keys of a telephone.
    case keys(String)
    /// The clock is set forward.
    case clock(CivilDateTime)
  }

  /// One step with the lines that the portal says then.
  public struct Turn: Sendable {
    /// What happens.
    public let step: Step
    /// The line of the step, counted from 1; 0 for the beginning.
    public let line: Int
    /// What the portal should say.
    public internal(set) var expected: [LinePattern] = []
    /// The lines of the file that hold `expected`, counted from 1.
    var expectedLines: [Int] = []
  }

  /// The file's name, for reports.
  public let file: String
  /// The conversation's name, where a file has several.
  public internal(set) var name: String?
  /// The clinic that the conversation is held with, such as `sample`.
  public internal(set) var clinic = "sample"
  /// The language.
  public internal(set) var locale = LanguageTag.english
  /// How the person reaches the portal.
  public internal(set) var channel = ChannelKind.terminal
  /// How much is said.
  public internal(set) var verbosity = Verbosity.normal
  /// The clinic's clock when the conversation begins; by default Thursday, March 5, 2026, at 9.
  public internal(set) var now = CivilDateTime(
    date: CivilDate(dayNumber: 20_517), time: CivilTime(minuteOfDay: 540))
  /// What happens, in order; the first is the beginning.
  public internal(set) var turns = [Turn(step: .begin, line: 0)]

  init(file: String) {
    self.file = file
  }

  /// The same conversation on another channel.
  public func on(_ channel: ChannelKind) -> Transcript {
    var other = self
    other.channel = channel
    return other
  }

  /// The channels that can carry the conversation: keys need a telephone, and typed words all else.
  public var channels: [ChannelKind] {
    if channel == .phone { return [.phone] }
    let hasKeys = turns.contains { if case .keys = $0.step { true } else { false } }
    return hasKeys ? [channel] : [.terminal, .lines, .command]
  }
}
