import Glibc

/// Says "Still working." when an answer takes longer than two seconds, and again every ten.
///
/// Nothing is said once `end` has returned, so that no line follows an answer.
public final class StillWorking: @unchecked Sendable {
  // Everything below is touched only with `mutex` held.
  private var text: String
  private var isWorking = false
  private var isFinished = false
  private var turn = 0
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  private let writer: LineWriter
  private let first: Int
  private let again: Int
  private var thread: pthread_t?

  /// Makes a watcher; times are in milliseconds.
  public init(writer: LineWriter, line: String, first: Int = 2_000, again: Int = 10_000) {
    self.writer = writer
    self.first = first
    self.again = again
    text = line
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// What is said.
  public var line: String {
    get { locked { text } }
    set { locked { text = newValue } }
  }

  /// Begins to watch over a turn.
  public func begin() {
    if thread == nil { start() }
    locked {
      isWorking = true
      turn += 1
      pthread_cond_signal(changed)
    }
  }

  /// The turn is over: not a word after this.
  public func end() {
    locked { isWorking = false }
  }

  /// Ends the watching for good.
  public func finish() {
    locked {
      isFinished = true
      pthread_cond_signal(changed)
    }
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  private func start() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 128 * 1_024)
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, &attributes,
      { context in
        guard let context else { return nil }
        Unmanaged<StillWorking>.fromOpaque(context).takeRetainedValue().watch()
        return nil
      }, context.toOpaque())
    if status == 0 { self.thread = thread } else { context.release() }
  }

  private func watch() {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isFinished {
      guard isWorking else {
        pthread_cond_wait(changed, mutex)
        continue
      }
      let watched = turn
      var deadline = Self.deadline(after: first)
      while isWorking, turn == watched, !isFinished {
        if pthread_cond_timedwait(changed, mutex, &deadline) == ETIMEDOUT {
          if isWorking, turn == watched { writer.write(text) }
          deadline = Self.deadline(after: again)
        }
      }
    }
  }

  private static func deadline(after milliseconds: Int) -> timespec {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let nanoseconds = now.tv_nsec + (milliseconds % 1_000) * 1_000_000
    return timespec(
      tv_sec: now.tv_sec + milliseconds / 1_000 + nanoseconds / 1_000_000_000,
      tv_nsec: nanoseconds % 1_000_000_000)
  }
}
