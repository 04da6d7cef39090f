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
  private(set) var phraseFolders: [PhraseFolder] = []
  /// What is wrong in the dialogs and messages; the rest of each file is in use.
  private(set) var findings: [Finding] = []

  /// Reads the dialogs and messages; a file that is bad never takes the others down.
  init(_ resources: Resources) {
    for name in TextFile.names(in: resources.dialogs, suffix: ".dialog") {
      let path = resources.dialogs + "/" + name
      guard let source = TextFile.text(path) else {
        findings.append(Self.unreadable(path, in: resources))
        continue
      }
      findings += library.add(source: source, file: resources.shown(path))
    }
    for tag in TextFile.names(in: resources.locales) {
      let folder = resources.locales + "/" + tag
      guard TextFile.isFolder(folder) else { continue }
      let locale = LanguageTag(rawValue: tag)
      var catalog = MessageCatalog(locale: locale)
      for name in TextFile.names(in: folder, suffix: ".ftl") {
        let path = folder + "/" + name
        guard let source = TextFile.text(path) else {
          findings.append(Self.unreadable(path, in: resources))
          continue
        }
        findings += catalog.add(source: source, file: resources.shown(path))
      }
      catalogs[locale] = catalog
      phraseFolders.append(PhraseFolder(locale, in: resources))
    }
  }

  /// The phrases of a language, read now.
  func phrases(in locale: LanguageTag) -> [PhraseFile] {
    phraseFolders.first { $0.locale == locale }?.read().files ?? []
  }

  /// The finding for a file that cannot be read.
  static func unreadable(_ path: String, in resources: Resources) -> Finding {
    Finding(
      file: resources.shown(path), line: 0, code: .unreadable, message: "The file cannot be read.")
  }

  /// The languages as the engine uses them.
  func languages() -> [LanguageTag: SpokenLanguage] {
    let slots = library.slotSignatures
    return phraseFolders.reduce(into: [:]) { languages, folder in
      guard let catalog = catalogs[folder.locale] else { return }
      languages[folder.locale] = SpokenLanguage(
        catalog: catalog,
        understanding: {
          let files = folder.read().files
          return SpokenLanguage.Understanding(
            recogniser: Recogniser(
              locale: folder.locale, phrases: files, slots: slots,
              cache: DataPath.model(of: folder.locale)),
            things: ThingMatcher(phrases: files))
        })
    }
  }
}
