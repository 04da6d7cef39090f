/// Letters without case and accents: people leave accents out, and speech recognisers put them in.
enum Folding {
  /// Appends the folded bytes of a letter or digit; false when the scalar is neither.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let code = scalar.value
    switch code {
    case 97...122, 48...57:
      bytes.append(UInt8(code))
      return true
    case 65...90:
      bytes.append(UInt8(code + 32))
      return true
    case 0..<128:
      return false
    case 0xc0...0x17f:
      let plain = latin[Int(code) - 0xc0]
      guard plain != UInt8(ascii: ".") else { return false }
      switch code {
      case 0xc6, 0xe6: bytes += [97, 101]
      case 0xdf: bytes += [115, 115]
      case 0x152, 0x153: bytes += [111, 101]
      default: bytes.append(plain)
      }
      return true
    case 0xaa:
      bytes.append(97)
      return true
    case 0xba:
      bytes.append(111)
      return true
    case 0x300...0x36f:
      // A combining accent belongs to its word and adds nothing to it.
      return !bytes.isEmpty && bytes.last != 32
    case 0xff10...0xff19, 0xff41...0xff5a:
      bytes.append(UInt8(code - 0xfee0))
      return true
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        return false
      }
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
      return true
    }
  }

  /// True for marks that stand inside a word and are not heard: apostrophes, joiners.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x2bc, 0x60, 0xb4, 0xad, 0x200b...0x200d, 0xfe0e, 0xfe0f, 0xfeff:
      true
    default: false
    }
  }

  /// The plain letter for U+00C0 to U+017F; a full stop where there is none.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
