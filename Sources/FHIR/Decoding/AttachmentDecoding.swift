import Records

extension Element {
  func attachments(_ name: StaticString) throws -> [Attachment] {
    try list(name) { element in try element.asAttachment() }
  }

  /// A file; its bytes are kept only when they are plain text that can be read aloud.
  func asAttachment() throws -> Attachment {
    let type = try text("contentType")
    var content: String?
    if let type, type == "text/plain" || type.hasPrefix("text/plain;") {
      if let data = node["data"] {
        guard data.kind == .string, let bytes = base64Decoded(data.raw) else {
          throw ElementFault.unreadable("data")
        }
        content = String(validating: bytes, as: UTF8.self)
        if content?.utf8.contains(0) == true { throw ElementFault(reason: .nul) }
      }
    }
    return Attachment(
      contentType: type, language: try text("language"), title: try text("title"), text: content,
      url: try text("url"), created: try date("creation"))
  }
}

/// The bytes that base64 stands for (RFC 4648, white space allowed); nil when it is none.
func base64Decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  var padding = 0
  var index = 0
  while index < text.count {
    var byte = text[index]
    index += 1
    // Inside JSON a line break comes as an escape and a slash may come as one.
    if byte == UInt8(ascii: "\\"), index < text.count {
      byte = text[index]
      index += 1
      if byte == UInt8(ascii: "n") || byte == UInt8(ascii: "r") { continue }
    }
    let digit: UInt32
    switch byte {
    case 0x41...0x5A: digit = UInt32(byte - 0x41)
    case 0x61...0x7A: digit = UInt32(byte - 0x61 + 26)
    case 0x30...0x39: digit = UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"): digit = 62
    case UInt8(ascii: "/"): digit = 63
    case UInt8(ascii: "="):
      padding += 1
      continue
    case 0x20: continue
    default: return nil
    }
    if padding > 0 { return nil }
    bits = bits << 6 | digit
    count += 1
    if count == 4 {
      bytes.append(UInt8(bits >> 16 & 0xFF))
      bytes.append(UInt8(bits >> 8 & 0xFF))
      bytes.append(UInt8(bits & 0xFF))
      bits = 0
      count = 0
    }
  }
  switch count {
  case 0: break
  case 2: bytes.append(UInt8(bits >> 4 & 0xFF))
  case 3:
    bytes.append(UInt8(bits >> 10 & 0xFF))
    bytes.append(UInt8(bits >> 2 & 0xFF))
  default: return nil
  }
  return bytes
}
