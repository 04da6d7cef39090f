import Glibc

/// Files of the package that tests read.
enum TestFiles {
  /// The names in a folder, in order.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = Glibc.readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// All transcripts, by language and name.
  static var transcripts: [String] {
    let root = Program.package + "/Tests/Transcripts"
    return names(in: root).flatMap { locale in
      names(in: root + "/" + locale).filter { $0.hasSuffix(".transcript") }.map {
        "\(root)/\(locale)/\($0)"
      }
    }
  }
}
