import Language

/// Which messages the program's own source says, for an author who checks a source tree.
///
/// Identifiers are found as they are written, in kebab case. One that is put together at run time is
/// known by its parts: `"results-verdict-\(verdict)"` mentions all that begin so.
struct SourceMentions {
  private var words: Set<String> = []
  private var beginnings: [String] = []

  /// Reads the Swift files below a folder; nil when there is none, as on an installed portal.
  init?(folder: String, catalogs: [LanguageTag: MessageCatalog]) {
    guard TextFile.isFolder(folder) else { return nil }
    var folders = [folder]
    while let next = folders.popLast() {
      for name in TextFile.names(in: next) {
        let path = next + "/" + name
        if name.hasSuffix(".swift") {
          if let bytes = TextFile.bytes(path) { read(bytes) }
        } else if TextFile.isFolder(path) {
          folders.append(path)
        }
      }
    }
    for catalog in catalogs.values {
      for id in catalog.identifiers {
        words.formUnion(catalog.description(of: id)?.messages ?? [])
      }
    }
    beginnings += words.filter { $0.hasSuffix("-") && $0.dropLast().contains("-") }
  }

  /// True when the source says the message of that identifier.
  func contains(_ id: String) -> Bool {
    if words.contains(id) || beginnings.contains(where: id.hasPrefix) { return true }
    return id.indices.contains { index in
      id[index] == "-" && words.contains(String(id[index...]))
        && words.contains(String(id[..<index]))
    }
  }

  /// Takes the runs of letters, digits and hyphens that have a hyphen in them.
  private mutating func read(_ bytes: [UInt8]) {
    var start: Int?
    var hasHyphen = false
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if start == nil { start = index }
        if byte == UInt8(ascii: "-") { hasHyphen = true }
      default:
        if let start, hasHyphen {
          let word = String(decoding: bytes[start..<index], as: UTF8.self)
          words.insert(word)
          // "test-\\(code)": what follows is put in at run time.
          if byte == UInt8(ascii: "\\"), word.hasSuffix("-"), word.count > 3 {
            beginnings.append(word)
          }
        }
        start = nil
        hasHyphen = false
      }
    }
  }
}
