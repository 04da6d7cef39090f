import CSystem
import Glibc
import Security

/// A file of 32 random bytes that never leaves the data directory.
enum KeyFile {
  private static let length = 32

  /// Reads the key, or draws one when `mayCreate` says that nothing was made under it yet.
  ///
  /// A key that is missing later is an error: a fresh one would hide what the old one protected.
  static func load(
    _ path: String, in directory: DataDirectory, mayCreate: Bool, random: some RandomSource
  ) throws -> Secret {
    if mayCreate, access(path, F_OK) != 0 {
      try write(random.bytes(length), to: path, in: directory)
    }
    let descriptor = portal_open(path, O_RDONLY, 0)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? StoreError.corrupt : StoreError.fromErrno()
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length + 1)
    let count = read(descriptor, &bytes, bytes.count)
    defer { portal_wipe(&bytes, bytes.count) }
    guard count == length else { throw StoreError.corrupt }
    return Secret(bytes: bytes.prefix(length))
  }

  /// Written beside and renamed, so that a crash leaves no half a key.
  private static func write(_ key: [UInt8], to path: String, in directory: DataDirectory) throws {
    let draft = path + ".new"
    let descriptor = portal_open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw StoreError.fromErrno() }
    defer { close(descriptor) }
    guard portal_write_all(descriptor, key, key.count) == 0, fsync(descriptor) == 0,
      rename(draft, path) == 0, portal_sync_folder(directory.path) == 0
    else { throw StoreError.fromErrno() }
  }
}
