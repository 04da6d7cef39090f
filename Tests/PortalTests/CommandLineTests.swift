import Testing

@testable import portal

@Suite struct CommandLineTests {
  @Test(arguments: [
    (["hepl"], "Did you mean portal help?"),
    (["vresion"], "Did you mean portal version?"),
    (["--dta", "/tmp", "version"], "Did you mean --data?"),
    (["help", "--scren-reader"], "Did you mean --screen-reader?"),
    (["help", "--data"], "The option --data needs a value after it."),
    (["help", "--brief=yes"], "The option --brief takes no value."),
    (["help", "--locale", "fr"], "The portal does not speak fr."),
    (["xyzzy-plugh"], "There is no command xyzzy-plugh."),
  ])
  func aWrongCommandLineGetsASentence(arguments: [String], sentence: String) {
    let result = Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(sentence))
    #expect(Plain.complaint(about: result.errors) == nil)
  }

  @Test func spanishIsTakenFromTheEnvironmentAndFromTheOption() {
    let spanish = "No hay ningún comando xyzzy."
    #expect(Program.run(["xyzzy"], environment: ["LANG": "es_US.UTF-8"]).errors.contains(spanish))
    #expect(Program.run(["xyzzy"], environment: ["LC_ALL": "es_MX"]).errors.contains(spanish))
    #expect(Program.run(["--locale", "es-US", "xyzzy"]).errors.contains(spanish))
    let english = Program.run(["xyzzy"], environment: ["LC_ALL": "C", "LANG": "es_US.UTF-8"])
    #expect(english.errors.contains("There is no command xyzzy."))
  }

  @Test(arguments: ["en-US", "es-US"])
  func everyCommandHasItsHelp(locale: String) {
    let whole = Program.run(["help", "--locale", locale])
    #expect(whole.status == 0)
    #expect(Plain.complaint(about: whole.output) == nil)
    for command in Command.all {
      let help = Program.run(["help", command.name, "--locale", locale])
      #expect(help.output.contains("portal \(command.name)"), "\(command.name)")
      #expect(Plain.complaint(about: help.output) == nil)
      let option = Program.run([command.name, "--help", "--locale", locale])
      #expect(option.status == 0)
      #expect(option.output == help.output)
    }
  }

  @Test func withoutItsFilesThePortalStillSpeaks() {
    let lost = ["PORTAL_DATA": "/nonexistent"]
    #expect(Program.run(["xyzzy"], environment: lost).errors.contains("no command with that name"))
    let spanish = Program.run(["--locale=es-US", "xyzzy"], environment: lost)
    #expect(spanish.errors.contains("ningún comando con ese nombre"))
    #expect(Program.run(["help"], environment: lost).output.contains("files of the portal"))
  }

  @Test(arguments: [
    ("halp", "help"), ("tolk", "talk"), ("improt", "import"), ("x", nil),
    ("transcripts", "transcript"),
  ])
  func nearestWords(word: String, nearest: String?) {
    let names = ["help", "talk", "import", "transcript", "staff"]
    #expect(Nearest.word(to: word, among: names) == nearest)
  }

  @Test func optionsAndWords() throws {
    let table = Options.Table(
      flags: ["--update"], values: ["--user"], endsAtFirstWord: false)
    let options = try Options.parse(
      ["--user=ana", "a", "--update", "--data", "/d", "--", "--brief"], table)
    #expect(options.values == ["--user": "ana"])
    #expect(options.flags == ["--update"])
    #expect(options.data == "/d")
    #expect(options.words == ["a", "--brief"])
    #expect(options.verbosity == nil)
    let ask = try Options.parse(
      ["--brief", "what", "--is", "this"], Options.Table(endsAtFirstWord: true))
    #expect(ask.words == ["what", "--is", "this"])
    #expect(ask.verbosity == .brief)
  }
}
