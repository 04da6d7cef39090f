/// A speech recogniser of the switch that is played, and what callers say to it.
public struct SwitchRecogniser {
  /// One guess at what was said.
  public struct Guess: Hashable, Sendable {
    /// The score as the recogniser counts.
    public var score: Int
    /// The words.
    public var text: String

    /// Makes a guess.
    public init(_ score: Int, _ text: String) {
      self.score = score
      self.text = text
    }
  }

  /// The names by which it can be taken; the empty one is the switch's own choice.
  public var names: Set<String> = [""]
  /// The grammar files that it can read.
  public var files: Set<String> = []
  /// True when it knows words without a grammar.
  public var knowsAnyWords = false
  /// What a caller says on hearing a file: nothing, or guesses, of which there may be none.
  public var voice: ((String) -> [Guess]?)?
  /// Milliseconds after the beginning of a file when a caller has spoken.
  public var delay = 700
  /// Replies that come instead of its own, by the command's name such as `SPEECH RECOGNIZE`, once each.
  public var troubles: [String: [String]] = [:]

  var isTaken = false
  var loaded: Set<String> = []
  var active: Set<String> = []
  /// The settings that it was given.
  public internal(set) var settings: [String: String] = [:]

  /// Makes a recogniser.
  public init() {}
}
