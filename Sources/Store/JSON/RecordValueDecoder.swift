/// Reads a single value.
struct RecordValueDecoder: SingleValueDecodingContainer {
  let document: JSONDocument
  let index: Int

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool {
    let kind = document.nodes[index].kind
    return kind == .null || kind == .absent
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch document.nodes[index].kind {
    case .yes: return true
    case .no: return false
    default: throw JSONDocument.Malformed()
    }
  }

  func decode(_ type: String.Type) throws -> String { try document.string(at: index) }

  func decode(_ type: Double.Type) throws -> Double {
    guard let number = Double(try document.number(at: index)) else {
      throw JSONDocument.Malformed()
    }
    return number
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try whole() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: RecordDecoder(document: document, index: index))
  }

  private func whole<Number: FixedWidthInteger>() throws -> Number {
    guard let number = Number(try document.number(at: index)) else {
      throw JSONDocument.Malformed()
    }
    return number
  }
}
