import CSystem

/// Bytes that must not outlive their use: a password, a code, a key.
///
/// The memory is overwritten when the last reference goes, and neither printing nor reflection
/// shows what is inside. It is not `Codable`, so that no saved conversation can hold one.
public final class Secret: @unchecked Sendable {
  // Never written after `init`, so sharing it between threads is safe.
  private let memory: UnsafeMutableRawBufferPointer

  /// Copies bytes; the caller's own copy is the caller's to wipe.
  public init(bytes: some Collection<UInt8>) {
    memory = .allocate(byteCount: max(bytes.count, 1), alignment: 1)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    count = bytes.count
    for (offset, byte) in bytes.enumerated() { memory[offset] = byte }
  }

  /// Copies the UTF-8 of a text.
  public convenience init(_ text: some StringProtocol) {
    self.init(bytes: text.utf8)
  }

  deinit {
    portal_wipe(memory.baseAddress, memory.count)
    memory.deallocate()
  }

  /// How many bytes it holds.
  public let count: Int

  /// Lends the bytes for as long as `body` runs.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: memory[0..<count]))
  }

  /// Whether two secrets hold the same bytes, in a time that tells nothing about them.
  public func matches(_ other: Secret) -> Bool {
    withBytes { mine in other.withBytes { theirs in constantTimeEqual(mine, theirs) } }
  }

  /// The text, for the moment in which it is judged; it is a copy that nobody wipes.
  func text() -> String {
    withBytes { String(decoding: $0, as: UTF8.self) }
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always the same words.
  public var description: String { "(secret)" }
  /// Always the same words.
  public var debugDescription: String { description }
  /// Nothing to see.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
