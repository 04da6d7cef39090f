import Dialog

@testable import Channels

/// Hears what a list says, one thing a look, and notes when it was let hear.
final class ScriptedHearing: CallHearing {
  var findings: [Hearing]
  var canListen = true
  private(set) var notes: [String] = []

  init(_ findings: [Hearing]) { self.findings = findings }

  func listen(in locale: LanguageTag) -> Bool {
    notes.append("listen \(locale)")
    return canListen
  }

  func pause() { notes.append("pause") }

  func next() -> Hearing { findings.isEmpty ? .nothing : findings.removeFirst() }

  func end() { notes.append("end") }
}
