import Channels
import Dialog
import Language

/// What calls speak with, as the options and the machine have it.
enum CallVoice {
  /// The options that say so.
  static let options = ["--engine", "--prompts"]

  /// The name that stands for no engine.
  static let none = "none"

  /// Where the sound of calls is until they end; what is left there is deleted.
  static func callFolder(data: String) -> String { data + "/voice/calls" }

  /// Puts a voice together: `--engine`, else what is installed; `--prompts`, else `prompts` in the
  /// data directory, with a folder for each language.
  static func make(_ options: Options, for portal: Portal) throws -> PhoneVoice {
    guard let data = DataPath.data(options) else { throw Trouble.noHome }
    let folder = options.values["--prompts"] ?? data + "/prompts"
    var books: [LanguageTag: PromptBook] = [:]
    var engines: [LanguageTag: SpeechEngine] = [:]
    for locale in portal.catalogs.keys {
      books[locale] = PromptBook(
        folder: "\(folder)/\(locale)", locale: locale,
        name: portal.wording.text(of: Message("support-clinic-unnamed"), locale: locale))
      engines[locale] = try engine(options, for: locale)
    }
    let voice = PhoneVoice(folder: data + "/voice", engines: engines, books: books)
    voice.sweep()
    return voice
  }

  /// The engine for a language; nil without one.
  static func engine(_ options: Options, for locale: LanguageTag) throws -> SpeechEngine? {
    guard let name = options.values["--engine"] else {
      return SpeechEngine.installed(for: locale)
    }
    if name == none { return nil }
    guard let engine = SpeechEngine(rawValue: name) else {
      throw UsageProblem.unexpectedWord(name)
    }
    return engine.speaks(locale) && engine.path != nil ? engine : nil
  }
}
