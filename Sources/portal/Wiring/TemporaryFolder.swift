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

  /// Copies the files of one folder into another, for their owner alone.
  static func copyFiles(of source: String, to target: String) throws {
    for name in TextFile.names(in: source, hidden: true) {
      guard let bytes = TextFile.bytes(source + "/" + name),
        TextFile.write(bytes, to: target + "/" + name, mode: 0o600)
      else { throw Trouble.data(.unwritable, path: target) }
    }
  }

  /// Removes a folder with everything in it.
  private static func remove(_ path: String) {
    for name in TextFile.names(in: path, hidden: true) {
      let below = path + "/" + name
      if TextFile.isFolder(below) { remove(below) } else { unlink(below) }
    }
    rmdir(path)
  }
}
