import Glibc

/// A file read block by block, one byte at a time for whoever scans it.
///
/// Blocks rather than a memory map: a map kills the process when somebody shortens the file while
/// it is read, and its pages count as this process's memory.
struct BlockReader: ~Copyable {
  private let file: InputFile
  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity = 1 << 18
  private var start: Int64 = 0
  private var position = 0
  private var limit = 0

  init(file: InputFile) {
    self.file = file
    buffer = .allocate(capacity: capacity)
  }

  deinit {
    buffer.deallocate()
  }

  /// How many bytes were consumed.
  var offset: Int64 { start + Int64(position) }

  /// Lets `body` go over the bytes at hand; it says how many it consumed.
  ///
  /// Returns false at the end of the file. A part of the file that cannot be read counts as the end.
  mutating func withBlock(_ body: (UnsafeBufferPointer<UInt8>) -> Int) -> Bool {
    guard refill() else { return false }
    position += body(
      UnsafeBufferPointer(start: buffer + position, count: limit - position))
    return true
  }

  /// The next byte, not consumed; nil at the end of the file.
  @inline(__always)
  mutating func peek() -> UInt8? {
    guard position < limit || refill() else { return nil }
    return buffer[position]
  }

  /// Consumes the byte that `peek` showed.
  @inline(__always)
  mutating func advance() {
    position += 1
  }

  /// Consumes the next byte; nil at the end of the file.
  @inline(__always)
  mutating func next() -> UInt8? {
    guard position < limit || refill() else { return nil }
    position += 1
    return buffer[position - 1]
  }

  /// Goes to another place in the file.
  mutating func seek(to offset: Int64) {
    start = offset
    position = 0
    limit = 0
  }

  private mutating func refill() -> Bool {
    if position < limit { return true }
    start += Int64(limit)
    position = 0
    limit = file.read(at: start, into: UnsafeMutableBufferPointer(start: buffer, count: capacity))
    return limit > 0
  }
}
