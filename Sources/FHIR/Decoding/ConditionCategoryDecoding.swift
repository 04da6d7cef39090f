import Records

extension ConditionCategory {
  /// SNOMED CT findings about how somebody lives, as Synthea uses them.
  ///
  /// They stand on problem lists, but nobody calls them an illness.
  private static let socialFindings: Set<String> = [
    "160903007", "160904001", "73438004", "741062008", "224299000", "224295006", "473461003",
    "5251000175109", "105531004", "266934004", "423315002", "422650009", "32911000",
    "706893006", "446654005", "266948004", "1187604002", "73595000", "361055000", "183944003",
    "224355006", "276241001", "80943009",
  ]

  /// Tells a diagnosis from a finding and from a fact of life.
  ///
  /// Most systems file everything as `encounter-diagnosis`, so the code's own kind, which SNOMED CT
  /// writes in brackets behind the name, counts for more than the stated category.
  init(of code: CodedConcept, stated: [Coding]) {
    let statedCodes = stated.compactMap(\.code)
    if let snomed = code.code(in: CodeSystem.snomed), Self.socialFindings.contains(snomed) {
      self = .social
    } else if statedCodes.contains(where: { $0 == "sdoh" || $0 == "social-history" }) {
      self = .social
    } else if let kind = Self.semanticTag(of: code) {
      self = kind
    } else if statedCodes.contains("health-concern") {
      self = .concern
    } else {
      self = .diagnosis
    }
  }

  private static func semanticTag(of code: CodedConcept) -> ConditionCategory? {
    for coding in code.codings where coding.system == CodeSystem.snomed {
      // "Normal pregnancy", which Synthea writes without its kind, is a finding.
      if coding.code == "72892002" { return .finding }
      guard let display = coding.display else { continue }
      if display.hasSuffix("(disorder)") || display.hasSuffix("(morphologic abnormality)") {
        return .diagnosis
      }
      if display.hasSuffix("(finding)") || display.hasSuffix("(situation)")
        || display.hasSuffix("(event)") || display.hasPrefix("History of ")
      {
        return .finding
      }
    }
    return nil
  }
}
