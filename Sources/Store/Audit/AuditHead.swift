import CSystem
import Glibc
import Security

/// The last row's number and code, kept in a file beside the database so that cutting rows off the
/// end shows.
///
/// It is written after each commit, in place, and not flushed: after a power cut it may lag behind,
/// which verifying allows, but it never runs ahead of what was committed.
struct AuditHead: Equatable {
  let number: Int64
  let code: [UInt8]

  private static let length = 8 + 32 + 32

  /// Reads the head; nil when the file is missing, short or not made under this key.
  static func read(_ path: String, key: HMAC) -> AuditHead? {
    let descriptor = portal_open(path, O_RDONLY, 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length + 1)
    guard Glibc.read(descriptor, &bytes, bytes.count) == length else { return nil }
    let body = Array(bytes[0..<40])
    guard key.verifies(Array(bytes[40..<length]), for: body) else { return nil }
    let number = body[0..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return AuditHead(number: number, code: Array(body[8..<40]))
  }

  /// Overwrites the file; whether it could.
  @discardableResult
  func write(_ path: String, key: HMAC) -> Bool {
    let body = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * Int64($0))) } + code
    let bytes = body + key.code(for: body)
    let descriptor = portal_open(path, O_WRONLY | O_CREAT, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return portal_write_all(descriptor, bytes, bytes.count) == 0
  }
}
