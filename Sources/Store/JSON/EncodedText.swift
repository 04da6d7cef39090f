/// Text that was written as UTF-8 bytes, ready for a column of the database.
struct EncodedText: DatabaseConvertible {
  /// The text's bytes.
  let bytes: [UInt8]

  var databaseValue: DatabaseValue { .encoded(bytes) }
}
