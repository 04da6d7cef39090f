import Dialog
import Services
import Store

/// `portal demo`: a conversation with a sample clinic in a fresh data directory.
enum DemoCommand {
  /// Says who the people are, and talks to the end; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments) { options, words in
      guard let data = options.data else {
        return try TemporaryFolder.with { try talk(in: $0, options: options, words: words) }
      }
      return try talk(in: data, options: options, words: words)
    }
  }

  private static func talk(in folder: String, options: Options, words: CommandWords) throws -> Int32
  {
    guard let resources = Resources.find() else { throw Trouble.noResources }
    do {
      let store = try Store(directory: folder)
      var introduction = [Message("command-demo-kept", ["path": .text(folder)])]
      if try store.setting("clinic-name") == nil {
        introduction = try SampleData.build(in: store, at: Clock.seconds(), resources: resources)
          .introduction(folder: folder)
      }
      let files = AuthoredFiles(resources)
      let portal = try Portal(
        files: files, languages: files.languages(), store: store,
        passwordCost: SampleData.passwordCost)
      return Talk.run(portal, options: options, locale: words.locale, introduction: introduction)
    } catch let error as StoreError {
      throw Trouble.data(error, path: folder)
    }
  }
}
