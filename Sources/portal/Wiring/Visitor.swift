import Glibc

/// Whoever reaches the portal over a terminal or a pipe of this machine.
enum Visitor {
  /// Where they come from, by which guesses are counted: their address when they came in over SSH,
  /// else their user on this machine.
  static var source: String {
    // "address port port", as ssh(1) sets it.
    if let address = Environment.value("SSH_CLIENT")?.split(separator: " ").first {
      return "ssh \(address)"
    }
    return "user \(getuid())"
  }
}
