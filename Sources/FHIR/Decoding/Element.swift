import Records

/// One FHIR element that has members, read by FHIR's data types.
///
/// Each reader returns nil or an empty list when the member is not there and throws when it has
/// another shape than FHIR gives it: what cannot be read is reported, never guessed.
/// Source: FHIR R4, https://hl7.org/fhir/R4/datatypes.html
struct Element {
  let node: JSONNode
  /// Unowned: elements live only inside the call in which the resolver holds their resource.
  unowned(unsafe) let resolver: ReferenceResolver

  // MARK: Members

  func child(_ name: StaticString) throws -> Element? {
    guard let value = node[name] else { return nil }
    guard value.kind == .object else { throw ElementFault.unreadable(name) }
    return Element(node: value, resolver: resolver)
  }

  func children(_ name: StaticString) throws -> [Element] {
    try list(name) { $0 }
  }

  /// Every child turned into something else.
  func list<Value>(
    _ name: StaticString, _ make: (Element) throws -> Value
  ) throws -> [Value] {
    guard let value = node[name] else { return [] }
    guard value.kind == .array else { throw ElementFault.unreadable(name) }
    var result: [Value] = []
    for item in value.elements where item.kind != .null {
      guard item.kind == .object else { throw ElementFault.unreadable(name) }
      result.append(try make(Element(node: item, resolver: resolver)))
    }
    return result
  }

  // MARK: Primitive types

  /// A string; an empty one, which FHIR does not allow, counts as missing.
  func text(_ name: StaticString) throws -> String? {
    guard let value = node[name] else { return nil }
    guard let string = value.string else { throw ElementFault.unreadable(name) }
    return string.isEmpty ? nil : string
  }

  func texts(_ name: StaticString) throws -> [String] {
    guard let value = node[name] else { return [] }
    guard value.kind == .array else { throw ElementFault.unreadable(name) }
    var result: [String] = []
    for item in value.elements where item.kind != .null {
      guard let string = item.string else { throw ElementFault.unreadable(name) }
      if !string.isEmpty { result.append(string) }
    }
    return result
  }

  func boolean(_ name: StaticString) throws -> Bool? {
    guard let value = node[name] else { return nil }
    switch value.kind {
    case .yes: return true
    case .no: return false
    default: throw ElementFault.unreadable(name)
    }
  }

  func integer(_ name: StaticString) throws -> Int? {
    guard let value = node[name] else { return nil }
    guard let text = value.numberText, let number = Int(text) else {
      throw ElementFault.unreadable(name)
    }
    return number
  }

  func decimal(_ name: StaticString) throws -> ExactDecimal? {
    guard let value = node[name] else { return nil }
    guard let text = value.numberText, let number = ExactDecimal(text) else {
      throw ElementFault.unreadable(name)
    }
    return number
  }

  func date(_ name: StaticString) throws -> PartialDate? {
    guard let text = try text(name) else { return nil }
    guard let date = PartialDate(text) else { throw ElementFault.unreadable(name) }
    return date
  }

  func instant(_ name: StaticString) throws -> Instant? {
    guard let date = try date(name) else { return nil }
    guard let instant = date.instant else { throw ElementFault.unreadable(name) }
    return instant
  }

  /// A code that must be one of FHIR's own.
  func code<Code: RawRepresentable<String>>(
    _ name: StaticString, as type: Code.Type = Code.self
  ) throws -> Code? {
    guard let text = try text(name) else { return nil }
    guard let code = Code(rawValue: text) else { throw ElementFault.unknownCode(name) }
    return code
  }

  /// A code that FHIR requires.
  func requiredCode<Code: RawRepresentable<String>>(
    _ name: StaticString, as type: Code.Type = Code.self
  ) throws -> Code {
    guard let code: Code = try code(name) else { throw ElementFault.missing(name) }
    return code
  }

  /// A code from a list that may be longer than ours; one we do not know counts as missing.
  func knownCode<Code: RawRepresentable<String>>(
    _ name: StaticString, as type: Code.Type = Code.self
  ) throws -> Code? {
    try text(name).flatMap(Code.init)
  }

  // MARK: Complex types

  func coding(_ name: StaticString) throws -> Coding? {
    try child(name)?.asCoding()
  }

  func concept(_ name: StaticString) throws -> CodedConcept? {
    guard let concept = try child(name)?.asConcept() else { return nil }
    return concept.text == nil && concept.codings.isEmpty ? nil : concept
  }

  func requiredConcept(_ name: StaticString) throws -> CodedConcept {
    guard let concept = try concept(name) else { throw ElementFault.missing(name) }
    return concept
  }

  func concepts(_ name: StaticString) throws -> [CodedConcept] {
    try list(name) { element in try element.asConcept() }
  }

  /// The first code of a concept that one of the type's cases has; for FHIR's own status concepts.
  func conceptCode<Code: RawRepresentable<String>>(
    _ name: StaticString, as type: Code.Type = Code.self
  ) throws -> Code? {
    guard let concept = try concept(name) else { return nil }
    return concept.codings.lazy.compactMap(\.code).compactMap(Code.init).first
  }

  func quantity(_ name: StaticString) throws -> MeasuredQuantity? {
    try child(name)?.asQuantity()
  }

  func money(_ name: StaticString) throws -> MoneyAmount? {
    guard let element = try child(name), let value = try element.decimal("value") else {
      return nil
    }
    return MoneyAmount(value: value, currency: try element.text("currency"))
  }

  func period(_ name: StaticString) throws -> Period? {
    try child(name)?.asPeriod()
  }

  /// The texts of a list of annotations.
  func notes(_ name: StaticString = "note") throws -> [String] {
    try list(name) { element in try element.text("text") }.compactMap { $0 }
  }

  func asCoding() throws -> Coding {
    Coding(
      system: try node["system"].flatMap(knownSystem) ?? text("system"), code: try text("code"),
      display: try text("display"))
  }

  /// The systems that nearly every coding has, as constants that cost no memory.
  private func knownSystem(_ value: JSONNode) -> String? {
    if value.equals("http://loinc.org") { return CodeSystem.loinc }
    if value.equals("http://snomed.info/sct") { return CodeSystem.snomed }
    return nil
  }

  func asConcept() throws -> CodedConcept {
    CodedConcept(
      text: try text("text"),
      codings: try list("coding") { element in try element.asCoding() })
  }

  func asQuantity() throws -> MeasuredQuantity {
    MeasuredQuantity(
      value: try decimal("value"), comparator: try code("comparator"), unit: try text("unit"),
      system: try node["system"]?.equals("http://unitsofmeasure.org")
        == true ? CodeSystem.ucum : text("system"),
      code: try text("code"))
  }

  func asPeriod() throws -> Period {
    Period(start: try date("start"), end: try date("end"))
  }

  func asIdentifier() throws -> BusinessIdentifier? {
    guard let value = try text("value") else { return nil }
    return BusinessIdentifier(system: try text("system"), value: value)
  }
}
