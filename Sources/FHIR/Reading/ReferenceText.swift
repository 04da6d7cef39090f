import Records

/// The text of a FHIR reference, cut into what it can mean.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/references.html#literal and
/// https://hl7.org/fhir/R4/http.html#trules (conditional references)
enum ReferenceText {
  /// `#id`: a resource inside the resource.
  case contained(String)
  /// `Type/id`, also at the end of a web address and with a version behind it.
  case typed(type: String, id: String)
  /// `Type?identifier=system|value`.
  case conditional(type: String, BusinessIdentifier)
  /// `urn:uuid:` or `urn:oid:` and a unique name.
  case name(String)
  /// Anything else.
  case other

  /// Cuts a reference.
  init(_ text: String) {
    // By bytes: looking for whole characters is many times slower, and there are many references.
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "#") {
      self = .contained(String(text.dropFirst()))
    } else if bytes.starts(with: "urn:uuid:".utf8) {
      self = .name(String(decoding: bytes.dropFirst(9), as: UTF8.self))
    } else if bytes.starts(with: "urn:oid:".utf8) {
      self = .name(String(decoding: bytes.dropFirst(8), as: UTF8.self))
    } else if let mark = bytes.firstIndex(of: UInt8(ascii: "?")) {
      self = Self.conditional(text, mark: mark)
    } else {
      self = Self.typed(text)
    }
  }

  /// The identifier that the reference states itself, whatever it points to.
  var impliedID: String? {
    switch self {
    case .typed(_, let id), .name(let id): id
    default: nil
    }
  }

  private static func typed(_ text: String) -> ReferenceText {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
    if parts.count >= 4, parts[parts.endIndex - 2] == "_history" { parts.removeLast(2) }
    guard let id = parts.popLast(), let type = parts.popLast(), !id.isEmpty,
      let first = type.utf8.first, (0x41...0x5A).contains(first)
    else { return .other }
    return .typed(type: String(type), id: String(id))
  }

  private static func conditional(_ text: String, mark: String.Index) -> ReferenceText {
    let path = text[..<mark].split(separator: "/")
    let query = text[text.index(after: mark)...].split(separator: "&")
    // With several conditions the target is what meets all of them; one identifier is what
    // bulk exports use, and anything else is left unresolved rather than guessed.
    guard let type = path.last, query.count == 1, let condition = query.first,
      condition.hasPrefix("identifier=")
    else { return .other }
    let token = percentDecoded(condition.dropFirst("identifier=".count))
    guard let bar = token.firstIndex(of: "|") else {
      return .conditional(type: String(type), BusinessIdentifier(value: token))
    }
    return .conditional(
      type: String(type),
      BusinessIdentifier(
        system: String(token[..<bar]), value: String(token[token.index(after: bar)...])))
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(hexDigit)
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
