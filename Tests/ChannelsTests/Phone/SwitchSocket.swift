import Glibc

@testable import Channels

/// A connection from a switch to a server on this machine.
final class SwitchSocket {
  let descriptor: Int32
  private let stream: AGIStream

  init(port: UInt16) {
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_INET, type, 0)
    self.descriptor = descriptor
    let bytes = ListenAddress(host: "127.0.0.1", port: port).socketAddress?.bytes ?? []
    _ = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
      }
    }
    stream = AGIStream(input: descriptor, output: descriptor, followsSignals: false)
  }

  deinit { close(descriptor) }

  func send(_ lines: String...) {
    _ = stream.send(lines.flatMap { Array($0.utf8) + [0x0A] })
  }

  /// The next line; nil at the end, or when none comes in ten seconds.
  func line() -> String? {
    guard case .bytes(let bytes) = stream.readLine(within: 10_000) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Answers commands as a switch does, each with the given reply, to the end; the commands.
  func answerAll(_ reply: (String) -> String = { _ in "200 result=0" }) -> [String] {
    var commands: [String] = []
    while let command = line() {
      commands.append(command)
      send(reply(command))
    }
    return commands
  }
}
