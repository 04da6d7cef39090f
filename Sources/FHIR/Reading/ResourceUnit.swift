/// The bytes of one resource in a file.
struct ResourceUnit {
  /// Where the resource begins in the file, in bytes.
  var offset: Int64
  /// How many bytes it has.
  var length: Int
  /// The line on which it begins, from 1.
  var line: Int32
  /// Its place in its Bundle, from 1; 0 when it stands alone.
  var entry: Int32 = 0
  /// The place of its Bundle in an outer Bundle, from 1; 0 when there is none.
  var outerEntry: Int32 = 0

  var location: EntryLocation {
    EntryLocation(
      line: Int(line), entry: entry > 0 ? Int(entry) : nil,
      outerEntry: outerEntry > 0 ? Int(outerEntry) : nil)
  }
}
