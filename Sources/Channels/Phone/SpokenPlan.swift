/// How an utterance is said on the line: pieces that a switch can play, in order.
public struct SpokenPlan: Hashable, Sendable {
  /// One thing that a switch plays.
  public enum Piece: Hashable, Sendable {
    /// A sound file, by its path without extension, so that the switch picks the best rate.
    case file(String)
    /// Digits, one by one, in the switch's own voice.
    case digits(String)
    /// A whole number, in the switch's own voice.
    case number(Int)
    /// Letters and digits, spelled in the switch's own voice.
    case letters(String)
  }

  /// The pieces.
  public var pieces: [Piece]

  /// Makes a plan.
  public init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// The files, when the plan is files alone; nil when the switch's own voice is in it.
  var files: [String]? {
    var names: [String] = []
    for piece in pieces {
      guard case .file(let name) = piece else { return nil }
      names.append(name)
    }
    return names
  }
}
