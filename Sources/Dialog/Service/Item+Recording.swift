import Language

extension Item {
  /// The kind of an item that stands for a recording of the person's voice.
  public static let recording = "recording"

  /// A recording in the place of words.
  ///
  /// - Parameters:
  ///   - id: what the channel that recorded it keeps it under.
  ///   - seconds: how long it is.
  public init(recording id: String, seconds: Int) {
    self.init(
      kind: Self.recording, id: id,
      label: Message("dialog-recording", ["seconds": .count(seconds)]))
  }
}
