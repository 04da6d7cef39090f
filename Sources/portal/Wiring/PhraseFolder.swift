import Language
import Recognition

/// The phrase files of one language, read when they are needed: the first words need none of them.
struct PhraseFolder: Sendable {
  /// The language.
  let locale: LanguageTag
  private let resources: Resources

  /// Makes the folder of a language.
  init(_ locale: LanguageTag, in resources: Resources) {
    self.locale = locale
    self.resources = resources
  }

  /// Reads the files; what is wrong in them is left out and reported.
  func read() -> (files: [PhraseFile], findings: [Finding]) {
    let folder = "\(resources.locales)/\(locale)"
    var files: [PhraseFile] = []
    var findings: [Finding] = []
    for name in TextFile.names(in: folder, suffix: ".phrases") {
      let path = folder + "/" + name
      guard let source = TextFile.text(path) else {
        findings.append(AuthoredFiles.unreadable(path, in: resources))
        continue
      }
      let (file, wrong) = PhraseFile.parse(source, file: resources.shown(path))
      files.append(file)
      findings += wrong
    }
    return (files, findings)
  }
}
