import CSystem
import Glibc
import Synchronization

/// Listens for FastAGI, and carries every call on a thread of its own with a small stack.
///
/// Peers that vanish are found by the kernel's keep-alive within a minute, peers that take nothing in
/// within ten seconds, and peers that say nothing by the door's own time limits.
public final class FastAGIServer: Sendable {
  /// What carries one call.
  public typealias Call = @Sendable (any AGIConnection) -> Void

  private let listener: Int32
  private let limits: FastAGILimits
  private let calls: FastAGICalls
  private let call: Call
  private let busy: Call
  private let isStopped = Atomic(false)

  /// Listens at an address.
  ///
  /// `call` carries a caller who got a line, `busy` one who did not.
  public init(
    _ address: ListenAddress, limits: FastAGILimits, call: @escaping Call, busy: @escaping Call
  ) throws(FastAGIProblem) {
    self.limits = limits
    self.call = call
    self.busy = busy
    calls = FastAGICalls(limits)
    listener = try Self.listen(address)
    Self.raiseFileLimit()
  }

  deinit { close(listener) }

  /// The port that is listened at.
  public var port: UInt16 {
    var address = sockaddr_in6()
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(listener, $0, &length)
      }
    }
    // The port stands at the same place for both families.
    return status == 0 ? UInt16(bigEndian: address.sin6_port) : 0
  }

  /// Takes calls until an ending signal comes or `stop` is called, then lets those that go on end,
  /// for the limits' drain; returns the signal's number, 0 without one.
  ///
  /// A second signal ends them at once. Call `EndingSignals.hold` before any thread is started.
  public func run() -> Int32 {
    while true {
      let signal = portal_wait_readable(listener, -1)
      guard signal <= 0, !isStopped.load(ordering: .acquiring) else {
        drain()
        return max(0, signal)
      }
      accept()
    }
  }

  /// Makes `run` return once the calls that go on have ended.
  public func stop() {
    isStopped.store(true, ordering: .releasing)
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// Waits for the calls that go on, and breaks those that outlast the time for it.
  private func drain() {
    // No new calls from now on: the dialplan hears at once that nobody answers.
    shutdown(listener, Int32(SHUT_RDWR))
    let deadline = MonotonicClock.milliseconds() + limits.drain
    while calls.count > 0, MonotonicClock.milliseconds() < deadline {
      if portal_signal_within(50) > 0 { break }
    }
    calls.breakAll()
    // A turn that has begun is carried through.
    let last = MonotonicClock.milliseconds() + 5_000
    while calls.count > 0, MonotonicClock.milliseconds() < last { usleep(5_000) }
  }

  private func accept() {
    let socket = portal_accept(listener)
    guard socket >= 0 else {
      // Out of descriptors or memory: calls that end give some back.
      if errno != EINTR, errno != EAGAIN, errno != ECONNABORTED { usleep(20_000) }
      return
    }
    portal_prepare_telephone_socket(socket)
    let place = calls.enter(socket)
    guard place != .none else {
      close(socket)
      return
    }
    let job = Job(server: self, socket: socket, place: place)
    if !job.start(stackSize: limits.stackSize) { calls.leave(socket, place) }
  }

  /// One call on its thread.
  private final class Job: Sendable {
    let server: FastAGIServer
    let socket: Int32
    let place: FastAGICalls.Place

    init(server: FastAGIServer, socket: Int32, place: FastAGICalls.Place) {
      self.server = server
      self.socket = socket
      self.place = place
    }

    func start(stackSize: Int) -> Bool {
      SmallThread.start(stackSize: stackSize) { self.run() }
    }

    private func run() {
      let stream = AGIStream(input: socket, output: socket, followsSignals: false)
      (place == .line ? server.call : server.busy)(stream)
      server.calls.leave(socket, place)
    }
  }

  private static func listen(_ address: ListenAddress) throws(FastAGIProblem) -> Int32 {
    guard let (family, bytes) = address.socketAddress else { throw .notAllowed }
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let listener = socket(family, type, 0)
    guard listener >= 0 else { throw .system(errno) }
    var yes: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let isBound = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        bind(listener, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
      } ?? false
    }
    guard isBound, Glibc.listen(listener, 4_096) == 0 else {
      let number = errno
      close(listener)
      switch number {
      case EADDRINUSE: throw .inUse
      case EADDRNOTAVAIL, EACCES: throw .notAllowed
      default: throw .system(number)
      }
    }
    return listener
  }

  /// As many open files as this user may have: a call needs one.
  private static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
