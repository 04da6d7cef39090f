import Records

/// Finds out which record a reference points to.
///
/// It knows the names of the file at hand, the identifiers met so far in all files, and, once every
/// file has been read, what earlier imports left in the store. A reference by identifier to a
/// record that has not been met yet makes the whole resource wait until then.
final class ReferenceResolver {
  private struct IdentifierKey: Hashable {
    var type: RecordType
    var system: String?
    var value: String
  }

  /// The names of the Bundles of the file at hand.
  var targets = ReferenceTargets()
  /// What earlier imports left; nil while there are still files to read.
  var known: (any KnownRecords)?
  /// The resources inside the resource at hand.
  var contained: JSONNode?
  /// True when the resource at hand refers to something that may yet be met.
  var isWaiting = false

  private var identifiers: [IdentifierKey: String] = [:]
  private var medications: [String: CodedConcept] = [:]

  /// Notes what others may refer to by identifier or need the words of.
  func note(_ record: Record) {
    switch record {
    case .patient(let patient): note(patient.recordNumbers, .patient, patient.id.value)
    case .practitioner(let person): note(person.identifiers, .practitioner, person.id.value)
    case .organization(let place): note(place.identifiers, .organization, place.id.value)
    case .location(let place): note(place.identifiers, .location, place.id.value)
    case .medication(let drug): medications[drug.id.value] = drug.code
    default: break
    }
  }

  private func note(_ list: [BusinessIdentifier], _ type: RecordType, _ id: String) {
    for identifier in list {
      identifiers[.init(type: type, system: identifier.system, value: identifier.value)] = id
    }
  }

  /// What a Reference element points to; `expecting` is the only type it may have, if there is one.
  func target(of element: Element, expecting: RecordType?) throws -> Reference {
    var result = Reference(display: try element.text("display"))
    guard let text = try element.text("reference") else {
      let stated = try element.text("type").flatMap(RecordType.init) ?? expecting
      if let type = stated, let identifier = try element.child("identifier")?.asIdentifier() {
        result.type = type
        result.id = try id(of: type, identifier)
      }
      return result
    }
    switch ReferenceText(text) {
    case .contained(let name): try useContained(name, &result)
    case .name(let name):
      if let target = targets[text] {
        result.type = target.type
        result.id = target.id
      } else if let expecting {
        result.type = expecting
        result.id = name
      }
    case .typed(let type, let id):
      if let target = targets[text] {
        result.type = target.type
        result.id = target.id
      } else {
        result.type = RecordType(rawValue: type)
        result.id = id
      }
    case .conditional(let type, let identifier):
      if let type = RecordType(rawValue: type) {
        result.type = type
        result.id = try id(of: type, identifier)
      }
    case .other: break
    }
    // What is not kept has no record to point to; its words stay.
    if result.type == nil { result.id = nil }
    return result
  }

  /// The words for a drug that an order refers to.
  func medication(_ id: MedicationID) throws -> CodedConcept? {
    if let code = medications[id.value] { return code }
    guard let known else {
      isWaiting = true
      return nil
    }
    return try known.medication(id)?.code
  }

  /// The resource inside the resource at hand that a reference `#name` means.
  func containedElement(_ name: String) -> Element? {
    guard let contained else { return nil }
    for item in contained.elements where item["id"]?.string == name {
      return Element(node: item, resolver: self)
    }
    return nil
  }

  private func id(of type: RecordType, _ identifier: BusinessIdentifier) throws -> String? {
    let key = IdentifierKey(type: type, system: identifier.system, value: identifier.value)
    if let id = identifiers[key] { return id }
    guard let known else {
      isWaiting = true
      return nil
    }
    return try known.id(of: type, identifier: identifier)
  }

  /// A contained resource has no record of its own, so its name stands for it.
  private func useContained(_ name: String, _ result: inout Reference) throws {
    guard let element = containedElement(name) else { return }
    result.type = try element.text("resourceType").flatMap(RecordType.init)
    guard result.display == nil else { return }
    switch result.type {
    case .practitioner, .relatedPerson, .patient:
      result.display = try element.humanNames().first?.full
    case .organization, .location: result.display = try element.text("name")
    default: break
    }
  }
}
