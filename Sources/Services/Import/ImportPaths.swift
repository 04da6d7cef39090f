import Glibc

/// The files that the paths of an import mean.
enum ImportPaths {
  /// Folders in each other, at most: links may lead round in a circle.
  private static let depthLimit = 16

  /// Files as they are named, folders as the FHIR files in them, in the order of their names.
  static func files(in paths: [String]) -> [String] {
    paths.flatMap { path in
      isFolder(path) ? files(inFolder: path, depth: 0) : [path]
    }
  }

  private static func files(inFolder folder: String, depth: Int) -> [String] {
    guard depth < depthLimit, let stream = opendir(folder) else { return [] }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      // Hidden files and `.`, `..` are not meant.
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    var found: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder(path) {
        found += files(inFolder: path, depth: depth + 1)
      } else if name.hasSuffix(".json") || name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
        found.append(path)
      }
    }
    return found
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
