import Language

extension SlotKind {
  /// The name by which `sample` lines of phrase files know the kind: `date`, `test`, `text`.
  var name: String {
    switch self {
    case .value(let kind): kind.rawValue
    case .item(let type): type
    case .text: "text"
    case .secret: "secret"
    }
  }
}
