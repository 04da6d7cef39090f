import Channels
import Glibc

/// The least that a FastAGI program can do: read the environment, take the call, ask for a key over and
/// over, and understand nothing.
///
/// The portal is measured beside it: both send as many commands, on the same sockets and threads.
enum AGIEcho {
  /// Serves at a port of this machine until it is killed.
  static func run(port: UInt16) -> Int32 {
    guard let address = ListenAddress("127.0.0.1:\(port)") else { return 64 }
    let server = try? FastAGIServer(address, limits: FastAGILimits(lines: 100_000)) { connection in
      while case .bytes(let line) = connection.readLine(within: 60_000), !line.isEmpty {}
      guard connection.send(Array("ANSWER\n".utf8)), connection.readLine(within: 60_000).isLine
      else { return }
      let command = Array("GET DATA \"prompt\" 10000 1\n".utf8)
      repeat {
        guard connection.send(command) else { return }
      } while connection.readLine(within: 600_000).isLine
    } busy: { _ in
    }
    guard let server else { return 1 }
    Report.say("ready")
    return server.run()
  }
}

extension AGILine {
  /// True for a line, whatever it says.
  fileprivate var isLine: Bool {
    if case .bytes = self { return true }
    return false
  }
}
