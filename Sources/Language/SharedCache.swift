import Glibc

/// Things that are made once and then the same for everybody, kept up to a number.
///
/// For many threads: whoever looks keeps nobody else from looking, since thousands of calls look for
/// the same few things at the same time.
public final class SharedCache<Key: Hashable & Sendable, Made: Sendable>: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_rwlock_t>
  // Changed only while the lock is held for writing.
  private var things: [Key: Made] = [:]
  private let most: Int

  /// Makes an empty cache for `most` things; what comes later is made each time.
  public init(most: Int) {
    self.most = most
    lock = .allocate(capacity: 1)
    pthread_rwlock_init(lock, nil)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  /// The thing of a key, made unless it is there.
  ///
  /// Two threads may make the same thing at once; both are as good.
  public func thing(for key: Key, make: () throws -> Made) rethrows -> Made {
    pthread_rwlock_rdlock(lock)
    let known = things[key]
    pthread_rwlock_unlock(lock)
    if let known { return known }
    let made = try make()
    pthread_rwlock_wrlock(lock)
    if things.count < most { things[key] = made }
    pthread_rwlock_unlock(lock)
    return made
  }
}
