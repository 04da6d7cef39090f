/// The bytes of a file's resources, read in blocks that hold many of them.
struct UnitBuffer: ~Copyable {
  private let file: InputFile
  private let blockSize: Int
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  private var start: Int64 = 0
  private var filled = 0

  init(file: InputFile, blockSize: Int) {
    self.file = file
    self.blockSize = blockSize
    buffer = .allocate(capacity: blockSize)
  }

  deinit {
    buffer.deallocate()
  }

  /// Lets `body` see the bytes of one resource; fewer, if the file has become shorter.
  mutating func withBytes<Result>(
    of unit: ResourceUnit, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let end = unit.offset + Int64(unit.length)
    if unit.offset < start || end > start + Int64(filled) {
      if unit.length > buffer.count {
        buffer.deallocate()
        buffer = .allocate(capacity: unit.length)
      }
      start = unit.offset
      filled = file.read(at: start, into: buffer)
    }
    let first = Int(unit.offset - start)
    let count = max(0, min(unit.length, filled - first))
    return try body(
      UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[first..<first + count]))
  }
}
