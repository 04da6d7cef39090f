import Dialog
import Glibc
import Language
import Recognition

/// The dialog and phrase files of the nearest folder above this program that has them.
struct PhraseSources {
  /// The folder that holds `Dialogs` and `Locales`.
  let root: String
  /// The slots of all intents.
  let slots: [SlotSignature]

  init() throws {
    var folder = Child.folder
    while access(folder + "/Dialogs", R_OK) != 0 || access(folder + "/Locales", R_OK) != 0 {
      guard let slash = folder.lastIndex(of: "/") else {
        throw BenchFailure("There is no folder with Dialogs and Locales above this program.")
      }
      folder = String(folder[..<slash])
    }
    root = folder
    var library = DialogLibrary()
    for name in Self.names(in: folder + "/Dialogs", suffix: ".dialog") {
      let source = Self.text(folder + "/Dialogs/" + name) ?? ""
      _ = library.add(source: source, file: "Dialogs/" + name)
    }
    slots = library.slotSignatures
  }

  /// Reads the phrase files of a language.
  func phrases(_ tag: String) -> [PhraseFile] {
    let folder = root + "/Locales/" + tag
    return Self.names(in: folder, suffix: ".phrases").map { name in
      PhraseFile.parse(Self.text(folder + "/" + name) ?? "", file: "Locales/\(tag)/\(name)").0
    }
  }

  /// The text of a file; nil when it cannot be read.
  static func text(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }

  private static func names(in folder: String, suffix: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
