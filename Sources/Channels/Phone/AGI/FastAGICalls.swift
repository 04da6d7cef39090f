import Glibc
import Synchronization

/// The calls that a server carries at the moment.
final class FastAGICalls: Sendable {
  private struct State {
    var sockets: Set<Int32> = []
    var busy = 0
  }

  /// What a new caller is given.
  enum Place: Hashable {
    case line, busy, none
  }

  private let state = Mutex(State())
  private let limits: FastAGILimits

  init(_ limits: FastAGILimits) {
    self.limits = limits
  }

  /// The number of open connections.
  var count: Int { state.withLock { $0.sockets.count } }

  /// Takes a place for a connection.
  func enter(_ socket: Int32) -> Place {
    state.withLock { state in
      if state.sockets.count - state.busy < limits.lines {
        state.sockets.insert(socket)
        return .line
      }
      guard state.busy < limits.busyLines else { return .none }
      state.busy += 1
      state.sockets.insert(socket)
      return .busy
    }
  }

  /// Gives a place back, and closes the connection: both at once, so that a number that the kernel
  /// gives again is never taken for the old one.
  func leave(_ socket: Int32, _ place: Place) {
    state.withLock { state in
      state.sockets.remove(socket)
      if place == .busy { state.busy -= 1 }
      close(socket)
    }
  }

  /// Breaks all connections: every call ends as if the caller had hung up.
  func breakAll() {
    state.withLock { state in
      for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
    }
  }
}
