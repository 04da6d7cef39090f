/// Why FastAGI cannot be listened for.
public enum FastAGIProblem: Error, Hashable {
  /// Another program listens there already.
  case inUse
  /// This machine has no such address, or the port is not for everybody.
  case notAllowed
  /// The kernel gives no socket; the number is errno's.
  case system(Int32)
}
