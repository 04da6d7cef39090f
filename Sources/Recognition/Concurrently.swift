import Dispatch

/// Work that all processors share.
enum Concurrently {
  /// How many elements one thread takes at a time.
  private static let chunk = 64

  /// The results of a function for 0 to before `count`, in order.
  static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    Array(unsafeUninitializedCapacity: count) { buffer, filled in
      nonisolated(unsafe) let base = buffer
      DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { number in
        for index in number * chunk..<min(count, (number + 1) * chunk) {
          base.initializeElement(at: index, to: body(index))
        }
      }
      filled = count
    }
  }
}
