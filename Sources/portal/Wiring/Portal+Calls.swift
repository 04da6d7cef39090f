import Channels
import Dialog
import Glibc
import Recognition
import Services

/// How the calls of a portal are carried over a switch, as the clinic has set it.
extension Portal {
  /// What the clinic has set about calls; grammars that the switch is to read are written anew.
  func callSettings(_ options: Options) throws -> AGISettings {
    let clinic = try ClinicSettings(of: store)
    var settings = AGISettings()
    settings.recordings = DataPath.data(options).map(CallVoice.callFolder)
    if let engine = clinic.speechEngine {
      settings.speech = AGISpeech(
        engine: engine == "default" ? "" : engine,
        grammars: try clinic.speechGrammar.flatMap(GrammarForm.init).map { form in
          try grammars(form, options)
        } ?? [:])
    }
    return settings
  }

  /// What hears the caller's voice by the program that the clinic has set; nil without one.
  func hearing(_ voice: Int32, _ options: Options) throws -> (any CallHearing)? {
    let clinic = try ClinicSettings(of: store)
    guard let program = clinic.speechProgram else { return nil }
    let grammars = try clinic.speechGrammar.flatMap(GrammarForm.init).map { form in
      try self.grammars(form, options)
    }
    return ProgramHearing(audio: voice, program: program, grammars: grammars ?? [:])
  }

  /// Writes the grammar of each language into the data directory, unless it stands there already;
  /// without one the calls of a language listen for any words.
  private func grammars(_ form: GrammarForm, _ options: Options) throws -> [LanguageTag: String] {
    guard let data = DataPath.data(options) else { throw Trouble.noHome }
    let folder = data + "/grammars"
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw Trouble.data(.unwritable, path: folder)
    }
    var files: [LanguageTag: String] = [:]
    for tag in catalogs.keys {
      guard let text = grammar(of: tag, form: form) else { continue }
      let path = "\(folder)/\(tag.rawValue).\(form.rawValue)"
      let bytes = Array(text.utf8)
      if TextFile.bytes(path) != bytes {
        // Under its name only when it is whole: another call may be reading it.
        let draft = "\(path).\(getpid())"
        guard TextFile.write(bytes, to: draft, mode: 0o600), rename(draft, path) == 0 else {
          throw Trouble.data(.unwritable, path: folder)
        }
      }
      files[tag] = path
    }
    return files
  }
}
