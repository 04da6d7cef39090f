import Glibc

/// Where FastAGI is listened for: a numeric address and a port.
public struct ListenAddress: Hashable, Sendable {
  /// An IPv4 or IPv6 address in digits.
  public let host: String
  /// The port; 0 for any that is free.
  public let port: UInt16

  /// The port that is FastAGI's own.
  public static let usualPort: UInt16 = 4_573
  /// This machine alone, which is all that a switch beside the portal needs.
  public static let usual = ListenAddress(host: "127.0.0.1", port: usualPort)

  init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Reads `192.0.2.1`, `192.0.2.1:4573`, `::1` or `[::1]:4573`; nil for anything else.
  ///
  /// Names are not taken, since what they mean may change.
  public init?(_ text: String) {
    var host = text[...]
    var port = Self.usualPort
    let hasBrackets = text.hasPrefix("[")
    if let end = hasBrackets ? text.lastIndex(of: "]") : nil {
      host = text[text.index(after: text.startIndex)..<end]
      let rest = text[text.index(after: end)...]
      if !rest.isEmpty {
        guard rest.first == ":", let given = UInt16(rest.dropFirst()) else { return nil }
        port = given
      }
    } else if text.filter({ $0 == ":" }).count == 1, let colon = text.firstIndex(of: ":") {
      guard let given = UInt16(text[text.index(after: colon)...]) else { return nil }
      host = text[..<colon]
      port = given
    }
    self.host = String(host)
    self.port = port
    guard socketAddress != nil else { return nil }
  }

  /// True when only this machine can reach it.
  public var isLocal: Bool { host.hasPrefix("127.") || host == "::1" }

  /// The address as it is written.
  public var text: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The address for the kernel: its family and its bytes.
  var socketAddress: (family: Int32, bytes: [UInt8])? {
    var four = sockaddr_in()
    if inet_pton(AF_INET, host, &four.sin_addr) == 1 {
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port.bigEndian
      return (AF_INET, withUnsafeBytes(of: four) { Array($0) })
    }
    var six = sockaddr_in6()
    if inet_pton(AF_INET6, host, &six.sin6_addr) == 1 {
      six.sin6_family = sa_family_t(AF_INET6)
      six.sin6_port = port.bigEndian
      return (AF_INET6, withUnsafeBytes(of: six) { Array($0) })
    }
    return nil
  }
}
