import Glibc

/// A folder for one test, deleted with all that is in it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/channels-tests-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
  }

  deinit { Self.delete(path) }

  private static func delete(_ path: String) {
    for name in names(in: path) { delete(path + "/" + name) }
    remove(path)
  }

  /// The names in a folder below, sorted.
  func names(in folder: String = "") -> [String] {
    Self.names(in: path + "/" + folder)
  }

  private static func names(in folder: String) -> [String] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permissions of a file or folder below.
  func mode(of name: String) -> UInt32 {
    var facts = stat()
    return lstat(path + "/" + name, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }
}
