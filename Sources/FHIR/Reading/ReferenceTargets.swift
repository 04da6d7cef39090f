import Records

/// What the `fullUrl`s of one file's Bundles stand for.
///
/// Large Bundles have hundreds of thousands of `urn:uuid:` names, so those are kept as two words
/// and the identifier is only stored when it is not the UUID itself.
/// Source: FHIR R4, https://hl7.org/fhir/R4/bundle.html#references
struct ReferenceTargets {
  /// The record that a name stands for.
  struct Target {
    var type: RecordType?
    /// The identifier; nil when it is the UUID of the name.
    var id: String?
  }

  private struct UUIDKey: Hashable {
    var high: UInt64
    var low: UInt64

    /// Reads `urn:uuid:` and 36 characters; nil when the text is anything else.
    init?(_ name: String) {
      var name = name
      guard
        let key = name.withUTF8({ bytes -> (UInt64, UInt64)? in
          guard bytes.count == 45, bytes.starts(with: "urn:uuid:".utf8) else { return nil }
          var words: (UInt64, UInt64) = (0, 0)
          var digits = 0
          for byte in bytes[9...] where byte != UInt8(ascii: "-") {
            guard let digit = hexDigit(byte) else { return nil }
            if digits < 16 {
              words.0 = words.0 << 4 | UInt64(digit)
            } else {
              words.1 = words.1 << 4 | UInt64(digit)
            }
            digits += 1
          }
          return digits == 32 ? words : nil
        })
      else { return nil }
      high = key.0
      low = key.1
    }
  }

  private var uuids: [UUIDKey: Target] = [:]
  private var others: [String: Target] = [:]

  /// Notes that `name` stands for a record.
  mutating func add(_ name: String, type: RecordType?, id: String?) {
    if let key = UUIDKey(name) {
      let isSame = id == nil || name.utf8.dropFirst(9).elementsEqual(id?.utf8 ?? "".utf8)
      uuids[key] = Target(type: type, id: isSame ? nil : id)
    } else {
      others[name] = Target(type: type, id: id)
    }
  }

  /// The record that `name` stands for, if a Bundle of the file has it.
  subscript(_ name: String) -> (type: RecordType?, id: String)? {
    if let key = UUIDKey(name) {
      guard let target = uuids[key] else { return nil }
      return (target.type, target.id ?? String(decoding: name.utf8.dropFirst(9), as: UTF8.self))
    }
    guard let target = others[name], let id = target.id else { return nil }
    return (target.type, id)
  }
}
