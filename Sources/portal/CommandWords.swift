import Channels
import Dialog
import Glibc
import Language

/// Everything that the command itself says, beside the conversation, in the person's language.
///
/// The words stand in `Locales/<tag>/command.ftl`; a few are built in, so that the portal can say
/// what is wrong when it cannot find its files.
struct CommandWords: Sendable {
  /// The language spoken.
  let locale: LanguageTag
  private let catalog: MessageCatalog
  private let builtIn: MessageCatalog

  private static let variables: [String: Value] = [
    "home": .text("PORTAL_HOME"), "resources": .text("PORTAL_DATA"), "plain": .text("NO_COLOR"),
  ]

  /// Takes the language from `--locale` among the arguments, else from the environment.
  init(options arguments: [String]) {
    self.init(locale: Self.locale(of: arguments) ?? Self.environmentLocale())
  }

  /// Makes the words of one language.
  init(locale: LanguageTag) {
    self.locale = locale
    var catalog = MessageCatalog(locale: locale)
    if let resources = Resources.find(),
      let source = TextFile.text(resources.locales + "/\(locale)/command.ftl")
    {
      _ = catalog.add(source: source, file: "command.ftl")
    }
    self.catalog = catalog
    var builtIn = MessageCatalog(locale: locale)
    _ = builtIn.add(source: BuiltInWords.source(for: locale), file: "built in")
    self.builtIn = builtIn
  }

  /// The lines of a message.
  ///
  /// Names of variables are the same in every language, and are handed to each message.
  func lines(_ id: String, _ arguments: [String: Value] = [:]) -> [String] {
    let message = Message(id, arguments.merging(Self.variables) { given, _ in given })
    let text =
      catalog.text(for: message) ?? builtIn.text(for: message) ?? BuiltInWords.last(for: locale)
    return text.split(separator: "\n").map(String.init)
  }

  /// Says a message on standard output.
  func say(_ id: String, _ arguments: [String: Value] = [:]) {
    LineWriter.output.write(lines(id, arguments))
  }

  /// Says on standard error what is wrong, and returns the exit status for it.
  func fail(_ id: String, _ arguments: [String: Value] = [:], status: Int32 = 1) -> Int32 {
    LineWriter.errors.write(lines(id, arguments))
    return status
  }

  /// Says what is wrong with the command line, and the nearest right one; returns the exit status.
  func complain(_ problem: UsageProblem) -> Int32 {
    let (id, given, nearest) =
      switch problem {
      case .unknownCommand(let name, let nearest): ("command-unknown-command", name, nearest)
      case .unknownOption(let name, let nearest): ("command-unknown-option", name, nearest)
      case .missingValue(let name): ("command-missing-value", name, nil)
      case .unexpectedValue(let name): ("command-unexpected-value", name, nil)
      case .unknownLocale(let tag): ("command-unknown-locale", tag, nil)
      case .unexpectedWord(let word): ("command-unexpected-word", word, nil)
      case .missingWords(let name): ("command-missing-words", name, nil)
      }
    // A word of a thousand letters says no more than its first forty.
    var arguments: [String: Value] = ["given": .text(String(given.prefix(40)))]
    guard let nearest else { return fail(id, arguments, status: CommandLineTool.usage) }
    arguments["nearest"] = .text(nearest)
    return fail(id + "-nearest", arguments, status: CommandLineTool.usage)
  }

  /// The language of the portal that serves a tag such as `es-MX` or `en`; nil for others.
  static func supported(_ tag: String) -> LanguageTag? {
    switch LanguageTag(rawValue: tag.replacing("_", with: "-").lowercased()).language {
    case "en": .english
    case "es": .spanish
    default: nil
    }
  }

  private static func locale(of arguments: [String]) -> LanguageTag? {
    var found: LanguageTag?
    for (index, argument) in arguments.enumerated() {
      if argument == "--locale", index + 1 < arguments.count {
        found = supported(arguments[index + 1])
      } else if argument.hasPrefix("--locale=") {
        found = supported(String(argument.dropFirst("--locale=".count)))
      }
    }
    return found
  }

  /// Spanish when the environment speaks it, else English.
  static func environmentLocale() -> LanguageTag {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let setting = Environment.value(name) else { continue }
      return setting == "es" || setting.hasPrefix("es_") || setting.hasPrefix("es.")
        ? .spanish : .english
    }
    return .english
  }
}
