/// A value found in what a person said.
public struct HeardValue: Hashable, Sendable {
  /// The likeliest reading.
  public let value: Value
  /// All readings, likeliest first, when the words allow more than one; else just `value`.
  public let readings: [Value]
  /// Where the words stand, as offsets into the line's UTF-8.
  public let range: Range<Int>
  /// How sure the reading is, 0 to 1.
  public let confidence: Double

  /// Makes a heard value; `readings` must hold `value` first.
  public init(readings: [Value], range: Range<Int>, confidence: Double) {
    precondition(!readings.isEmpty, "a heard value has at least one reading")
    value = readings[0]
    self.readings = readings
    self.range = range
    self.confidence = confidence
  }

  /// The words that said it; `text` must be the one in which it was heard.
  public func words(in text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
