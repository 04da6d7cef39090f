import Foundation

/// All bytes of the files in a folder, to look for what must not be there.
struct DirectoryBytes {
  private var contents: [Data] = []

  init(_ path: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents.append(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }
  }

  func contain(_ text: String) -> Bool {
    contents.contains { $0.range(of: Data(text.utf8)) != nil }
  }
}
