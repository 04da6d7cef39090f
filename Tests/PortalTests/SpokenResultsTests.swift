import Records
import Security
import Store
import Testing

/// The latest five laboratory results of twenty imported patients, as the portal says them, beside
/// what the bundles say.
@Suite(.serialized) struct SpokenResultsTests {
  private static let fixture = Program.package + "/Tests/PortalTests/Fixtures/synthea-labs.ndjson"
  private static let password = "seven quiet lamps in a row"

  @Test(arguments: [ResultWords.english, .spanish])
  func theLatestFiveAreSaidAsTheBundleHasThem(words: ResultWords) throws {
    let people = try BundledResult.patients(in: Self.fixture)
    #expect(people.count == 20)
    let scratch = Scratch()
    let data = scratch.path + "/data"
    let imported = Program.run(["import", "--data", data, Self.fixture])
    #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
    try Self.makeAccounts(for: people, in: data)

    let lines = people.flatMap { self.lines(of: $0, words) } + [words.goodbye]
    let conversation = Program.run(
      ["--data", data, "--locale", words.locale], lines: lines.joined(separator: "\n") + "\n")
    #expect(conversation.status == 0, "\(conversation.errors)")
    #expect(Plain.complaint(about: conversation.output) == nil)
    // The lines of one person follow their welcome; sentences go on over the ends of lines.
    let answers = conversation.output.replacing("\n", with: " ").split(separator: words.welcome)
      .dropFirst()
    #expect(answers.count == 20)
    for (person, answer) in zip(people, answers) {
      for sentence in sentences(about: person, words) {
        #expect(answer.contains(sentence), "\(sentence) is not in: \(answer)")
      }
    }
  }

  /// What a person types: all of the latest day, and the others of the five one by one.
  private func lines(of person: BundledResult.Patient, _ words: ResultWords) -> [String] {
    let pages = [String](repeating: words.next, count: person.latestDay.count / 5)
    let asked = Set(person.results.prefix(5).dropFirst(person.latestDay.count).map(\.code))
    return [words.signIn, person.id, Self.password, words.latest] + pages
      + asked.sorted().map { words.one + (words.names[$0] ?? $0) } + [words.signOut]
  }

  /// What has to be said about a person's latest five results.
  private func sentences(about person: BundledResult.Patient, _ words: ResultWords) -> [String] {
    let day = person.latestDay
    let head =
      day.count == 1
      ? words.from.one : words.from.several.replacing("#", with: String(day.count))
    var sentences = [head + words.date(person.results[0].taken)]
    for (index, result) in person.results.prefix(5).enumerated() {
      let date = words.date(result.taken)
      if index < day.count {
        sentences.append(words.sentence(result))
      } else if person.results[..<index].contains(where: { $0.code == result.code }) {
        let value = words.value(result.value, result.unit)
        sentences.append("\(words.timeBefore)\(date): \(value).")
      } else {
        sentences.append("\(words.sentence(result)) \(words.itIsFrom)\(date).")
      }
    }
    return sentences
  }

  /// Accounts that sign in with the patient's identifier; letters and codes are tested elsewhere.
  private static func makeAccounts(for people: [BundledResult.Patient], in data: String) throws {
    let store = try Store(directory: data)
    let hash = try #require(
      PasswordHash(Secret(password), cost: .light, random: SystemRandomSource()))
    let entry = AuditEntry(
      actor: .system("test"), action: "account.create", channel: "staff", at: Instant(seconds: 0))
    try store.write(as: entry) { transaction in
      for person in people {
        try transaction.create(
          Account(
            id: .init("account-" + person.id), username: person.id, patient: .init(person.id),
            password: hash, created: Instant(seconds: 0)))
      }
    }
  }
}
