/// A set of codes that have everyday names, with the code that stands for each group.
struct CodeTable: Sendable {
  private let groups: [String: String]
  /// The codes that messages are named by, in order.
  let names: [String]

  /// Reads groups parted by commas or line ends; the codes of a group are parted by spaces.
  init(_ text: String) {
    var groups: [String: String] = [:]
    var names: [String] = []
    for group in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let codes = group.split(separator: " ").map(String.init)
      guard let first = codes.first else { continue }
      names.append(first)
      for code in codes { groups[code] = first }
    }
    self.groups = groups
    self.names = names
  }

  /// The code that messages are named by, when `code` belongs to a group.
  func canonical(_ code: String?) -> String? { code.flatMap { groups[$0] } }

  /// All codes of the group that a canonical code stands for.
  func members(of canonical: String) -> [String] {
    groups.filter { $0.value == canonical }.map(\.key).sorted()
  }
}
