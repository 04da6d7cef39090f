import Glibc
import Language

/// Where the portal keeps its data and its state on this machine.
enum DataPath {
  /// The data directory: `--data`, else `PORTAL_HOME`, else the XDG data directory; nil when there is
  /// no home directory either.
  ///
  /// Source: XDG Base Directory Specification 0.8.
  static func data(_ options: Options) -> String? {
    if let given = options.data ?? Environment.value("PORTAL_HOME") { return absolute(given) }
    return base("XDG_DATA_HOME", below: ".local/share")
  }

  /// Where the conversation of `portal ask` is remembered: one file for each data directory.
  static func askState(data: String) -> String? {
    // FNV-1a: a name that tells directories apart and says nothing about them.
    let hash = data.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return base("XDG_STATE_HOME", below: ".local/state").map {
      $0 + "/ask-" + String(hash, radix: 16)
    }
  }

  /// Where the trained recogniser of a language is kept between runs; nil when it cannot be.
  ///
  /// It holds only what the phrase files say, and is made anew when they change.
  static func model(of locale: LanguageTag) -> String? {
    guard let folder = base("XDG_CACHE_HOME", below: ".cache") else { return nil }
    let parent = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
    mkdir(String(parent), 0o700)
    mkdir(folder, 0o700)
    return "\(folder)/\(locale.rawValue).model"
  }

  private static func base(_ variable: String, below home: String) -> String? {
    // The specification says that relative paths are to be passed over.
    if let base = Environment.value(variable), base.hasPrefix("/") { return base + "/plainspoken" }
    return homeFolder().map { "\($0)/\(home)/plainspoken" }
  }

  private static func homeFolder() -> String? {
    if let home = Environment.value("HOME"), home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let working = getcwd(nil, 0) else { return path }
    defer { free(working) }
    return String(cString: working) + "/" + path
  }
}
