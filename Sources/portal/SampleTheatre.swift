import Channels
import Dialog
import Language
import Recognition
import Services
import Store

/// Where conversations are played: a fresh sample clinic for each, made once and copied.
final class SampleTheatre {
  /// The dialogs, phrases and messages.
  let files: AuthoredFiles
  private let resources: Resources
  private let languages: [LanguageTag: SpokenLanguage]
  private let folder: String
  /// The folders of clinics that were made, by the moment around which they were.
  private var made: [Int64: String] = [:]

  /// Makes a theatre that keeps its clinics in a folder.
  init(resources: Resources, folder: String) {
    self.resources = resources
    self.folder = folder
    files = AuthoredFiles(resources)
    languages = files.languages()
  }

  /// Opens a fresh clinic made around a moment, and hands a portal on it over.
  func with<Result>(
    at now: CivilDateTime, watch: ActWatch, _ body: (Portal) throws -> Result
  ) throws -> Result {
    try fork(clinic(around: now), seed: 2, watch: watch) { portal, _ in try body(portal) }
  }

  /// Hands a portal on a copy of a clinic's folder over, as the clinic is now, with the copy's folder.
  ///
  /// Each copy of a copy needs chance of its own, or what it makes would have names that are taken.
  func fork<Result>(
    _ clinic: String, seed: UInt64, watch: ActWatch = ActWatch(),
    _ body: (Portal, String) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      try TemporaryFolder.copyFiles(of: clinic, to: folder)
      let random = SeededRandom(seed: seed)
      let store = try Store(directory: folder, random: random)
      let portal = try Portal(
        files: files, languages: languages, store: store, random: random,
        passwordCost: SampleData.passwordCost, watch: watch)
      return try body(portal, folder)
    }
  }

  /// Plays a transcript.
  func play(_ transcript: Transcript) throws -> TranscriptReplay {
    let watch = ActWatch()
    return try with(at: transcript.now, watch: watch) { portal in
      var stage = PortalStage(portal: portal, transcript: transcript, watch: watch)
      return TranscriptReplay(of: transcript, on: &stage)
    }
  }

  /// The folder of the clinic around a moment, made when it is first needed.
  func clinic(around now: CivilDateTime) throws -> String {
    let seconds = SampleClinic.zone.seconds(of: now)
    if let made = made[seconds] { return made }
    let path = "\(folder)/\(made.count)"
    let random = SeededRandom(seed: 1)
    let store = try Store(directory: path, random: random)
    _ = try SampleData.build(in: store, at: seconds, resources: resources, random: random)
    made[seconds] = path
    return path
  }
}
