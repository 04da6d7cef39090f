import Dialog
import Language
import Recognition

/// Everything that authors and translators wrote, as it was read.
struct AuthoredFiles {
  /// The dialog files.
  private(set) var library = DialogLibrary()
  /// What the portal says, by language.
  private(set) var catalogs: [LanguageTag: MessageCatalog] = [:]
  /// How people say things, by language.
  private(set) var phrases: [LanguageTag: [PhraseFile]] = [:]
  /// What is wrong in the files; the rest of each file is in use.
  private(set) var findings: [Finding] = []

  /// Reads all files; one that is bad never takes the others down.
  init(_ resources: Resources) {
    for name in TextFile.names(in: resources.dialogs, suffix: ".dialog") {
      guard let (source, file) = read(resources.dialogs + "/" + name, in: resources) else {
        continue
      }
      findings += library.add(source: source, file: file)
    }
    for tag in TextFile.names(in: resources.locales) {
      let folder = resources.locales + "/" + tag
      guard TextFile.isFolder(folder) else { continue }
      readLanguage(LanguageTag(rawValue: tag), folder: folder, in: resources)
    }
  }

  private mutating func readLanguage(
    _ locale: LanguageTag, folder: String, in resources: Resources
  ) {
    var catalog = MessageCatalog(locale: locale)
    var files: [PhraseFile] = []
    for name in TextFile.names(in: folder) {
      guard name.hasSuffix(".ftl") || name.hasSuffix(".phrases"),
        let (source, file) = read(folder + "/" + name, in: resources)
      else { continue }
      if name.hasSuffix(".ftl") {
        findings += catalog.add(source: source, file: file)
      } else {
        let (phrases, wrong) = PhraseFile.parse(source, file: file)
        files.append(phrases)
        findings += wrong
      }
    }
    catalogs[locale] = catalog
    phrases[locale] = files
  }

  /// The text of a file and its name as findings give it; nil, and a finding, when it is unreadable.
  private mutating func read(_ path: String, in resources: Resources) -> (String, String)? {
    let file = resources.shown(path)
    if let source = TextFile.text(path) { return (source, file) }
    findings.append(Finding(file: file, line: 0, message: "The file cannot be read."))
    return nil
  }

  /// The languages as the engine uses them.
  func languages() -> [LanguageTag: SpokenLanguage] {
    let slots = library.slotSignatures
    return catalogs.reduce(into: [:]) { languages, entry in
      let files = phrases[entry.key] ?? []
      languages[entry.key] = SpokenLanguage(
        catalog: entry.value,
        understanding: {
          SpokenLanguage.Understanding(
            recogniser: Recogniser(locale: entry.key, phrases: files, slots: slots),
            things: ThingMatcher(phrases: files))
        })
    }
  }
}
