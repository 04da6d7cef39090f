/// Why an entry of a Fluent file could not be read.
struct FluentSyntaxError: Error {
  /// Where the trouble is, as an offset into the file's UTF-8.
  let offset: Int
  /// What is wrong and how to mend it, one sentence.
  let reason: String
}
