import Testing

/// `portal new intent`: the lines of a new intent in all files, and what `portal check` says is left.
@Suite struct NewIntentTests {
  private func folder() -> Scratch {
    let scratch = Scratch()
    Scratch.run(
      "cp", "-r", Program.package + "/Dialogs", Program.package + "/Locales", scratch.path)
    return scratch
  }

  private func run(_ arguments: [String], in scratch: Scratch) -> Program.Result {
    Program.run(arguments, environment: ["PORTAL_DATA": scratch.path])
  }

  @Test func everyLineThatIsLeftToWriteIsNamed() {
    let scratch = folder()
    let made = run(
      ["new", "intent", "zoo.feed", "--slot", "lion:upcoming-visit", "--slot", "day:date"],
      in: scratch)
    #expect(made.status == 0, "\(made.output)\(made.errors)")
    #expect(Plain.complaint(about: made.output) == nil)
    for name in [
      "Dialogs/zoo.dialog", "Locales/en-US/zoo.phrases", "Locales/en-US/zoo.ftl",
      "Locales/es-US/zoo.phrases", "Locales/es-US/zoo.ftl",
    ] {
      #expect(made.output.contains("Written: \(name)."))
    }
    #expect(
      Scratch.read(scratch.path + "/Dialogs/zoo.dialog")
        == "intent zoo.feed\nneeds sign-in\nslot lion upcoming-visit required\n"
        + "slot day date required\ndoes zoo.feed\n")
    let left = run(["check"], in: scratch)
    let said = left.lines.joined(separator: " ")
    #expect(left.status == 1)
    for tag in ["en-US", "es-US"] {
      // Each empty message by its own line, and both empty phrases.
      for line in 3...6 { #expect(said.contains("Locales/\(tag)/zoo.ftl:\(line):")) }
      #expect(said.contains("Locales/\(tag)/zoo.phrases:2: error: syntax:"))
      #expect(said.contains("Locales/\(tag)/zoo.phrases:3: error: syntax:"))
    }
    #expect(said.contains("Dialogs/zoo.dialog:1: error: unknown-service:"))

    // Once they are written, only the service is missing.
    for (tag, words) in [
      (
        "en-US",
        ["feed the lions", "Which lion?", "No lions.", "Which day?", "feed {lion} [{day}]"]
      ),
      (
        "es-US",
        [
          "alimentar a los leones", "¿Qué león?", "No hay leones.", "¿Qué día?",
          "alimentar {lion} [{day}]",
        ]
      ),
    ] {
      scratch.write(
        "intent zoo.feed\nsay \(words[4])\nexample \(words[0]) zoo\n",
        to: "Locales/\(tag)/zoo.phrases")
      scratch.write(
        "zoo-feed-name = \(words[0])\nzoo-feed-ask-lion = \(words[1])\n"
          + "zoo-feed-none-lion = \(words[2])\nzoo-feed-ask-day = \(words[3])\n",
        to: "Locales/\(tag)/zoo.ftl")
    }
    let after = run(["check"], in: scratch)
    let errors = after.lines.filter { $0.contains(": error:") }
    #expect(errors.count == 1, "\(after.output)")
    #expect(errors.first?.contains("Dialogs/zoo.dialog:1: error: unknown-service:") == true)
  }

  @Test func whatIsThereAlreadyIsLeftAlone() {
    let scratch = folder()
    let before = Scratch.read(scratch.path + "/Dialogs/visits.dialog")
    let result = run(["new", "intent", "visits.cancel"], in: scratch)
    #expect(result.status == 1)
    #expect(result.errors.contains("visits.cancel is there already"))
    #expect(Scratch.read(scratch.path + "/Dialogs/visits.dialog") == before)
    // A new one in the same area goes to the end of its files.
    #expect(run(["new", "intent", "visits.wave"], in: scratch).status == 0)
    #expect(
      Scratch.read(scratch.path + "/Dialogs/visits.dialog")
        == before + "\nintent visits.wave\nneeds sign-in\ndoes visits.wave\n")
  }

  @Test(arguments: [
    ["new", "intent", "Zoo Feed"], ["new", "intent", "zoo.feed", "--slot", "lion"],
    ["new", "intent", "zoo.feed", "--slot", "Lion:date"],
  ])
  func badNamesWriteNothing(arguments: [String]) {
    let scratch = folder()
    let result = run(arguments, in: scratch)
    #expect(result.status != 0)
    #expect(!result.errors.isEmpty)
    #expect(Scratch.read(scratch.path + "/Dialogs/zoo.dialog") == "")
  }
}
