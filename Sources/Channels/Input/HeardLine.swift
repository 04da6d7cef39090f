import Dialog

/// Turns the bytes of a line into what the conversation hears.
public enum HeardLine {
  /// What a line says: control characters and the sequences that arrow keys send are passed over,
  /// an empty line is silence, and bytes that are not UTF-8 are no text.
  public static func heard(_ bytes: [UInt8]) -> Heard {
    guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable(.notText) }
    var kept = String.UnicodeScalarView()
    var dropped = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x09: kept.append(" ")
      case 0x0D where scalars.isEmpty: break
      case 0x1B:
        dropped = true
        skipSequence(&scalars)
      case 0xFEFF: break
      case 0x00...0x1F, 0x7F...0x9F: dropped = true
      default: kept.append(scalar)
      }
    }
    let line = String(kept)
    if line.allSatisfy(\.isWhitespace) { return dropped ? .unreadable(.notText) : .silence }
    return .line(line)
  }

  /// What was typed where a secret was asked: every character counts, save the line end.
  public static func secret(_ bytes: [UInt8]) -> Heard {
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    if bytes.isEmpty { return .silence }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable(.notText) }
    return .secret(text)
  }

  /// Passes over the rest of an escape sequence (ECMA-48): `[` or `O`, parameters, one final.
  private static func skipSequence(_ scalars: inout Substring.UnicodeScalarView) {
    guard let first = scalars.first, first == "[" || first == "O" else { return }
    scalars.removeFirst()
    while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) {
      scalars.removeFirst()
    }
    if let last = scalars.first, (0x40...0x7E).contains(last.value) { scalars.removeFirst() }
  }
}
