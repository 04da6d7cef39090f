import Dispatch
import Synchronization

/// Batches of entries on their way from one thread of an import to the next.
///
/// Two batches wait at most, so that reading never runs far ahead of the disk.
final class EntryQueue<Entry: Sendable>: Sendable {
  private struct State {
    var batches: [[Entry]] = []
    var isCancelled = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)

  init() {
    // Signalled rather than made with a value, which libdispatch wants back at the end.
    room.signal()
    room.signal()
  }

  /// Hands a batch over, once there is room; throws `CancellationError` when nobody wants more.
  func put(_ batch: [Entry]) throws {
    room.wait()
    let isCancelled = state.withLock {
      if !$0.isCancelled { $0.batches.append(batch) }
      return $0.isCancelled
    }
    if isCancelled { throw CancellationError() }
    ready.signal()
  }

  /// Says that there are no more batches, and why, if it was an error.
  func finish(_ failure: (any Error)? = nil) {
    state.withLock { $0.failure = failure }
    ready.signal()
  }

  /// The next batch; nil after the last.
  ///
  /// Throws what ended the reading early.
  func next() throws -> [Entry]? {
    ready.wait()
    let (batch, failure) = state.withLock {
      ($0.batches.isEmpty ? nil : $0.batches.removeFirst(), $0.failure)
    }
    if let batch {
      room.signal()
      return batch
    }
    // The end stays the end, for whoever asks again.
    ready.signal()
    if let failure { throw failure }
    return nil
  }

  /// Stops the reading side and waits until it has stopped.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
    while (try? next()) != nil {}
  }
}
