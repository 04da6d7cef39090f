import Dialog
import Store

/// What keeps the command from going on, for `CommandWords` to say.
enum Trouble: Error {
  /// The dialogs and locales were not found.
  case noResources
  /// There is no home directory, and no other was named.
  case noHome
  /// The records of the sample clinic were not found.
  case noSample
  /// The data directory cannot be used.
  case data(StoreError, path: String)

  /// The message, with the path that it names.
  var message: Message {
    switch self {
    case .noResources: Message("command-no-resources")
    case .noHome: Message("command-no-home")
    case .noSample: Message("command-no-sample")
    case .data(let error, let path): Message(Self.name(of: error), ["path": .text(path)])
    }
  }

  private static func name(of error: StoreError) -> String {
    switch error {
    case .unwritable: "command-data-unwritable"
    case .directoryNotOurs: "command-data-not-ours"
    case .newerVersion: "command-data-newer"
    case .corrupt, .unreadableRow: "command-data-corrupt"
    case .diskFull: "command-data-full"
    case .busy: "command-data-busy"
    case .inputOutput, .constraint, .outOfMemory, .conflict, .notFound, .unexpected:
      "command-trouble"
    }
  }
}
