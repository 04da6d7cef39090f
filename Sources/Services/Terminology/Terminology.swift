import Dialog
import Records

/// Everyday names for what the record codes: a message where there is one, else the record's words.
enum Terminology {
  static let tests = CodeTable(KnownCodes.tests)
  static let explained = CodeTable(KnownCodes.explainedTests)
  static let vaccines = CodeTable(KnownCodes.vaccines)
  static let conditions = CodeTable(KnownCodes.conditions)
  static let allergies = CodeTable(KnownCodes.allergies)
  static let encounters = CodeTable(KnownCodes.encounters)
  static let plans = CodeTable(KnownCodes.plans)

  /// The name of a test or a vital sign.
  static func test(_ concept: CodedConcept) -> Value {
    if let code = testCode(concept) { return .message(Message("test-\(code)")) }
    return plain(concept)
  }

  /// The LOINC code by which a test has its name; nil when it has none here.
  static func testCode(_ concept: CodedConcept) -> String? {
    code(of: concept, in: CodeSystem.loinc, tests)
  }

  /// The name of a vaccine.
  static func vaccine(_ concept: CodedConcept) -> Value {
    code(of: concept, in: CodeSystem.cvx, vaccines).map { .message(Message("vaccine-\($0)")) }
      ?? plain(concept)
  }

  /// The name of a condition, of a reason or of what was found.
  static func condition(_ concept: CodedConcept) -> Value {
    code(of: concept, in: CodeSystem.snomed, conditions).map {
      .message(Message("condition-\($0)"))
    }
      ?? plain(concept)
  }

  /// What somebody is allergic to.
  static func allergy(_ concept: CodedConcept) -> Value {
    code(of: concept, in: CodeSystem.snomed, allergies).map { .message(Message("allergy-\($0)")) }
      ?? plain(concept)
  }

  /// What kind of visit it was.
  static func encounter(_ concept: CodedConcept) -> Value {
    code(of: concept, in: CodeSystem.snomed, encounters).map {
      .message(Message("encounter-\($0)"))
    }
      ?? plain(concept)
  }

  /// A plan of care, or something it asks for.
  static func plan(_ concept: CodedConcept) -> Value {
    code(of: concept, in: CodeSystem.snomed, plans).map { .message(Message("plan-\($0)")) }
      ?? plain(concept)
  }

  /// The record's own words, made fit to be said.
  ///
  /// They stand in a message so that the beginning of a sentence gets its capital.
  static func plain(_ concept: CodedConcept) -> Value {
    plain(DisplayName.simplified(concept.words ?? ""))
  }

  /// Words of the record as they stand.
  static func plain(_ words: String) -> Value {
    .message(Message("term-plain", ["name": .text(words)]))
  }

  private static func code(of concept: CodedConcept, in system: String, _ table: CodeTable)
    -> String?
  {
    for coding in concept.codings where coding.system == system {
      if let code = table.canonical(coding.code) { return code }
    }
    return nil
  }
}
