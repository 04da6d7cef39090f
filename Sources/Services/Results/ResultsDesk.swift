import Dialog
import Records
import Store

/// Answers about results and vital signs.
struct ResultsDesk: Sendable {
  let portal: PortalServices

  /// The most results that are looked through for one day's set or for what can be named.
  private static let reach = 400
  /// How many days with results, and how many results of one test, can be stepped back through.
  private static let mostSets = 6
  private static let mostSteps = 24

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }

  // MARK: - The latest

  /// The latest results: all that share the latest day, those out of range first.
  func latest(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let held = try heldCount(of: patient)
    let set = try newestSet(.laboratory, of: patient)
    var closing: [Message] = []
    if held > 0 {
      closing.append(
        Message(
          set.isEmpty ? "results-waiting-some" : "results-also-waiting", ["count": .count(held)]))
    }
    guard let first = set.first else {
      return held > 0
        ? .done(closing[0], closing: [Message("results-waiting-why")])
        : .done(Message("results-none"))
    }
    let ordered =
      set.filter { ResultSpeech.verdict(on: $0)?.isOut == true }
      + set.filter { ResultSpeech.verdict(on: $0)?.isOut != true }
    closing = try remarks(on: set, of: patient) + closing
    var outcome = Outcome.done(
      count("results-latest", ordered.count, of: first), entries: ordered.map(entry),
      closing: closing)
    outcome.timeline = try earlierSets(.laboratory, of: patient)
    return outcome
  }

  /// The vital signs of the latest day.
  func vitals(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let set = try newestSet(.vitalSigns, of: patient)
    guard let first = set.first else { return .done(Message("results-vitals-none")) }
    guard let date = first.effective.flatMap(speech.date) else {
      return .done(count("results-latest", set.count, of: first), entries: set.map(entry))
    }
    return .done(
      Message("results-vitals", ["count": .count(set.count), "date": date]),
      entries: set.map(entry))
  }

  /// What is in but not released.
  func waiting(_ call: ServiceCall) throws -> Outcome {
    let held = try heldCount(of: try call.requiredPatient())
    guard held > 0 else {
      return .done(Message("results-waiting-none"), Message("results-waiting-none-why"))
    }
    return .done(
      Message("results-waiting-some", ["count": .count(held)]), Message("results-waiting-why"),
      Message("results-waiting-then"))
  }

  // MARK: - One test

  /// The latest result of one test, with the one before it.
  func one(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let history = try history(of: try call.requiredItemID("test"), for: patient)
    guard let latest = history.first else { return .refused(Message("results-one-gone")) }
    var lines = ResultSpeech.lines(latest)
    if let date = latest.effective.flatMap(speech.date) {
      lines.append(Message("results-one-date", ["date": date]))
    }
    lines += try remarks(on: [latest], of: patient)
    if let before = history.dropFirst().first, let value = ResultSpeech.value(of: before),
      let date = before.effective.flatMap(speech.date)
    {
      lines.append(Message("results-one-before", ["date": date, "value": value]))
    }
    var outcome = Outcome(status: .done, reply: [])
    outcome.entries = [Entry(lines, choice: choice(of: latest))]
    outcome.timeline = timeline(history)
    return outcome
  }

  /// How one test has changed.
  func trend(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let history = try history(of: try call.requiredItemID("test"), for: patient)
    guard let latest = history.first else { return .refused(Message("results-one-gone")) }
    if let trend = ResultTrend(
      history, speech: speech, today: call.moment.local.date)
    {
      var outcome = Outcome(status: .done, reply: [])
      outcome.entries = [Entry(trend.sentences, choice: choice(of: latest))]
      outcome.timeline = timeline(history)
      return outcome
    }
    let name = Terminology.test(latest.code)
    guard history.count > 1 else {
      var outcome = Outcome.done(Message("results-trend-once", ["test": name]))
      outcome.entries = [entry(latest)]
      return outcome
    }
    return .done(
      Message("results-trend-words", ["test": name, "count": .count(history.count)]),
      entries: history.compactMap { observation in
        guard let value = ResultSpeech.value(of: observation),
          let date = observation.effective.flatMap(speech.date)
        else { return nil }
        return Entry([Message("results-trend-entry", ["date": date, "value": value])])
      })
  }

  /// What a test is, in plain words; anybody may ask.
  func explain(_ call: ServiceCall) throws -> Outcome {
    .done(
      Message("test-meaning-\(try call.requiredItemID("test"))"),
      Message("results-explain-ask-doctor"))
  }

  // MARK: - What can be named

  /// The tests that this person has results of, the latest first.
  func tests(_ call: ServiceCall) throws -> [Choice] {
    let patient = try call.requiredPatient()
    var seen: Set<String> = []
    var choices: [Choice] = []
    for category in [ObservationCategory.laboratory, .vitalSigns, .procedure, .imaging, .exam] {
      let found = try store.latestObservations(
        of: patient, category: category, limit: Self.reach)
      for observation in found where ResultSpeech.isSayable(observation) {
        guard let choice = choice(of: observation), seen.insert(choice.item.id).inserted else {
          continue
        }
        choices.append(choice)
      }
    }
    return choices
  }

  /// The tests that have an explanation.
  func topics() -> [Choice] {
    Terminology.explained.names.map { code in
      Choice(
        item: Item(
          kind: "test-topic", id: code,
          label: Message("results-item", ["test": .message(Message("test-\(code)"))])))
    }
  }

  // MARK: - Reading the record

  /// All observations of the latest day of a category.
  private func newestSet(_ category: ObservationCategory, of patient: PatientID) throws
    -> [Observation]
  {
    let found = try store.latestObservations(of: patient, category: category, limit: Self.reach)
      .filter(ResultSpeech.isSayable)
    guard let first = found.first else { return [] }
    guard let day = first.effective.flatMap(speech.day) else {
      return found.filter { $0.effective?.text == first.effective?.text }
    }
    return found.filter { $0.effective.flatMap(speech.day) == day }
  }

  /// The sets of results of a category, day by day, the latest first.
  private func earlierSets(_ category: ObservationCategory, of patient: PatientID) throws -> [Entry]
  {
    let found = try store.latestObservations(of: patient, category: category, limit: Self.reach)
      .filter(ResultSpeech.isSayable)
    var days: [(day: CivilDate, set: [Observation])] = []
    for observation in found {
      guard let day = observation.effective.flatMap(speech.day) else { continue }
      if days.last?.day == day {
        days[days.count - 1].set.append(observation)
      } else {
        days.append((day, [observation]))
      }
    }
    return days.prefix(Self.mostSets).map { day, set in
      Entry(
        [Message("results-set", ["count": .count(set.count), "date": .date(day)])]
          + set.flatMap(ResultSpeech.lines))
    }
  }

  /// The results of one test, the latest first, each told by its day.
  private func timeline(_ history: [Observation]) -> [Entry] {
    history.prefix(Self.mostSteps).compactMap { observation in
      guard let value = ResultSpeech.value(of: observation), let effective = observation.effective,
        let date = speech.date(effective)
      else { return nil }
      var arguments = ["date": date, "value": value]
      arguments["verdict"] = ResultSpeech.verdict(on: observation)?.message
      let message = Message(
        arguments["verdict"] == nil ? "results-trend-entry" : "results-step", arguments)
      return Entry([message], choice: choice(of: observation, on: speech.day(effective)))
    }
  }

  /// All results of one test, the latest first: the codes of its group together.
  private func history(of id: String, for patient: PatientID) throws -> [Observation] {
    let concepts: [CodedConcept]
    if Terminology.tests.canonical(id) != nil {
      concepts = Terminology.tests.members(of: id).map { code in
        CodedConcept(codings: [Coding(system: CodeSystem.loinc, code: code)])
      }
    } else if let known = try store.observation(ObservationID(id), of: patient) {
      concepts = [known.code]
    } else {
      concepts = []
    }
    return try concepts.flatMap { try store.history(of: $0, for: patient) }
      .filter(ResultSpeech.isSayable)
      .sorted { ($0.effective?.earliest.seconds ?? 0) > ($1.effective?.earliest.seconds ?? 0) }
  }

  private func heldCount(of patient: PatientID) throws -> Int {
    let held = try store.heldResults(of: patient)
    let observations = held.filter { $0.type == .observation }.count
    return observations > 0 ? observations : held.count
  }

  /// The test of an observation as a choice: by its LOINC code where it has an everyday name, else by
  /// the observation, from which the code is found again.
  private func choice(of observation: Observation, on day: CivilDate? = nil) -> Choice? {
    let code = Terminology.testCode(observation.code)
    guard code != nil || observation.code.words != nil else { return nil }
    let name = DisplayName.simplified(observation.code.words ?? "")
    return Choice(
      item: Item(
        kind: "test", id: code ?? observation.id.value,
        label: Message("results-item", ["test": Terminology.test(observation.code)])),
      names: name.isEmpty ? [] : [name],
      when: day.map { CivilDateTime(date: $0, time: .midnight) })
  }

  private func entry(_ observation: Observation) -> Entry {
    Entry(ResultSpeech.lines(observation), choice: choice(of: observation))
  }

  private func count(_ id: String, _ count: Int, of first: Observation) -> Message {
    guard let date = first.effective.flatMap(speech.date) else {
      return Message("\(id)-undated", ["count": .count(count)])
    }
    return Message(id, ["count": .count(count), "date": date])
  }

  /// Who is responsible, and what they wrote.
  private func remarks(on set: [Observation], of patient: PatientID) throws -> [Message] {
    var remarks: [Message] = []
    let clinicians = try set.flatMap(\.performers).filter { $0.practitioner != nil }
      .compactMap { try ClinicianName.spoken($0, in: store) }
    let encounters = Set(set.compactMap(\.encounter))
    var clinician = clinicians.first
    if clinician == nil, encounters.count == 1, let id = encounters.first {
      let participants = try store.encounter(id, of: patient)?.participants ?? []
      clinician = try participants.lazy.filter { $0.practitioner != nil }
        .compactMap { try ClinicianName.spoken($0, in: store) }.first
    }
    var said: Set<String> = []
    for words in set.flatMap(\.notes) where said.insert(words).inserted {
      remarks.append(note(words, by: clinician))
    }
    for report in try set.flatMap({ try store.diagnosticReports(listing: $0.id, of: patient) }) {
      guard let conclusion = report.conclusion, said.insert(conclusion).inserted else { continue }
      let author = try (report.interpreters + report.performers).lazy
        .filter { $0.practitioner != nil }
        .compactMap { try ClinicianName.spoken($0, in: store) }.first
      guard let author else {
        remarks.append(
          Message("results-conclusion", ["note": .text(RecordSpeech.clause(conclusion))]))
        continue
      }
      remarks.append(note(conclusion, by: author))
      if author == clinician { clinician = nil }
    }
    if let clinician, said.isEmpty || remarks.allSatisfy({ $0.id == "results-conclusion" }) {
      remarks.insert(Message("results-clinician", ["clinician": clinician]), at: 0)
    }
    return remarks
  }

  private func note(_ words: String, by clinician: Value?) -> Message {
    var arguments: [String: Value] = ["note": .text(RecordSpeech.clause(words))]
    arguments["clinician"] = clinician
    return Message(clinician == nil ? "results-note" : "results-note-by", arguments)
  }
}
