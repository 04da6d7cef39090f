import Testing

@testable import Language

/// Values as people and programs write them, said in words: each row was written before it was tried.
@Suite struct WrittenFormsTests {
  @Test func everyForm() throws {
    let path =
      "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/") + "/written-forms.tsv"
    let rows = try TestFile.lines(path).filter { !$0.hasPrefix("#") }
    #expect(rows.count >= 120)
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4, "not four fields: \(row)")
      let words = WrittenText(locale: LanguageTag(rawValue: fields[0]))
        .words(for: fields[2], kind: fields[1])
      let expected = fields[3].split(separator: "||").map(String.init)
      #expect(expected.contains(words ?? ""), "\(row): \(words ?? "-")")
    }
  }
}
