import Dialog
import Records
import Store

/// How clinicians are called: "Doctor Lee", and by their whole name where they are no doctors.
enum ClinicianName {
  /// The name of whom a reference points to; nil when the record does not say.
  static func spoken(_ reference: Reference?, in store: some StoreReading) throws -> Value? {
    guard let reference else { return nil }
    if let id = reference.practitioner, let practitioner = try store.practitioner(id),
      let value = spoken(practitioner)
    {
      return value
    }
    guard let display = reference.display.map(bare), !display.isEmpty else { return nil }
    return spoken(display)
  }

  /// The name of a practitioner.
  static func spoken(_ practitioner: Practitioner) -> Value? {
    guard let name = practitioner.name else { return nil }
    let family = bare(name.family ?? "")
    if isDoctor(name.prefixes), !family.isEmpty { return doctor(family, practitioner.sex) }
    let full = bare(name.full)
    return full.isEmpty ? nil : spoken(full)
  }

  /// A name as the record writes it, with a title or without: the title's full stop is not said.
  static func spoken(_ written: String) -> Value {
    let words = written.split(separator: " ").map(String.init)
    if words.count > 1, let title = words.first, isDoctor([title]), let family = words.last {
      return doctor(family)
    }
    return .message(Message("term-clinician", ["name": .name(written)]))
  }

  /// What people may call a practitioner.
  static func names(of practitioner: Practitioner) -> [String] {
    guard let name = practitioner.name else { return [] }
    let family = bare(name.family ?? "")
    let given = name.given.map(bare)
    var names = [bare(name.full)]
    if !family.isEmpty {
      names += [family, "Dr \(family)", "Doctor \(family)"]
      if practitioner.sex != .male { names.append("doctora \(family)") }
      // "La doctora" alone means each of them, however long her name is.
      if isDoctor(name.prefixes) {
        names.append("doctor")
        if practitioner.sex != .male { names.append("doctora") }
      }
      if let first = given.first { names += ["\(first) \(family)", first] }
    }
    return names.filter { !$0.isEmpty }
  }

  private static func doctor(_ family: String, _ sex: AdministrativeSex? = nil) -> Value {
    let id =
      switch sex {
      case .female: "term-doctor-woman"
      case .male: "term-doctor-man"
      default: "term-doctor"
      }
    return .message(Message(id, ["name": .name(family)]))
  }

  private static func isDoctor(_ titles: [String]) -> Bool {
    titles.contains { title in
      let bare = title.lowercased().filter(\.isLetter)
      return ["dr", "dra", "doctor", "doctora", "md", "do"].contains(bare)
    }
  }

  /// Without the numbers that generated records put after names.
  private static func bare(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.contains(where: \.isLetter) ? String(word.filter { !$0.isNumber }) : ""
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
