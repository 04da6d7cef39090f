import Channels
import Dialog
import Language

/// `portal new intent NAME`: writes the lines that a new intent begins with, in every language.
enum NewCommand {
  /// Writes the lines; the exit status is 1 when the intent is there already or its name is none.
  static func run(_ arguments: [String]) -> Int32 {
    let table = Options.Table(values: ["--slot"])
    return CommandRun.with(arguments, table, takesWords: true) { options, words in
      guard options.words.count == 2, options.words[0] == "intent" else {
        throw UsageProblem.missingWords("new")
      }
      let name = options.words[1]
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let files = AuthoredFiles(resources)
      if let earlier = files.library[name] {
        return words.fail(
          "command-new-exists",
          ["name": .text(name), "path": .text(earlier.file), "line": .count(earlier.line)])
      }
      let (skeleton, findings) = IntentSkeleton.make(name, slots: options.all["--slot"] ?? [])
      guard let skeleton else {
        LineWriter.errors.write(findings.map(\.message))
        return words.fail("command-new-not-written", ["name": .text(name)])
      }
      var additions = [
        Addition("\(resources.dialogs)/\(skeleton.area).dialog", skeleton.dialog)
      ]
      for locale in files.phraseFolders.map(\.locale) {
        let folder = "\(resources.locales)/\(locale)"
        additions.append(Addition("\(folder)/\(skeleton.area).phrases", skeleton.phrases))
        additions.append(
          Addition("\(folder)/\(skeleton.area).ftl", ["## \(name)", ""] + skeleton.messages))
      }
      for addition in additions {
        guard addition.write() else {
          return words.fail("command-new-unwritable", ["path": .text(addition.path)])
        }
        words.say("command-new-written", ["path": .text(resources.shown(addition.path))])
      }
      words.say("command-new-next", ["name": .text(name)])
      return 0
    }
  }

  /// Lines to put at the end of a file, which is made when it is not there.
  private struct Addition {
    let path: String
    let lines: [String]

    init(_ path: String, _ lines: [String]) {
      self.path = path
      self.lines = lines
    }

    func write() -> Bool {
      var bytes = TextFile.bytes(path) ?? []
      if let last = bytes.last {
        if last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "\n"))
      }
      return TextFile.write(bytes + Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    }
  }
}
