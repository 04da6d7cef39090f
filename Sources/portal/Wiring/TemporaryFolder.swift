import Glibc

/// A folder of one's own that is gone afterwards.
enum TemporaryFolder {
  /// Makes a folder, does something with it and removes it with everything in it.
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    var template = Array(((Environment.value("TMPDIR") ?? "/tmp") + "/portal-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Trouble.data(.unwritable, path: Environment.value("TMPDIR") ?? "/tmp")
    }
    let path = template.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer { remove(path) }
    return try body(path)
  }

  /// Removes a folder and the files in it; the store makes no folders within its own.
  private static func remove(_ path: String) {
    for name in TextFile.names(in: path, hidden: true) { unlink(path + "/" + name) }
    rmdir(path)
  }
}
