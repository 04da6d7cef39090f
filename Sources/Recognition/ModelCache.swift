import Glibc

/// A compiled model on disk, used as long as it was made from the same phrase files.
///
/// The file holds a mark, a key (a hash of all that the model was made from), a hash of the rest, and
/// the rest. A file that is missing, stale, cut short or altered is as good as none.
struct ModelCache {
  private static let mark = Array("plainspoken model 2\n".utf8)
  /// No model is larger.
  private static let mostBytes = 32 << 20

  private let path: String
  private let key: UInt64

  /// Names the file and what its model must have been made from: the key, and this build of the
  /// program, since another one may train otherwise.
  init(path: String, key: UInt64) {
    self.path = path
    var program = stat()
    stat("/proc/self/exe", &program)
    let build = [program.st_size, program.st_mtim.tv_sec, program.st_mtim.tv_nsec]
    self.key = build.reduce(key) { FoldedLine.mix($0 ^ UInt64(bitPattern: Int64($1))) }
  }

  /// The saved bytes; nil when there are none that can be trusted.
  func read() -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    let head = Self.mark.count + 16
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= head, status.st_size <= Self.mostBytes
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      filled += count
    }
    guard bytes.starts(with: Self.mark) else { return nil }
    var reader = ModelArchive.Reader(Array(bytes[Self.mark.count..<head]))
    let rest = Array(bytes[head...])
    guard reader.number() == key, reader.number() == FoldedLine.hash(rest) else { return nil }
    return rest
  }

  /// Saves bytes whole or not at all; a disk that cannot be written costs time at the next start.
  func write(_ rest: [UInt8]) {
    var writer = ModelArchive.Writer()
    writer.write(key)
    writer.write(FoldedLine.hash(rest))
    let bytes = Self.mark + writer.bytes + rest
    let draft = path + ".\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var isWritten = true
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isWritten = false
        break
      }
      written += count
    }
    if close(descriptor) != 0 { isWritten = false }
    if !isWritten || rename(draft, path) != 0 { unlink(draft) }
  }
}
