import Foundation
import Testing

/// `portal check` on the real files with faults added to them.
@Suite struct CheckTests {
  @Test func seededFaultsAreFoundByFileAndLine() {
    let scratch = Scratch()
    Scratch.run(
      "cp", "-r", Program.package + "/Dialogs", Program.package + "/Locales", scratch.path)
    symlink(Program.package + "/Sources", scratch.path + "/Sources")
    scratch.write(
      """
      intent zz.first
      does nothing.such
      slit visit upcoming-visit
      slot thing no-such-thing required

      intent zz.second
      needs scope nowhere
      does visits.cancel
      """, to: "Dialogs/zz.dialog")
    scratch.write(
      """
      zz-first-name = do the first thing
      zz-second-name = do the second thing
      zz-only-here = Only English says this.
      zz-long = This sentence goes on and on and on and on until nobody who hears it can still say how it began at all.
      zz-symbol =
          It is 5 % more.
          That is all.
      zz-broken = Hello { $name.
      zz-lost = See { zz-nowhere }.
      """, to: "Locales/en-US/zz.ftl")
    scratch.write(
      """
      zz-first-name = hacer lo primero
      zz-second-name = hacer lo segundo
      zz-long = Corto.
      zz-symbol = Nada.
      zz-lost = Nada.
      """, to: "Locales/es-US/zz.ftl")
    scratch.write(
      """
      intent zz.first
      say sign in
      say go (there
      say take {nothing} away
      intent zz.second
      say do the second zz thing
      """, to: "Locales/en-US/zz.phrases")
    // A folder by the name of a file cannot be read, and takes no other file down.
    mkdir(scratch.path + "/Locales/en-US/zzz.ftl", 0o700)
    let result = Program.run(["check"], environment: ["PORTAL_DATA": scratch.path])
    #expect(result.status == 1)
    #expect(Plain.complaint(about: result.output) == nil)
    let said = result.lines.joined(separator: " ")
    for (place, word) in [
      ("Dialogs/zz.dialog:1: error:", "nothing.such"),
      ("Dialogs/zz.dialog:3: error:", "slit"),
      ("Dialogs/zz.dialog:4: error:", "no-such-thing"),
      ("Dialogs/zz.dialog:4: error:", "zz-first-ask-thing"),
      ("Dialogs/zz.dialog:7: error:", ""),
      ("Locales/en-US/zz.ftl:3: error:", "zz-only-here"),
      ("Locales/en-US/zz.ftl:4: error:", "words"),
      ("Locales/en-US/zz.ftl:5: error:", "%"),
      ("Locales/en-US/zz.ftl:8:", "error: syntax:"),
      ("Locales/en-US/zz.ftl:9: error:", "zz-nowhere"),
      ("Locales/en-US/zzz.ftl:0: error: unreadable:", ""),
      ("Locales/en-US/zz.ftl:3: warning:", "Nothing says"),
      ("Locales/en-US/zz.phrases:2:", "account.sign-in"),
      ("Locales/en-US/zz.phrases:3: error:", ""),
      ("Locales/en-US/zz.phrases:4: error:", "nothing"),
      ("Locales/es-US:0: error:", "zz.first"),
    ] {
      // Several findings may stand at one place; one of them must have the word.
      let found = said.ranges(of: place).contains { range in
        said[range.upperBound...].prefix(200).contains(word)
      }
      #expect(word.isEmpty ? said.contains(place) : found, "\(place) \(word)")
    }
  }

  /// For editors: one array, each finding with its place, code, sentence and mend, in the language
  /// that was asked for.
  @Test func findingsComeAsJSONInTheLanguageAskedFor() throws {
    let scratch = Scratch()
    Scratch.run(
      "cp", "-r", Program.package + "/Dialogs", Program.package + "/Locales", scratch.path)
    scratch.write("zz-late = Llame a la Dra. Lee.\nzz-open = { $x\n", to: "Locales/es-US/zz.ftl")
    scratch.write("zz-late = Call her.\nzz-open = Open.\n", to: "Locales/en-US/zz.ftl")
    for (tag, sentence, mend) in [
      ("en-US", "has an abbreviation", "Write the whole word."),
      ("es-US", "tiene una abreviatura", "Escriba la palabra completa."),
    ] {
      let result = Program.run(
        ["check", "--format", "json", "--locale", tag], environment: ["PORTAL_DATA": scratch.path])
      #expect(result.status == 1)
      let read = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let findings = try #require(read as? [[String: Any]])
      let found = try #require(findings.first { $0["code"] as? String == "abbreviation" })
      #expect(found["file"] as? String == "Locales/es-US/zz.ftl")
      #expect(found["line"] as? Int == 1)
      #expect(found["severity"] as? String == "error")
      #expect((found["sentence"] as? String)?.contains(sentence) == true)
      #expect(found["mend"] as? String == mend)
      let syntax = findings.first { $0["code"] as? String == "syntax" }
      #expect(syntax?["column"] is Int)
    }
    #expect(Program.run(["check", "--format", "xml"]).status == 64)
  }

  @Test func theTreeItselfHasNoErrors() {
    let result = Program.run(["check"])
    #expect(result.status == 0, "\(result.output)")
  }
}
