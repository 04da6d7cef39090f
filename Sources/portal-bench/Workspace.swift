import Glibc

/// A folder for one measurement, gone afterwards.
enum Workspace {
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/portal-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchFailure("No folder can be made in \(parent).")
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(path) }
    return try body(path)
  }

  private static func remove(_ path: String) {
    _ = try? Child("rm", ["-r", "--", path]).finish()
  }
}
