/// Why something could not be measured.
struct BenchFailure: Error {
  /// What went wrong, as a sentence.
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
