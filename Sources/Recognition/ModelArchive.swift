/// Writes and reads the numbers of a model as bytes; reading checks every length before it is trusted.
enum ModelArchive {
  /// Collects bytes, little-endian.
  struct Writer {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }

    mutating func write(_ value: Float) { write(UInt64(value.bitPattern)) }

    mutating func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes a list of numbers as they lie in memory, its length first.
    mutating func write<Number: BitwiseCopyable>(_ list: [Number]) {
      write(UInt64(list.count))
      list.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
  }

  /// Takes bytes apart again; anything that does not fit is nil.
  struct Reader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// True when all has been read.
    var isAtEnd: Bool { position == bytes.count }

    mutating func number() -> UInt64? {
      guard bytes.count - position >= 8 else { return nil }
      var value: UInt64 = 0
      for index in 0..<8 { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
      position += 8
      return value
    }

    mutating func float() -> Float? {
      number().flatMap { UInt32(exactly: $0) }.map(Float.init(bitPattern:))
    }

    mutating func text() -> String? {
      let list: [UInt8]? = list()
      return list.flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// A list of numbers; nil when more are promised than there are bytes left.
    mutating func list<Number: BitwiseCopyable>(of type: Number.Type = Number.self) -> [Number]? {
      let stride = MemoryLayout<Number>.stride
      guard let count = number(), count <= UInt64((bytes.count - position) / stride) else {
        return nil
      }
      let size = Int(count) * stride
      defer { position += size }
      return bytes[position..<(position + size)].withUnsafeBytes { raw in
        (0..<Int(count)).map { raw.loadUnaligned(fromByteOffset: $0 * stride, as: Number.self) }
      }
    }
  }
}
