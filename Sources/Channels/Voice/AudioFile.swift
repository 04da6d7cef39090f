import CSystem
import Glibc

/// Sound files in a folder that is the portal's alone.
enum AudioFile {
  /// Makes a folder, and those above it, for their owner alone; false when it cannot be.
  static func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex,
      makeFolder(String(path[..<slash]))
    else { return false }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }

  /// True for a folder of ours that nobody else can look into.
  static func isOursAlone(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && facts.st_uid == geteuid() && facts.st_mode & 0o077 == 0
  }

  /// Writes a new file for its owner alone, under its name only when it is whole.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) -> Bool {
    let draft = path + "." + AudioName.random()
    let descriptor = portal_open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    let bytes = Array(bytes)
    let isWritten = bytes.withUnsafeBytes {
      portal_write_all(descriptor, $0.baseAddress, $0.count) == 0
    }
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  /// The bytes of a file, up to `limit` of them; nil when it cannot be read or is longer.
  static func read(_ path: String, limit: Int = 64 << 20) -> [UInt8]? {
    let descriptor = portal_open(path, O_RDONLY, 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_size <= limit else { return nil }
    let expected = Int(facts.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let part = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, expected - count)
        if part < 0, errno == EINTR { continue }
        guard part > 0 else {
          isWhole = false
          return
        }
        count += part
      }
    }
    return isWhole ? bytes : nil
  }

  /// The names in a folder; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// True when there is such a file.
  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Deletes a file.
  static func remove(_ path: String) { unlink(path) }
}
