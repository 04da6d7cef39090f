import Dispatch
import Security
import Synchronization

/// The connections that read, each lent to one thread at a time.
final class ReaderPool: @unchecked Sendable {
  private let path: String
  private let codeKey: HMAC
  private let permits: DispatchSemaphore
  private let mutex = Mutex<Void>(())
  // Touched only under the mutex.
  private var idle: [Connection] = []

  init(path: String, limit: Int, codeKey: HMAC) {
    self.path = path
    self.codeKey = codeKey
    permits = DispatchSemaphore(value: max(limit, 1))
  }

  /// Lends a connection; waits when all are lent.
  ///
  /// A thread that already has one must not ask for another, or all may wait for each other.
  func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    permits.wait()
    defer { permits.signal() }
    let connection = try take() ?? Connection(path: path, mode: .reading, codeKey: codeKey)
    defer { give(back: connection) }
    return try body(connection)
  }

  private func take() -> Connection? {
    mutex.withLock { _ in idle.popLast() }
  }

  private func give(back connection: Connection) {
    mutex.withLock { _ in idle.append(connection) }
  }
}
