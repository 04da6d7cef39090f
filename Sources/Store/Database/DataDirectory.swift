import CSystem
import Glibc

/// The folder that holds everything the portal keeps: 0700, and each file in it 0600.
struct DataDirectory: Sendable {
  let path: String

  var database: String { path + "/portal.sqlite" }
  var log: String { path + "/portal.sqlite-wal" }
  var lock: String { path + "/portal.lock" }
  var auditKey: String { path + "/audit.key" }
  var auditHead: String { path + "/audit.head" }
  var codeKey: String { path + "/code.key" }

  /// Makes the folder and those above it, or takes one that is there.
  ///
  /// An existing folder that others may enter is closed to them when it is empty or the portal's
  /// own; a shared folder such as `/tmp` is refused instead.
  init(path: String) throws {
    try DataDirectory.makeFolders(path)
    // Connections are opened later too, when the working directory may be another.
    guard let resolved = realpath(path, nil) else { throw StoreError.unwritable }
    defer { free(resolved) }
    self.path = String(cString: resolved)
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw StoreError.unwritable
    }
    if facts.st_mode & 0o077 != 0 {
      guard access(path + "/portal.sqlite", F_OK) == 0 || DataDirectory.isEmpty(path) else {
        throw StoreError.directoryNotOurs
      }
      guard chmod(path, 0o700) == 0 else { throw StoreError.unwritable }
    }
    guard access(path, R_OK | W_OK | X_OK) == 0 else { throw StoreError.unwritable }
  }

  /// Makes an empty file of the owner's alone when there is none; whether it made one.
  ///
  /// SQLite gives its log and index files the mode of the database file, so making that one first
  /// settles all three whatever the umask is.
  @discardableResult
  func makeFile(_ file: String) throws -> Bool {
    let made = portal_open(file, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if made >= 0 {
      close(made)
      return true
    }
    guard errno == EEXIST else { throw StoreError.fromErrno() }
    var facts = stat()
    guard stat(file, &facts) == 0 else { throw StoreError.unwritable }
    if facts.st_mode & 0o177 != 0, chmod(file, 0o600) != 0 { throw StoreError.unwritable }
    return false
  }

  private static func makeFolders(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        // A folder above may be closed to us and still lead to one that is ours.
        guard errno != ENOSPC, access(made, F_OK) == 0 else { throw StoreError.fromErrno() }
      }
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }
}

extension StoreError {
  /// Sorts the current errno.
  static func fromErrno() -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT, EFBIG: return .diskFull
    case EIO: return .inputOutput(code: EIO)
    default: return .unwritable
    }
  }
}
