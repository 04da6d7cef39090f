/// Why bytes are not JSON that can be used.
///
/// Source: RFC 8259; the limits are ours.
enum JSONFault: Error, Hashable {
  /// The bytes end inside a value.
  case endsEarly
  /// A byte stands where JSON allows none such.
  case notJSON
  /// Something that is not white space follows the value.
  case trailing
  /// Arrays and objects stand in each other more deeply than the limit.
  case tooDeep
  /// A string holds bytes that are not UTF-8.
  case notUTF8
  /// A string holds the character U+0000, written out or as an escape.
  case nul
}
