import Dialog

/// Fills a folder of prompts: a list of texts, and an engine's sound for each.
///
/// What is there already stays: lines that a clinic added, and sound that it recorded.
public struct PromptRecorder {
  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    /// Prompts in the list.
    public var listed = 0
    /// Prompts whose sound was made.
    public var made = 0
    /// Prompts that have no sound yet.
    public var missing = 0
  }

  private let folder: String
  private let locale: LanguageTag
  private let engine: SpeechEngine?

  /// Makes a recorder; without an engine only the list is written, for a person to record from.
  public init(folder: String, locale: LanguageTag, engine: SpeechEngine?) {
    self.folder = folder
    self.locale = locale
    self.engine = engine
  }

  /// Writes the list and the sounds; nil when the folder cannot be written.
  ///
  /// `progress` hears the number of texts that are done, after each.
  public func record(_ texts: [String], progress: (Int) -> Void = { _ in }) -> Outcome? {
    guard AudioFile.makeFolder(folder) else { return nil }
    let list = folder + "/" + PromptBook.listName
    var lines = (AudioFile.read(list).map { String(decoding: $0, as: UTF8.self) } ?? "")
      .split(whereSeparator: \.isNewline).map(String.init)
    var known = Set(
      lines.compactMap { line in
        line.split(separator: "\t", maxSplits: 1).dropFirst().first.map {
          PromptBook.words(of: String($0))
        }
      })
    var outcome = Outcome()
    for (place, text) in texts.enumerated() {
      let words = PromptBook.words(of: text)
      let name = String(SoundDigest.plain(words.joined(separator: " ")).prefix(16))
      if known.insert(words).inserted {
        lines.append(
          name + "\t" + text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      }
      let path = folder + "/" + name
      if !Sound.telephone.contains(where: { AudioFile.exists(path + $0.suffix) }) {
        if speak(text, to: path) { outcome.made += 1 } else { outcome.missing += 1 }
      }
      progress(place + 1)
    }
    outcome.listed = lines.count
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    return AudioFile.write(bytes, to: list) ? outcome : nil
  }

  private func speak(_ text: String, to path: String) -> Bool {
    guard let engine,
      let sound = SpeechChild(engine: engine, folder: folder)
        .speak(text, locale: locale, rate: .normal)
    else { return false }
    // Engines begin and end with silence, which would make pauses within a sentence.
    let trimmed = sound.trimmed()
    return Sound.telephone.allSatisfy { rate, suffix in
      AudioFile.write(SpeechRates.sound(trimmed, at: rate).bytes, to: path + suffix)
    }
  }
}
