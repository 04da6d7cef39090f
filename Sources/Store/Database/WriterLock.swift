import CSystem
import Glibc

/// The one lock under which all processes write and checkpoint: `flock` on a file.
///
/// It belongs to an open file, so threads of one process must take a mutex first.
final class WriterLock: Sendable {
  private let descriptor: Int32
  /// How long somebody else may write before this one gives up, in milliseconds.
  private let patience: Int

  init(path: String, patience: Int = 30_000) throws {
    descriptor = portal_open(path, O_RDWR, 0)
    self.patience = patience
    guard descriptor >= 0 else { throw StoreError.fromErrno() }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other process writes.
  ///
  /// It polls instead of waiting in the kernel, so that a stopped process that holds the lock ends
  /// in an answer (`busy`) and not in silence.
  func whileHeld<Result>(_ body: () throws -> Result) throws -> Result {
    var waited = 0
    var pause = 200
    while true {
      switch portal_try_lock_exclusive(descriptor) {
      case 0:
        defer { portal_unlock(descriptor) }
        return try body()
      case 1:
        guard waited < patience * 1_000 else { throw StoreError.busy }
        usleep(UInt32(pause))
        waited += pause
        pause = min(pause * 2, 4_000)
      default:
        throw StoreError.fromErrno()
      }
    }
  }
}
