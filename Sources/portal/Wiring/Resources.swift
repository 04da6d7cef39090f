import Glibc

/// Where the dialog files and the locales are.
struct Resources: Sendable {
  /// The folder of the `*.dialog` files.
  let dialogs: String
  /// The folder with one folder a language.
  let locales: String

  /// The folder that holds both.
  let root: String

  /// The records of the sample clinic: beside the others where the portal is installed, among the
  /// sources where it was built.
  var sampleClinic: String {
    let installed = root + "/SampleClinic"
    return TextFile.isFolder(installed) ? installed : root + "/Sources/portal/SampleClinic"
  }

  private init?(root: String) {
    guard TextFile.isFolder(root + "/Dialogs"), TextFile.isFolder(root + "/Locales") else {
      return nil
    }
    self.root = root
    dialogs = root + "/Dialogs"
    locales = root + "/Locales"
  }

  /// Finds them: `PORTAL_DATA`, then `../share/portal` beside the binary, then the nearest folder
  /// above the binary or the working directory that has both.
  ///
  /// A `PORTAL_DATA` that is set and wrong is not passed over, since whoever set it means it.
  static func find() -> Resources? {
    if let root = Environment.value("PORTAL_DATA") { return Resources(root: root) }
    if let binary = folderOfBinary() {
      if let resources = Resources(root: parent(of: binary) + "/share/portal") { return resources }
      if let resources = nearest(above: binary) { return resources }
    }
    guard let working = getcwd(nil, 0) else { return nil }
    defer { free(working) }
    return nearest(above: String(cString: working))
  }

  /// A file's name as findings give it: below the folder that holds both.
  func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  private static func nearest(above folder: String) -> Resources? {
    var folder = folder
    while true {
      if let resources = Resources(root: folder) { return resources }
      if folder.isEmpty { return nil }
      folder = parent(of: folder)
    }
  }

  /// The folder above; empty above the root folder.
  private static func parent(of folder: String) -> String {
    guard let slash = folder.lastIndex(of: "/") else { return "" }
    return String(folder[..<slash])
  }

  private static func folderOfBinary() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return parent(of: String(cString: path))
  }
}
